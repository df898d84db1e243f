import { aucPrecisionSize, aucTestSize, type AucVariance, pairedAucSize } from '@trialwright/statistics';
import { both } from '../../bilingual.js';
import { remember } from '../remember.js';
import type { Ask } from './ask.js';
import { missingDesign } from './missing-design.js';
import { criterionOf } from './criterion.js';
import type { Design } from './design.js';
import { argumentAt } from './invert.js';
import { bothClasses, classesOf } from './two-class.js';

const testSize = remember(aucTestSize);
const precisionSize = remember(aucPrecisionSize);
const pairedSize = remember(pairedAucSize);

/** An area against a goal. */
export const aucGoal: Design = ask => {
    const auc1 = ask.expected('auc1', 'A₁');
    const auc0 = ask.goal(auc1, 'auc0', 'A₀');
    const level = ask.test();
    const ratio = ask.ratio();
    const variance = varianceOf(ask);
    if (auc1 === undefined || auc0 === undefined || !level || ratio === undefined) return undefined;
    const input = { auc0, auc1, ...level, variance };
    return {
        id: 'auc-goal',
        method: both('площадь под ROC-кривой против целевого значения', 'area under the ROC curve against a goal'),
        compute: () => bothClasses(testSize({ ...input, ratio }), ratio),
        power: level.power,
        reach: cases => {
            const found = classesOf(cases);
            if (!found) return undefined;
            const size = (power: number): number => aucTestSize({ ...input, power, ratio: found.ratio }).fractional;
            return { power: argumentAt(size, found.diseased, level.alpha, 1) };
        },
    };
};

/** An area estimated to a half-width, a full width or a lower limit. */
export const aucPrecision: Design = ask => {
    const auc = ask.expected('auc', 'A');
    const confidence = ask.confidence();
    const criterion = criterionOf(ask, auc, ['halfWidth', 'fullWidth', 'lowerLimit'], ['lowerLimit']);
    const ratio = ask.ratio();
    const variance = varianceOf(ask);
    if (auc === undefined || !confidence || !criterion || ratio === undefined) return undefined;
    const { halfWidth, assurance } = criterion;
    const input = { auc, ...confidence, variance };
    return {
        id: 'auc-precision',
        method: both('точность оценки площади под ROC-кривой', 'precision of the area under the ROC curve'),
        compute: () => bothClasses(precisionSize({ ...input, halfWidth, assurance, ratio }), ratio),
        reach: cases => {
            const found = classesOf(cases);
            // With an assurance the interval at the expected value is another question.
            if (!found || assurance !== undefined) return undefined;
            const size = (shrink: number): number =>
                aucPrecisionSize({ ...input, halfWidth: 1 - shrink, ratio: found.ratio }).fractional;
            const half = 1 - argumentAt(size, found.diseased, 0, 1);
            return { lower: Math.max(0, auc - half), upper: Math.min(1, auc + half) };
        },
    };
};

/** Two areas on the same cases, or in two parallel groups of equal size. */
export const aucSuperiority: Design = ask => {
    if (ask.element.kind !== 'hypothesis') return undefined;
    const { design, allocation } = ask.element.properties;
    const auc1 = ask.expected('auc1', 'A₁');
    const auc2 = ask.number('comparatorExpected', 'auc2', 'number', {
        symbol: 'A₂',
        label: both('ожидаемое значение у компаратора', 'expected value of the comparator'),
        hint: both('Берут из публикаций о компараторе.', 'Take it from publications on the comparator.'),
    });
    if (!design) missingDesign(ask);
    const paired = design?.value === 'paired';
    const correlation = paired ? ask.number('correlation', 'correlation', 'number', correlationWords) : 0;
    const level = ask.test();
    if (!paired && allocation && allocation.value !== 1) {
        ask.wrong(
            'allocation-not-computed',
            allocation.at,
            'Для площадей в параллельных группах вычисляются только группы равного объёма: уберите соотношение групп.',
            'For areas in parallel groups only groups of equal size are computed: remove the allocation.',
            'allocation',
        );
    }
    if (auc1 !== undefined && auc2 !== undefined && auc1 <= auc2) {
        ask.wrong(
            'expected-beyond-goal',
            ask.element.properties.expected!.at,
            'Ожидаемое значение не выше, чем у компаратора: превосходство так не показать.',
            'The expected value is not above the comparator’s: superiority cannot be shown.',
            'expected',
        );
    }
    const ratio = paired || !allocation ? ask.ratio() : undefined;
    if (auc1 === undefined || auc2 === undefined || correlation === undefined || !level || ratio === undefined)
        return undefined;
    const input = { auc1, auc2, correlation, ...level };
    const groups = paired ? 1 : 2;
    return {
        id: paired ? 'auc-paired' : 'auc-parallel',
        method: paired
            ? both('две площади на одних случаях', 'two areas on the same cases')
            : both('две площади в параллельных группах', 'two areas in parallel groups'),
        compute: () => {
            const size = pairedSize({ ...input, ratio });
            const one = bothClasses(size, ratio);
            if (paired) return one;
            const { positive, negative } = one.needs;
            const each = positive!.n + negative!.n;
            return {
                ...one,
                needs: { positive: { n: 2 * positive!.n }, negative: { n: 2 * negative!.n } },
                groups: [each, each],
            };
        },
        power: level.power,
        reach: cases => {
            const found = classesOf(cases);
            if (!found) return undefined;
            const size = (power: number): number => pairedAucSize({ ...input, power, ratio: found.ratio }).fractional;
            return { power: argumentAt(size, found.diseased / groups, level.alpha, 1) };
        },
    };
};

const correlationWords = {
    symbol: 'ρ',
    label: both('корреляция двух оценок площади', 'correlation of the two estimates'),
    hint: both(
        'Берут из пилотных данных; обычно от 0,3 до 0,6, значение 0 даёт объём с запасом.',
        'Take it from pilot data; usually 0.3 to 0.6, the value 0 is on the safe side.',
    ),
};

/** The variance that the reported interval rests on: Hanley and McNeil's where it is theirs. */
function varianceOf({ element, endpoint }: Ask): AucVariance {
    const own = element.kind === 'precision' ? element.properties.interval : undefined;
    const method = (own ?? endpoint?.properties.interval)?.value.method.value;
    return method === 'hanleyMcneil' ? 'hanley-mcneil' : 'obuchowski';
}
