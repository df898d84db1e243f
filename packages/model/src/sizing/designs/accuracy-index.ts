import {
    type AccuracyIndex,
    accuracyIndexHalfWidth,
    accuracyIndexPrecisionSize,
    accuracyIndexTestPower,
    accuracyIndexTestSize,
} from '@trialwright/statistics';
import { both } from '../../bilingual.js';
import { formatNumber } from '../../locale/format.js';
import { remember } from '../computing/remember.js';
import { accuracyOf, agreesWith } from './accuracy-inputs.js';
import type { Ask } from './ask.js';
import { criterionOf } from './criterion.js';
import type { Design } from './design.js';
import { bothClasses, classesOf } from './two-class.js';

const testSize = remember('accuracy-index-test-size', accuracyIndexTestSize);
const precisionSize = remember('accuracy-index-width-size', accuracyIndexPrecisionSize);
const testPower = remember('accuracy-index-test-power', accuracyIndexTestPower);
const halfWidthOf = remember('accuracy-index-width-precision', accuracyIndexHalfWidth);

/** Youden's index or the balanced accuracy against a goal. */
export const accuracyIndexGoal: Design = ask => {
    const facts = factsOf(ask);
    const goal = ask.goal(facts?.expected, 'goal', `${facts?.symbol ?? 'J'}₀`);
    const level = ask.test();
    const ratio = ask.ratio();
    if (!facts || goal === undefined || !level || ratio === undefined || ask.problems.length > 0) return undefined;
    const { expected: _, symbol: __, ...rates } = facts;
    const input = { ...rates, goal, ...level };
    return {
        id: 'accuracy-index-goal',
        method: both(
            `${ask.metric.name.ru.toLowerCase()} против целевого значения, по интервалу Вальда`,
            `${ask.metric.name.en} against a goal, by the Wald interval`,
        ),
        compute: () => {
            const size = testSize({ ...input, ratio });
            const { diseased, nonDiseased, derivation } = size;
            // The enumerated size is whole; the normal formula's is not its rounding.
            const needs = { positive: { n: diseased }, negative: { n: nonDiseased } };
            return size.actualPower === undefined ? bothClasses(size, ratio) : { needs, derivation };
        },
        power: level.power,
        reach: cases => {
            const counts = countsOf(cases);
            if (!counts || Math.max(counts.diseased, counts.nonDiseased) > 1_000_000) return undefined;
            return { power: testPower({ ...input, ...counts }).power };
        },
        ...warningOf(ask),
    };
};

/** Youden's index or the balanced accuracy estimated to a half-width, a full width or a lower limit. */
export const accuracyIndexPrecision: Design = ask => {
    const facts = factsOf(ask);
    const confidence = ask.confidence();
    const criterion = criterionOf(ask, facts?.expected, ['halfWidth', 'fullWidth', 'lowerLimit']);
    const ratio = ask.ratio();
    if (!facts || !confidence || !criterion || ratio === undefined || ask.problems.length > 0) return undefined;
    const { expected, symbol: _, ...rates } = facts;
    const input = { ...rates, ...confidence };
    return {
        id: 'accuracy-index-precision',
        method: both(
            `точность оценки, интервал Вальда: ${ask.metric.name.ru.toLowerCase()}`,
            `precision, Wald interval: ${ask.metric.name.en}`,
        ),
        compute: () => bothClasses(precisionSize({ ...input, ratio, halfWidth: criterion.halfWidth }), ratio),
        reach: cases => {
            const counts = countsOf(cases);
            if (!counts) return undefined;
            const { halfWidth } = halfWidthOf({ ...input, ...counts });
            return { lower: expected - halfWidth, upper: expected + halfWidth };
        },
        ...warningOf(ask),
    };
};

/** Whole cases of both classes. */
function countsOf(cases: Parameters<typeof classesOf>[0]): { diseased: number; nonDiseased: number } | undefined {
    if (!classesOf(cases)) return undefined;
    const [diseased, nonDiseased] = [Math.floor(cases.positive! + 1e-9), Math.floor(cases.negative! + 1e-9)];
    return diseased < 1 || nonDiseased < 1 ? undefined : { diseased, nonDiseased };
}

interface Facts {
    readonly index: AccuracyIndex;
    readonly sensitivity: number;
    readonly specificity: number;
    /** The value that follows from both rates. */
    readonly expected: number;
    readonly symbol: string;
}

function factsOf(ask: Ask): Facts | undefined {
    const accuracy = accuracyOf(ask);
    if (!accuracy) return undefined;
    const { sensitivity, specificity } = accuracy;
    const youden = ask.metric.id === 'youden';
    const expected = youden ? sensitivity + specificity - 1 : (sensitivity + specificity) / 2;
    if (!agreesWith(ask, expected, (implied, language) => formatNumber(implied, language, 3))) return undefined;
    const symbol = youden ? 'J' : 'BA';
    ask.give('value', symbol, both('ожидаемое значение', 'expected value'), expected, 'number');
    return { index: youden ? 'youden' : 'balanced-accuracy', ...accuracy, expected, symbol };
}

/** Planning rests on the Wald interval; another may be reported. */
function warningOf({ element, endpoint }: Ask) {
    const own = element.kind === 'precision' ? element.properties.interval : undefined;
    const reported = (own ?? endpoint?.properties.interval)?.value.method.value;
    if (reported === undefined || reported === 'wald') return {};
    const message = both(
        'Объём вычислен для интервала Вальда, а сообщать собираются другой: укажите интервал Вальда или обоснуйте запас.',
        'The size is computed for the Wald interval, but another is to be reported: name the Wald interval, or justify a reserve.',
    );
    return { warnings: [{ code: 'interval-not-planned', message }] };
}
