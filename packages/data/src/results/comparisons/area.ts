import type { ComparisonResult } from '@trialwright/model';
import { aucInterval, mrmcAnalysis, pairedAuc, type Scores } from '@trialwright/statistics';
import { problem } from '../core/problems.js';
import { commonCases } from '../endpoints/common-cases.js';
import type { Measured } from '../endpoints/reading-set.js';
import { estimatorFor } from '../estimators/estimator-for.js';
import { estimateAt } from '../estimators/guarded.js';
import { classScores } from '../estimators/scores.js';
import type { Part } from '../outcomes/case-counts.js';
import type { Compared } from './contrast.js';
import { nameOf, symmetric } from './levels.js';
import { type Sides, unfit } from './sides.js';

/** Areas under the curves of two systems or readings. */
export function compareAreas(sides: Sides): Compared {
    const test = sides.hypothesis.properties.test?.value;
    if (test !== undefined && test !== 'delongTest' && test !== 'obuchowskiRockette') {
        return { problems: [unfit(sides, 'ДеЛонга, Обуховски — Рокетта', 'DeLong, Obuchowski-Rockette')] };
    }
    const several = sides.system.length > 1 || sides.other.length > 1;
    if (sides.design === 'parallel') return several ? notComputed(sides) : independent(sides);
    if (several) return severalReaders(sides);
    return test === 'obuchowskiRockette' ? needsReaders(sides) : samePaired(sides);
}

function samePaired(sides: Sides): Compared {
    const part = commonCases([...sides.system, ...sides.other], sides.treatments, undefined);
    const first = scoresOf(sides.system[0]!, sides, part);
    const second = scoresOf(sides.other[0]!, sides, part);
    const { difference, standardError, derivation } = pairedAuc({ first, second });
    return {
        facts: { comparator: sides.comparator, ...areas(sides, part) },
        ...symmetric({
            value: difference,
            standardError,
            method: 'delong-paired',
            methodName: { ru: 'интервал ДеЛонга для разности', en: 'DeLong interval of the difference' },
            testName: nameOf('delong-paired'),
            derivation,
        }),
    };
}

function independent(sides: Sides): Compared {
    const of = ([measured]: readonly Measured[]) =>
        aucInterval({ scores: scoresOf(measured!, sides, undefined), method: 'delong' });
    const first = of(sides.system);
    const second = of(sides.other);
    return {
        facts: { comparator: sides.comparator, ...areas(sides, undefined) },
        ...symmetric({
            value: first.auc - second.auc,
            standardError: Math.hypot(first.standardError!, second.standardError!),
            method: 'delong',
            methodName: {
                ru: 'интервал ДеЛонга для разности независимых площадей',
                en: 'DeLong interval of the difference of independent areas',
            },
            testName: {
                ru: 'z-критерий с дисперсиями ДеЛонга, независимые группы',
                en: 'z test with DeLong’s variances, independent groups',
            },
        }),
    };
}

/** Every reader reads all cases with and without the system (Obuchowski, Rockette 1995; Hillis 2007). */
function severalReaders(sides: Sides): Compared {
    const { system, other, hypothesis, comparator } = sides;
    const names = system.map(({ reading }) => reading.reader ?? '');
    const inOrder = names.map(name => other.find(({ reading }) => (reading.reader ?? '') === name));
    if (inOrder.some(one => one === undefined) || other.length !== system.length || system.length < 2) {
        const none = problem(
            'readers-differ',
            'Анализ Обуховски — Рокетта требует не менее двух врачей, и каждый читает случаи обоими способами; в данных у способов разные врачи.',
            'The Obuchowski-Rockette analysis needs two readers at least, each of whom reads the cases in both ways; in the data the ways have different readers.',
            hypothesis.headAt,
        );
        return { problems: [none] };
    }
    const part = commonCases([...system, ...other], sides.treatments, undefined);
    const scores = [system, inOrder as Measured[]].map(readings =>
        readings.map(measured => scoresOf(measured, sides, part)),
    );
    const analysis = mrmcAnalysis({ scores });
    const { df2, difference, derivation } = analysis.tests['readers-and-cases'];
    const [first, second] = analysis.treatmentMeans;
    const level = system[0]!.wish.level;
    const mean = (index: 0 | 1): ComparisonResult['system'] => {
        const found = mrmcAnalysis({ scores, level }).treatmentMeans[index]!;
        return {
            value: found.estimate,
            lower: Math.max(0, found.lower),
            upper: Math.min(1, found.upper),
            level,
            method: 'obuchowski-rockette',
            methodName: nameOf('obuchowski-rockette'),
            standardError: found.standardError,
            positive: scores[0]![0]!.positive.length,
            negative: scores[0]![0]!.negative.length,
            notices: [],
        };
    };
    const { reader, treatmentReader, variance, cov1, cov2, cov3 } = analysis.components;
    return {
        facts: {
            comparator,
            system: mean(0),
            other: mean(1),
            readers: {
                generalisation: 'readers-and-cases',
                names,
                areas: analysis.areas,
                components: { reader, treatmentReader, variance, cov1, cov2, cov3 },
                df: df2,
            },
        },
        ...symmetric({
            value: first!.estimate - second!.estimate,
            standardError: difference.standardError,
            df: df2,
            method: 'obuchowski-rockette',
            methodName: nameOf('obuchowski-rockette'),
            testName: nameOf('obuchowski-rockette'),
            derivation,
        }),
    };
}

function scoresOf({ table, reading, outcomes }: Measured, { treatments }: Sides, part: Part): Scores {
    return classScores(table, reading.score!, outcomes, treatments, part);
}

function areas({ system, other, treatments }: Sides, part: Part): Pick<ComparisonResult, 'system' | 'other'> {
    const of = ([measured]: readonly Measured[]) =>
        estimateAt(estimatorFor(measured!, treatments, part), measured!.wish.level);
    return { system: of(system), other: of(other) };
}

function needsReaders({ hypothesis }: Sides): Compared {
    const none = problem(
        'no-readers',
        'Для анализа Обуховски — Рокетта нужны чтения нескольких врачей: укажите столбец «врач» в описании файла.',
        'The Obuchowski-Rockette analysis needs the readings of several readers: name the column “reader” in the description of the file.',
        hypothesis.properties.test?.at ?? hypothesis.headAt,
    );
    return { problems: [none] };
}

function notComputed({ hypothesis }: Sides): Compared {
    const none = problem(
        'comparison-not-computed',
        'Несколько врачей в параллельных группах этой версией не сравниваются: каждый врач должен читать все случаи обоими способами.',
        'Several readers in parallel groups are not compared by this version: each reader must read all cases in both ways.',
        hypothesis.headAt,
    );
    return { problems: [none] };
}
