import type { Finding, Severity } from '@trialwright/conformity';
import { type Bilingual, both, type Language, plural } from '@trialwright/model';

export const severityNames: Readonly<Record<Severity, Bilingual>> = {
    error: both('ошибка', 'error'),
    warning: both('предупреждение', 'warning'),
    information: both('замечание', 'note'),
    hint: both('совет', 'hint'),
};

/** How many findings of each severity there are. */
export type Counts = Readonly<Record<Severity, number>>;

export function count(findings: readonly Pick<Finding, 'severity'>[]): Counts {
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const { severity } of findings) counts[severity]++;
    return counts;
}

const russian: Readonly<Record<Severity, readonly [string, string, string]>> = {
    error: ['ошибка', 'ошибки', 'ошибок'],
    warning: ['предупреждение', 'предупреждения', 'предупреждений'],
    information: ['замечание', 'замечания', 'замечаний'],
    hint: ['совет', 'совета', 'советов'],
};

/** `2 ошибки`, `1 warning`. */
export function counted(severity: Severity, number: number, language: Language): string {
    if (language === 'ru') return `${number} ${plural(number, ...russian[severity])}`;
    return `${number} ${severityNames[severity].en}${number === 1 ? '' : 's'}`;
}

/** `в 3 файлах`, `in 3 files`. */
export function inFiles(number: number, language: Language): string {
    if (language === 'en') return `in ${number} ${number === 1 ? 'file' : 'files'}`;
    // After «в» the noun stands in the prepositional case: one form for 1, 21, 31…, another for the rest.
    return `в ${number} ${number % 10 === 1 && number % 100 !== 11 ? 'файле' : 'файлах'}`;
}
