import {
    type AreaComparison,
    type AreaComparisonInput,
    areaComparisonPower,
    areaComparisonSize,
    pairedAucPower,
    pairedAucSize,
} from '@trialwright/statistics';
import { both, type Bilingual } from '../../bilingual.js';
import { remember } from '../computing/remember.js';
import { isCaseControl } from '../plan-inputs.js';
import type { Ask } from './ask.js';
import type { Design, Outcome } from './design.js';
import { expectedBeyond } from './expected-beyond.js';
import { missingDesign } from './missing-design.js';
import { bothClasses, classesOf } from './two-class.js';

const pairedSize = remember('auc-paired-size', pairedAucSize);
const comparisonSize = remember('auc-comparison-size', areaComparisonSize);
const pairedPower = remember('auc-paired-power', pairedAucPower);
const comparisonPower = remember('auc-comparison-power', areaComparisonPower);

type Kind = AreaComparison['kind'];

const kinds: Readonly<Record<string, Kind>> = {
    superior: 'superiority',
    noninferior: 'non-inferiority',
    equivalent: 'equivalence',
};

/** Two areas on the same cases, or in two parallel groups. */
export const twoAreas: Design = ask => {
    if (ask.element.kind !== 'hypothesis') return undefined;
    const { design, statement } = ask.element.properties;
    const kind = kinds[statement!.value.against]!;
    const auc1 = ask.expected('auc1', 'A₁');
    const auc2 = ask.number('comparatorExpected', 'auc2', 'number', {
        symbol: 'A₂',
        label: both('ожидаемое значение у компаратора', 'expected value of the comparator'),
        hint: both('Берут из публикаций о компараторе.', 'Take it from publications on the comparator.'),
    });
    if (!design) missingDesign(ask);
    const paired = design?.value === 'paired';
    const correlation = paired ? ask.number('correlation', 'correlation', 'number', correlationWords) : 0;
    const margin = kind === 'superiority' ? 0 : marginOf(ask);
    const level = ask.test();
    if (auc1 !== undefined && auc2 !== undefined && margin !== undefined) checkSide(ask, kind, auc1 - auc2, margin);
    const groupRatio = paired ? 1 : (ask.optional('allocation', 'groupRatio', 'number', groupWords) ?? 1);
    const ratio = design?.value === 'parallel' ? classesOfGroups(ask) : ask.ratio();
    if (auc1 === undefined || auc2 === undefined || correlation === undefined || margin === undefined || !level)
        return undefined;
    if (ratio === undefined || ask.problems.length > 0) return undefined;
    const { power } = level;
    // Non-inferiority and equivalence are tested on one side at a time: of a two-sided level each side has half.
    const halved = kind !== 'superiority' && level.sides === 2;
    const tail = halved ? { alpha: level.alpha / 2, sides: 1 as const } : { alpha: level.alpha, sides: level.sides };
    const groups = paired ? 'paired' : 'parallel';
    const areas = { auc1, auc2, correlation, ...tail };
    // The paired test of superiority has its own variance under the null hypothesis.
    const comparison: AreaComparison = kind === 'superiority' ? { kind } : { kind, margin };
    const input: AreaComparisonInput = { ...areas, groups, comparison, ...(paired ? {} : { groupRatio }) };
    const superior = paired && kind === 'superiority';
    return {
        id: kind === 'superiority' ? `auc-${groups}` : `auc-${groups}-${kind}`,
        method: methods[groups][kind],
        compute: () => {
            if (superior) return bothClasses(pairedSize({ ...areas, power, ratio }), ratio);
            const size = comparisonSize({ ...input, ratio, power });
            return paired ? bothClasses(size, ratio) : inBothGroups(size);
        },
        power,
        reach: cases => {
            const found = classesOf(cases);
            if (!found) return undefined;
            // Of group 2; group 1 has so many times as many.
            const each = (count: number): number => Math.floor(count / (paired ? 1 : 1 + groupRatio) + 1e-9);
            const counts = { diseased: each(found.diseased), nonDiseased: each(found.diseased * found.ratio) };
            if (Math.min(counts.diseased, counts.nonDiseased) < 2) return undefined;
            const reached = superior ? pairedPower({ ...areas, ...counts }) : comparisonPower({ ...input, ...counts });
            return { power: reached.power };
        },
    };
};

