import { type DatasetFacts, formatNumber, formatPercent, type Language, type Levels } from '@trialwright/model';
import type { KnownData } from '../../data/data-service.js';
import { plain, shortened } from '../support/markdown.js';

/** What the files of a data set hold, as Markdown. */
export function dataText({ facts, independence }: KnownData, language: Language): string {
    const ru = language === 'ru';
    const parts = facts.map(one => fileText(one, language));
    const lines = independence.map(({ by, common, compared }) => {
        const [own, other] = compared.map(count => formatNumber(count, language, 0));
        const noun = by === 'patient' ? (ru ? 'пациентов' : 'patients') : ru ? 'случаев' : 'cases';
        const found = formatNumber(common, language, 0);
        return ru
            ? `- Общих ${noun} с другим набором: ${found} (сравнено ${own} и ${other})`
            : `- ${noun[0]!.toUpperCase()}${noun.slice(1)} in common with another set: ${found} (compared: ${own} and ${other})`;
    });
    if (lines.length > 0) parts.push(lines.join('\n'));
    return parts.join('\n\n');
}

function fileText(facts: DatasetFacts, language: Language): string {
    const ru = language === 'ru';
    const say = (russian: string, english: string): string => (ru ? russian : english);
    const count = (value: number): string => formatNumber(value, language, 0);
    const line = (label: string, value: string | undefined): string[] => (value ? [`- ${label}: ${value}`] : []);
    const number = (value: number | undefined): string | undefined => (value === undefined ? undefined : count(value));
    const { prevalence, scoreRange, dates } = facts;
    const share =
        prevalence &&
        `${formatPercent(prevalence.value, language, 1)}${
            prevalence.lower === undefined || prevalence.upper === undefined
                ? ''
                : say(
                      ` (95 % ДИ от ${formatPercent(prevalence.lower, 'ru', 1)} до ${formatPercent(prevalence.upper, 'ru', 1)})`,
                      ` (95% CI ${formatPercent(prevalence.lower, 'en', 1)} to ${formatPercent(prevalence.upper, 'en', 1)})`,
                  )
        }`;
    const bad =
        facts.badRows > 0 ? say(`, не прочитано ${count(facts.badRows)}`, `, ${count(facts.badRows)} not read`) : '';
    return [
        `${say('Файл', 'File')} \`${shortened(facts.file, 80).replaceAll('`', "'")}\``,
        '',
        ...line(say('Строк', 'Rows'), count(facts.rows) + bad),
        ...line(say('Случаев', 'Cases'), count(facts.cases)),
        ...line(say('Повторов', 'Repetitions'), facts.duplicateCases > 0 ? count(facts.duplicateCases) : undefined),
        ...line(say('Пациентов', 'Patients'), number(facts.patients)),
        ...line(say('С патологией', 'With the condition'), number(facts.positive)),
        ...line(say('Без патологии', 'Without the condition'), number(facts.negative)),
        ...line(say('Без эталона', 'Without a truth'), facts.truthMissing ? count(facts.truthMissing) : undefined),
        ...line(say('Распространённость', 'Prevalence'), share),
        ...line(
            say('Оценки', 'Scores'),
            scoreRange?.map(value => formatNumber(value, language)).join(say(' … ', ' … ')),
        ),
        ...line(say('Центры', 'Sites'), levelsText(facts.sites, language)),
        ...line(say('Врачи', 'Readers'), levelsText(facts.readers, language)),
        ...line(say('Даты', 'Dates'), dates?.join(' … ')),
        ...line('SHA-256', `\`${facts.sha256}\``),
    ].join('\n');
}

function levelsText(levels: Levels | undefined, language: Language): string | undefined {
    if (!levels || levels.levels.length === 0) return undefined;
    const first = levels.levels.slice(0, 5);
    const shown = first.map(
        ({ level, cases }) => `${plain(shortened(level, 40))} (${formatNumber(cases, language, 0)})`,
    );
    return shown.join(', ') + (levels.levels.length > first.length || levels.rest > 0 ? ' …' : '');
}
