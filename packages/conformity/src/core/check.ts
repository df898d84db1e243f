import { type Place, type ProgramSizing, sizeProgram, type TrialModel } from '@trialwright/model';
import { concerns, isDue } from './due.js';
import type { Finding, Severity } from './finding.js';
import type { Pack, Row } from './pack.js';
import type { Rule, RuleContext } from './rule.js';
import { waiverRules } from './waivers/index.js';

/** Severity set by a person for a rule's code or a row's id. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>;

/**
 * Findings of the rules of the packs on a program; a library has none.
 *
 * @param sizing sample sizes, of which some may be under way: no rule finds that a number is missing that will come.
 * Default: all of them, computed now.
 */
export function checkConformity(
    model: TrialModel,
    packs: readonly Pack[],
    overrides: SeverityOverrides = {},
    sizing: ProgramSizing | undefined = undefined,
): readonly Finding[] {
    if (!model.isProgram) return [];
    const context: RuleContext = {
        model,
        sizing: sizing ?? sizeProgram(model),
        programAt: placeOfProgram(model),
        packs,
    };
    const ofMatrix = waiverRules.flatMap(rule => run(rule, [], context, overrides));
    const ofPacks = packs.flatMap(pack => {
        const waived = new Set(waivedRows(model, pack));
        const active = new Map(
            pack.rows
                .filter(row => !waived.has(row.id) && concerns(row, model) && isDue(row, model))
                .map(row => [row.id, row]),
        );
        return pack.rules.flatMap(rule => {
            const rows = [rule.row!, ...(rule.also ?? [])].flatMap(id => active.get(id) ?? []);
            return rows.length > 0 ? run(rule, rows, context, overrides) : [];
        });
    });
    return [...ofMatrix, ...ofPacks];
}

/** Rows that the program declares not applicable, with a reason, and that may be so declared. */
export function waivedRows(model: TrialModel, pack: Pack): readonly string[] {
    return model.all('notApplicable').flatMap(({ row, reason }) => {
        const known = pack.rows.find(candidate => candidate.id === row.value);
        return known?.waivable && reason?.value.trim() ? [known.id] : [];
    });
}

/** What one rule finds; `rows` are those of its rows that concern the program, the first one names the finding. */
function run(rule: Rule, rows: readonly Row[], context: RuleContext, overrides: SeverityOverrides): Finding[] {
    const [row, ...also] = rows;
    const severity = overrides[rule.code] ?? overrides[row?.id ?? ''] ?? severityOf(rule, rows, context.model);
    if (severity === 'off') return [];
    return [...rule.check(context)].map(report => ({
        code: rule.code,
        row: row?.id,
        ...(also.length > 0 && { also: also.map(({ id }) => id) }),
        clause: row?.clause,
        severity,
        ...report,
    }));
}

/** An unmet "must" is a warning in a draft and an error in a final program. */
function severityOf(rule: Rule, rows: readonly Row[], model: TrialModel): Severity {
    if (rule.always) return rule.always;
    if (rows.length === 0 || rows.some(row => row.level === 'M')) return model.status === 'final' ? 'error' : 'warning';
    return rows.some(row => row.level === 'S') ? 'information' : 'hint';
}

function placeOfProgram(model: TrialModel): Place {
    return model.first('program')?.headAt ?? { uri: model.uri, offset: 0, end: 0 };
}
