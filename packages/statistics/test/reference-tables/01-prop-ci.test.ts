import {
    type IntervalSide,
    type ProportionMethod,
    proportionInterval,
    proportionMethods,
} from '@trialwright/statistics';
import { kebab, need, referenceTable, text, unlessRefused } from './harness.js';

referenceTable('01_prop_ci', row => {
    const method = kebab(row.method!) as ProportionMethod;
    if (!proportionMethods.includes(method)) return undefined;
    const [x, n] = [need(row, 'x'), need(row, 'n')];
    const rest = { method, level: need(row, 'conf_level'), side: text(row, 'sides') as IntervalSide };
    const limits = unlessRefused(['lower', 'upper'], () => {
        const { lower, upper } = proportionInterval({ x, n, ...rest });
        return [
            { column: 'lower', actual: lower },
            { column: 'upper', actual: upper },
        ];
    });
    return [{ column: 'estimate', actual: x / n }, ...limits];
});