/** Non-diseased for each diseased: the allocation tells of the groups, so the prevalence must tell of the classes. */
function classesOfGroups(ask: Ask): number | undefined {
    if (isCaseControl(ask.model, ask.endpoint)) {
        ask.wrong(
            'design-not-computed',
            (ask.element.kind === 'hypothesis' && ask.element.properties.design?.at) || ask.at,
            'Площади в параллельных группах вычисляются для набора, в котором доля больных — распространённость; при отборе «случай-контроль» соотношение классов здесь не задать: вычислите «trialwright calculate» с дизайном auc-parallel и его --ratio или сравните системы на одних случаях.',
            'Areas in parallel groups are computed for a set in which the share of diseased is the prevalence; with case-control sampling the ratio of the classes cannot be stated here: compute “trialwright calculate” with the design auc-parallel and its --ratio, or compare the systems on the same cases.',
            'design',
        );
        return undefined;
    }
    return ask.ratioOfPrevalence();
}

/** Needs of two groups; group 1 is the system's. */
function inBothGroups(size: ReturnType<typeof areaComparisonSize>): Outcome {
    const { diseased, nonDiseased, diseased1, nonDiseased1, fractional, derivation } = size;
    return {
        needs: { positive: { n: diseased + diseased1 }, negative: { n: nonDiseased + nonDiseased1 } },
        groups: [diseased1 + nonDiseased1, diseased + nonDiseased],
        fractional,
        derivation,
    };
}

const methods: Readonly<Record<'paired' | 'parallel', Readonly<Record<Kind, Bilingual>>>> = {
    paired: {
        superiority: both('две площади на одних случаях', 'two areas on the same cases'),
        'non-inferiority': both(
            'две площади на одних случаях: не уступает',
            'two areas on the same cases: non-inferiority',
        ),
        equivalence: both('две площади на одних случаях: эквивалентность', 'two areas on the same cases: equivalence'),
    },
    parallel: {
        superiority: both('две площади в параллельных группах', 'two areas in parallel groups'),
        'non-inferiority': both(
            'две площади в параллельных группах: не уступает',
            'two areas in parallel groups: non-inferiority',
        ),
        equivalence: both(
            'две площади в параллельных группах: эквивалентность',
            'two areas in parallel groups: equivalence',
        ),
    },
};

const groupWords = { symbol: 'k', label: both('соотношение групп', 'allocation of the groups') };

const marginWords = {
    label: both('граница', 'margin'),
    hint: both('Наибольшее допустимое отставание, обычно 0,05.', 'The largest deficit allowed, usually 0.05.'),
};

function marginOf(ask: Ask): number | undefined {
    const statement = ask.element.kind === 'hypothesis' ? ask.element.properties.statement : undefined;
    const margin = statement?.value.margin?.value.value;
    if (margin === undefined) ask.missing('statement', marginWords);
    else ask.give('margin', 'Δ', marginWords.label, margin, 'number');
    return margin;
}

/** What is expected lies on the side that is to be shown. */
function checkSide(ask: Ask, kind: Kind, difference: number, margin: number): void {
    const reach = {
        superiority: difference,
        'non-inferiority': difference + margin,
        equivalence: margin - Math.abs(difference),
    };
    if (reach[kind] > 1e-12) return;
    expectedBeyond(ask, kind);
}

const correlationWords = {
    symbol: 'ρ',
    label: both('корреляция двух оценок площади', 'correlation of the two estimates'),
    hint: both(
        'Берут из пилотных данных; обычно от 0,3 до 0,6, значение 0 даёт объём с запасом.',
        'Take it from pilot data; usually 0.3 to 0.6, the value 0 is on the safe side.',
    ),
};
