import { type Place, sizeProgram, type TrialModel } from '@trialwright/model';
import type { Finding, Severity } from './finding.js';
import type { Pack, Row } from './pack.js';
import type { Rule, RuleContext } from './rule.js';

/** Severity set by a person for a rule's code or a row's id. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>;

/** Findings of the rules of the packs on a program; a library has none. */
export function checkConformity(
    model: TrialModel,
    packs: readonly Pack[],
    overrides: SeverityOverrides = {},
): readonly Finding[] {
    if (!model.isProgram) return [];
    const context: RuleContext = { model, sizing: sizeProgram(model), programAt: placeOfProgram(model) };
    return packs.flatMap(pack => {
        const waived = new Set(waivedRows(model, pack));
        return pack.rules.flatMap(rule => {
            const row = pack.rows.find(candidate => candidate.id === rule.row);
            if (!row || waived.has(row.id) || row.applies?.(model) === false) return [];
            const severity = overrides[rule.code] ?? overrides[row.id] ?? severityOf(rule, row, model);
            if (severity === 'off') return [];
            return [...rule.check(context)].map(report => ({
                code: rule.code,
                row: row.id,
                clause: row.clause,
                severity,
                ...report,
            }));
        });
    });
}

/** Rows that the program declares not applicable, with a reason, and that may be so declared. */
export function waivedRows(model: TrialModel, pack: Pack): readonly string[] {
    return model.all('notApplicable').flatMap(({ row, reason }) => {
        const known = pack.rows.find(candidate => candidate.id === row.value);
        return known?.waivable && reason?.value.trim() ? [known.id] : [];
    });
}

/** An unmet "must" is a warning in a draft and an error in a final program. */
function severityOf(rule: Rule, row: Row, model: TrialModel): Severity {
    if (rule.always) return rule.always;
    if (row.level === 'M') return model.status === 'final' ? 'error' : 'warning';
    return row.level === 'S' ? 'information' : 'hint';
}

function placeOfProgram(model: TrialModel): Place {
    return model.first('program')?.headAt ?? { uri: model.uri, offset: 0, end: 0 };
}
