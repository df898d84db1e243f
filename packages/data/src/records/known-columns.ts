import { cleanText } from '../reading/text/clean.js';
import type { CaseSpec } from './spec.js';

/** A specification without the columns that the file does not have: what is there is still looked at. */
export function withColumns(spec: CaseSpec, columns: readonly string[]): CaseSpec {
    const known = new Set(columns.map(cleanText));
    const has = (name: string | undefined): boolean => name !== undefined && known.has(cleanText(name));
    const one = (name: string | undefined): string | undefined => (has(name) ? name : undefined);
    return {
        ...spec,
        cases: one(spec.cases),
        patient: one(spec.patient),
        truth: has(spec.truth?.column) ? spec.truth : undefined,
        truthValue: one(spec.truthValue),
        site: one(spec.site),
        source: one(spec.source),
        reader: one(spec.reader),
        mode: one(spec.mode),
        date: one(spec.date),
        version: one(spec.version),
        strata: spec.strata.filter(has),
        ...(spec.sets && { sets: spec.sets.filter(({ column }) => has(column)) }),
        arms: spec.arms.map(arm => ({
            ...arm,
            score: one(arm.score),
            decision: has(arm.decision?.column) ? arm.decision : undefined,
            feature: has(arm.feature?.column) ? arm.feature : undefined,
            measure: one(arm.measure),
        })),
    };
}
