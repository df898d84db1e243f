import { allPacks, type Severity, type SeverityOverrides, waiverRules } from '@trialwright/conformity';
import { checkCodes } from '@trialwright/language';
import { UsageError } from './usage-error.js';

const levels = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies readonly (Severity | 'off')[];

/**
 * Reads `P04-power=hint`, one an option: a code of a rule or of a check, or the id of a row, and how grave it is.
 * Throws a {@link UsageError} for a code that there is not, since a slip would silently change nothing.
 */
export function severitiesOf(given: readonly string[]): SeverityOverrides {
    return Object.fromEntries(given.map(one => severityOf(one)));
}

function severityOf(given: string): readonly [code: string, level: Severity | 'off'] {
    const [code = '', written = ''] = given.split('=').map(part => part.trim());
    const level = levels.find(candidate => candidate === written);
    const choices = levels.join(', ');
    if (!level) {
        throw new UsageError({
            ru: `Параметр «--severity»: ожидается код=важность, а дано «${given}»; важность: ${choices}.`,
            en: `Option “--severity”: code=level is expected, not “${given}”; the level may be: ${choices}.`,
        });
    }
    const known =
        allPacks.some(
            ({ rows, rules }) => rows.some(({ id }) => id === code) || rules.some(rule => rule.code === code),
        ) || [...waiverRules, ...checkCodes].some(rule => rule.code === code);
    if (!known) {
        throw new UsageError({
            ru: `Параметр «--severity»: нет правила или строки с кодом «${code}».`,
            en: `Option “--severity”: there is no rule or row with the code “${code}”.`,
        });
    }
    return [code, level];
}
