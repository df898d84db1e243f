import type { Language } from '../bilingual.js';
import { formatNumber, formatPercent } from '../locale/format.js';
import type { DatasetFacts, FileFacts, Levels, SetSize } from './dataset-facts.js';

/** One fact: what it is, and its value in words of the reader. Values may hold text of strangers. */
export interface FactLine {
    readonly label: string;
    readonly value: string;
}

/** Levels that a line lists. */
const listed = 5;

/** What a data set holds, a line a fact; what it does not say is left out. */
export function factLines(facts: DatasetFacts, language: Language): FactLine[] {
    const say = (ru: string, en: string): string => (language === 'ru' ? ru : en);
    const count = (value: number | undefined): string | undefined =>
        value === undefined ? undefined : formatNumber(value, language, 0);
    const some = (value: number | undefined): string | undefined => (value ? count(value) : undefined);
    const lines: readonly Line[] = [
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
        ...(facts.sets ?? []).map(size => {
            const name = `${say('Выборка', 'Set')} ${size.set}`;
            return [name, name, sizeText(size, language)] as const;
        }),
        ['Даты', 'Dates', facts.dates?.join(' … ')],
    ];
    // Of one file the fingerprint stands with the rest; of several each has its own lines.
    const prints = facts.files.length === 1 ? [fingerprint(facts.files[0]!)] : [];
    return [...said(lines, language), ...prints];
}

/** What became of the rows of one file of several, and its fingerprint. */
export function fileLines(file: FileFacts, language: Language): FactLine[] {
    const count = (value: number): string => formatNumber(value, language, 0);
    const some = (value: number): string | undefined => (value > 0 ? count(value) : undefined);
    const lines: readonly Line[] = [
        ['Строк', 'Rows', count(file.rows)],
        ['Не прочитано строк', 'Rows not read', some(file.badRows)],
        ['Повторов', 'Repetitions', some(file.duplicateCases)],
    ];
    return [...said(lines, language), fingerprint(file)];
}

type Line = readonly [ru: string, en: string, value: string | undefined];

function said(lines: readonly Line[], language: Language): FactLine[] {
    return lines.flatMap(([ru, en, value]) =>
        value === undefined ? [] : [{ label: language === 'ru' ? ru : en, value }],
    );
}

function fingerprint({ sha256 }: FileFacts): FactLine {
    return { label: 'SHA-256', value: sha256 };
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

function sizeText({ cases, outside, unknown }: SetSize, language: Language): string {
    const count = (value: number): string => formatNumber(value, language, 0);
    const parts: readonly (readonly [number, string, string])[] = [
        [outside, 'не входят', 'outside'],
        [unknown, 'не указано', 'not stated'],
    ];
    const more = parts.filter(([value]) => value > 0);
    const texts = more.map(([value, ru, en]) => `${language === 'ru' ? ru : en} ${count(value)}`);
    return count(cases) + (texts.length > 0 ? ` (${texts.join(', ')})` : '');
}

function levels(found: Levels | undefined, language: Language): string | undefined {
    if (!found || found.levels.length === 0) return undefined;
    const first = found.levels.slice(0, listed);
    const more = found.levels.length > first.length || found.rest > 0 ? ' …' : '';
    return first.map(({ level, cases }) => `${level} (${formatNumber(cases, language, 0)})`).join(', ') + more;
}
