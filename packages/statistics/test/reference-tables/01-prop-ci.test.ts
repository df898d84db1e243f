import {
    type IntervalSide,
    type ProportionMethod,
    proportionInterval,
    proportionMethods,
} from '@trialwright/statistics';
import { kebab, need, referenceTable } from './harness.js';

referenceTable('01_prop_ci', row => {
    const method = kebab(row.method!) as ProportionMethod;
    if (!proportionMethods.includes(method)) return undefined;
    const result = proportionInterval({
        x: need(row, 'x'),
        n: need(row, 'n'),
        method,
        level: need(row, 'conf_level'),
        side: row.sides as IntervalSide,
    });
    return [
        { column: 'estimate', actual: result.estimate },
        { column: 'lower', actual: result.lower },
        { column: 'upper', actual: result.upper },
    ];
});
