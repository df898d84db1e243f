import { metricOf } from '@trialwright/model';
import { inText, problem } from '../core/problems.js';
import { isOfDifferences } from '../estimators/measurements.js';
import { compareAreas } from './area.js';
import { clusteredShare, readersShare } from './clustered-share.js';
import type { Compared } from './contrast.js';
import { compareMeans } from './means.js';
import { pairedShare } from './paired-share.js';
import { pairsOf, readerDifferences } from './pair-counts.js';
import { parallelShare } from './parallel-share.js';
import { pairedPredictiveValue } from './predictive-value.js';
import { membershipOf } from './right.js';
import type { Sides } from './sides.js';
import { severalCasesOfPatient } from '../endpoints/unit.js';

/** Compares two sides by the metric of the endpoint. @throws StatisticsError where the data do not determine it. */
export function compare(sides: Sides): Compared {
    const { metric } = sides.system[0]!;
    const { kind, name } = metricOf(metric);
    const several = sides.system.length > 1 || sides.other.length > 1;
    if (kind !== 'proportion' && severalCasesOfPatient(sides.system[0]!.table)) {
        return fault(
            sides,
            'clusters-not-computed',
            'У пациентов по нескольку единиц анализа, они не независимы; такое сравнение не вычисляется.',
            'Patients have several units of analysis, which are not independent; such a comparison is not computed.',
        );
    }
    if (kind === 'area') return compareAreas(sides);
    if (kind === 'mean' && !several && !isOfDifferences(metric)) return compareMeans(sides);
    if (kind !== 'proportion' || (several && (metric === 'ppv' || metric === 'npv' || sides.design === 'parallel'))) {
        return fault(
            sides,
            'comparison-not-computed',
            `Сравнение по метрике «${inText(name.ru)}»${several ? ' для нескольких врачей' : ''} этой версией не вычисляется.`,
            `A comparison by the metric “${inText(name.en)}”${several ? ' with several readers' : ''} is not computed by this version.`,
        );
    }
    if (sides.design === 'parallel') return groups(sides);
    if (several) return readersShare(sides, readerDifferences(sides));
    if (metric === 'ppv' || metric === 'npv') return pairedPredictiveValue(sides);
    const { table, patients } = pairsOf(sides);
    return patients ? clusteredShare(sides, patients) : pairedShare(sides, table);
}

function groups(sides: Sides): Compared {
    const { table } = sides.system[0]!;
    if (severalCasesOfPatient(table)) {
        return fault(
            sides,
            'clusters-not-computed',
            'У пациентов по нескольку единиц анализа, они не независимы; сравнение параллельных групп для этого не вычисляется.',
            'Patients have several units of analysis, which are not independent; parallel groups are not compared then.',
        );
    }
    const count = (measured: Sides['system']) => {
        const member = membershipOf(measured[0]!, sides.treatments);
        let x = 0;
        let n = 0;
        for (let i = 0; i < table.cases; i++) {
            const kind = member(i);
            if (kind > 0) n++;
            if (kind === 2) x++;
        }
        return { x, n };
    };
    const one = count(sides.system);
    const two = count(sides.other);
    return parallelShare(sides, { x1: one.x, n1: one.n, x2: two.x, n2: two.n });
}

function fault({ hypothesis }: Sides, code: string, ru: string, en: string): Compared {
    return { problems: [problem(code, ru, en, hypothesis.headAt)] };
}
