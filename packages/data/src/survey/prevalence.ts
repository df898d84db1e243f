import type { Estimate } from '@trialwright/model';
import { clusteredProportion, methodInfo, proportionInterval } from '@trialwright/statistics';
import type { CaseTable } from '../records/case-table.js';

const level = 0.95;

/**
 * Share of the cases with the condition among those with a known truth. Exact interval (Clopper-Pearson); where a
 * patient has several cases, with the effective sample size of the ratio estimator (Korn, Graubard 1998).
 * @returns undefined where no case has a truth.
 */
export function prevalenceOf(table: CaseTable): Estimate | undefined {
    const { truth, patient } = table;
    const clusters = new Map<number, { n: number; x: number }>();
    let [n, x, several] = [0, 0, false];
    truth.forEach((value, index) => {
        if (value < 0) return;
        n++;
        x += value;
        if (!patient) return;
        // A case without a patient is one of its own.
        const code = patient.codes[index]! < 0 ? -1 - index : patient.codes[index]!;
        const cluster = clusters.get(code);
        if (cluster) {
            cluster.n++;
            cluster.x += value;
            several = true;
        } else clusters.set(code, { n: 1, x: value });
    });
    if (n === 0) return undefined;
    const shared = { value: x / n, level, numerator: x, denominator: n, notices: [] };
    // Without both classes, or with one patient, the variance between patients is not to be had.
    if (several && x > 0 && x < n && clusters.size > 1) {
        const list = [...clusters.values()];
        const found = clusteredProportion({ clusters: list, method: 'korn-graubard', level });
        // Patients who are all alike show no variance; the exact interval is then the careful one.
        if (found.designEffect > 0) {
            return {
                ...shared,
                lower: found.lower,
                upper: found.upper,
                method: 'korn-graubard',
                methodName: { ru: 'Корн — Граубард (кластеры)', en: 'Korn-Graubard (clusters)' },
                standardError: found.standardError,
                clusters: { count: list.length, designEffect: found.designEffect },
            };
        }
    }
    const { lower, upper } = proportionInterval({ x, n, method: 'clopper-pearson', level });
    return { ...shared, lower, upper, method: 'clopper-pearson', methodName: methodInfo('clopper-pearson')!.name };
}
