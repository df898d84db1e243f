import type { Language } from '../bilingual.js';
import { formatNumber, formatPercent } from '../locale/format.js';
import type { DatasetFacts, Levels } from './dataset-facts.js';

/** One fact of a file: what it is, and its value in words of the reader. Values may hold text of strangers. */
export interface FactLine {
    readonly label: string;
    readonly value: string;
}

/** Levels that a line lists. */
const listed = 5;

/** What a file holds, a line a fact; what it does not say is left out. */
export function factLines(facts: DatasetFacts, language: Language): FactLine[] {
    const say = (ru: string, en: string): string => (language === 'ru' ? ru : en);
    const count = (value: number | undefined): string | undefined =>
        value === undefined ? undefined : formatNumber(value, language, 0);
    const some = (value: number | undefined): string | undefined => (value ? count(value) : undefined);
    const lines: readonly (readonly [ru: string, en: string, value: string | undefined])[] = [
        ['Строк', 'Rows', count(facts.rows)],
        ['Не прочитано строк', 'Rows not read', some(facts.badRows)],
        ['Случаев', 'Cases', count(facts.cases)],
        ['Повторов', 'Repetitions', some(facts.duplicateCases)],
        ['Пациентов', 'Patients', count(facts.patients)],
        ['С патологией', 'With the condition', count(facts.positive)],
        ['Без патологии', 'Without the condition', count(facts.negative)],
        ['Без эталона', 'Without a truth', some(facts.truthMissing)],
        ['Без оценки', 'Without a score', some(facts.scoreMissing)],
        ['Распространённость', 'Prevalence', prevalence(facts, language)],
        ['Оценки', 'Scores', facts.scoreRange?.map(value => formatNumber(value, language)).join(' … ')],
        ['Центры', 'Sites', levels(facts.sites, language)],
        ['Источники', 'Sources', levels(facts.sources, language)],
        ['Врачи', 'Readers', levels(facts.readers, language)],
        ...facts.strata.map(stratum => {
            const name = `${say('Страта', 'Stratum')} ${stratum.column}`;
            return [name, name, levels(stratum, language)] as const;
        }),
        ['Даты', 'Dates', facts.dates?.join(' … ')],
        ['SHA-256', 'SHA-256', facts.sha256],
    ];
    return lines.flatMap(([ru, en, value]) => (value === undefined ? [] : [{ label: say(ru, en), value }]));
}

function prevalence({ prevalence: found }: DatasetFacts, language: Language): string | undefined {
    if (!found) return undefined;
    const percent = (value: number): string => formatPercent(value, language, 1);
    const { value, lower, upper } = found;
    if (lower === undefined || upper === undefined) return percent(value);
    return language === 'ru'
        ? `${percent(value)} (95 % ДИ от ${percent(lower)} до ${percent(upper)})`
        : `${percent(value)} (95% CI ${percent(lower)} to ${percent(upper)})`;
}

function levels(found: Levels | undefined, language: Language): string | undefined {
    if (!found || found.levels.length === 0) return undefined;
    const first = found.levels.slice(0, listed);
    const more = found.levels.length > first.length || found.rest > 0 ? ' …' : '';
    return first.map(({ level, cases }) => `${level} (${formatNumber(cases, language, 0)})`).join(', ') + more;
}
