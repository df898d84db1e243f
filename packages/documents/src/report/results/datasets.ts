import type { DatasetFacts, Levels } from '@trialwright/model';
import type { Block, Row } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { cell, para, row, section, table } from '../../tree/make.js';
import { valueText } from './figures-text.js';
import { independenceTable } from './independence.js';
import type { ReportContext } from './report-context.js';
import { strangeText } from './strange-text.js';

const right = (width: number) => ({ width, align: 'right' as const });

/** Appendix: which files were used, what they hold, and that they are independent of the sets of development. */
export function datasetsAppendix(context: ReportContext): Section | undefined {
    const { datasets = [], independence = [] } = context.results ?? {};
    if (datasets.length === 0 && independence.length === 0) return undefined;
    const say = context.say.bind(context);
    return section(
        'data',
        say({ ru: 'Наборы данных', en: 'Data sets' }),
        [
            para(
                say({
                    ru: 'Числа этого и следующих приложений вычислены по файлам, отпечатки которых приведены ниже: при любом изменении файла отпечаток становится другим. Сведения об отдельных случаях в отчёт не входят.',
                    en: 'The numbers of this and the next appendices were computed from the files whose fingerprints stand below: with any change of a file its fingerprint becomes another. Nothing on single cases enters the report.',
                }),
            ),
            ...(datasets.length > 0 ? [fileTable(context, datasets), factTable(context, datasets)] : []),
            ...datasets.flatMap((facts, index) => levelTable(context, facts, index)),
            ...independenceTable(context),
        ],
        { newPage: true },
    );
}

/** The files, a row each; their rows where a set has several, else these stand among its numbers. */
function fileTable(context: ReportContext, datasets: readonly DatasetFacts[]): Block {
    const say = context.say.bind(context);
    const several = hasSeveral(datasets);
    return table(
        say({ ru: 'Использованные файлы', en: 'Files used' }),
        several ? [22, 18, right(10), right(14), 36] : [26, 22, right(14), 38],
        [
            say({ ru: 'Набор данных', en: 'Data set' }),
            say({ ru: 'Файл', en: 'File' }),
            ...(several ? [say({ ru: 'Строк', en: 'Rows' })] : []),
            say({ ru: 'Размер, байт', en: 'Size, bytes' }),
            'SHA-256',
        ],
        datasets.flatMap(facts =>
            facts.files.map(({ file, rows, bytes, sha256 }) =>
                row([
                    context.titleOf('dataset', facts.dataset),
                    strangeText(file, context, 80),
                    ...(several ? [context.number(rows, 0)] : []),
                    context.number(bytes, 0),
                    // In two lines that break where a reader's eye can keep its place.
                    `${sha256.slice(0, 32)} ${sha256.slice(32)}`,
                ]),
            ),
        ),
        { id: 'data-files', dense: true },
    );
}

const hasSeveral = (datasets: readonly DatasetFacts[]): boolean => datasets.some(({ files }) => files.length > 1);

/** What the files hold, a column a data set. */
function factTable(context: ReportContext, datasets: readonly DatasetFacts[]): Block {
    const say = context.say.bind(context);
    const number = (value: number | undefined) => (value === undefined ? '—' : context.number(value, 0));
    const line = (ru: string, en: string, of: (facts: DatasetFacts) => string, always = false): Row[] => {
        const values = datasets.map(of);
        return always || values.some(value => value !== '—') ? [row([say({ ru, en }), ...values])] : [];
    };
    const rows = [
        ...(hasSeveral(datasets)
            ? line('Строк в файлах', 'Rows in the files', facts => number(facts.rows), true)
            : line('Строк в файле', 'Rows in the file', facts => number(facts.rows), true)),
        ...line('Из них не прочитано', 'Of them unreadable', facts => number(facts.badRows), true),
        ...line('Повторных записей случаев', 'Repeated records of cases', facts => number(facts.duplicateCases), true),
        ...line('Случаев', 'Cases', facts => number(facts.cases), true),
        ...line('Пациентов', 'Patients', facts => number(facts.patients)),
        ...line('Наибольшее число случаев у одного пациента', 'Most cases of one patient', facts =>
            number(facts.mostCasesOfPatient),
        ),
        ...line('С патологией по эталону', 'With the condition by the reference standard', facts =>
            number(facts.positive),
        ),
        ...line('Без патологии по эталону', 'Without the condition by the reference standard', facts =>
            number(facts.negative),
        ),
        ...line('Без эталона', 'Without a reference result', facts => number(facts.truthMissing)),
        ...line('Без результата системы', 'Without a result of the system', facts => number(facts.scoreMissing)),
        ...setNamesOf(datasets).flatMap(name => setLines(line, number, name, context)),
        ...line('Доля случаев с патологией', 'Share of cases with the condition', facts => prevalence(context, facts)),
        ...line('Даты случаев', 'Dates of the cases', facts => dates(context, facts)),
        ...line('Оценки системы, от и до', 'Scores of the system, from and to', facts =>
            facts.scoreRange ? facts.scoreRange.map(value => context.number(value, 4)).join(' … ') : '—',
        ),
    ];
    const share = 68 / datasets.length;
    return table(
        say({ ru: 'Что содержат файлы', en: 'What the files hold' }),
        [32, ...datasets.map(() => right(share))],
        [say({ ru: 'Показатель', en: 'Item' }), ...datasets.map(facts => context.titleOf('dataset', facts.dataset))],
        rows,
        // Names of sets are long: with three columns and more a smaller letter keeps them whole.
        { id: 'data-facts', dense: datasets.length > 2 },
    );
}

const setNamesOf = (datasets: readonly DatasetFacts[]): string[] => [
    ...new Set(datasets.flatMap(({ sets = [] }) => sets.map(({ set }) => set))),
];

/** Size of an analysis set; of how many cases the data do not say whether they belong to it. */
function setLines(
    line: (ru: string, en: string, of: (facts: DatasetFacts) => string) => Row[],
    number: (value: number | undefined) => string,
    name: string,
    context: ReportContext,
): Row[] {
    const sizeIn = ({ sets }: DatasetFacts) => sets?.find(({ set }) => set === name);
    const quoted = context.quote(name);
    return [
        ...line(`В выборке ${quoted}`, `In the set ${quoted}`, facts => number(sizeIn(facts)?.cases)),
        ...line(`Не указано, входит ли в ${quoted}`, `Not stated whether in ${quoted}`, facts =>
            number(sizeIn(facts)?.unknown || undefined),
        ),
    ];
}

/** How the cases are spread over sites, sources and strata; levels with and without the condition. */
function levelTable(context: ReportContext, facts: DatasetFacts, index: number): Block[] {
    const say = context.say.bind(context);
    const all: [string, Levels | undefined][] = [
        [say({ ru: 'Центры', en: 'Sites' }), facts.sites],
        [say({ ru: 'Источники', en: 'Sources' }), facts.sources],
        [say({ ru: 'Врачи', en: 'Readers' }), facts.readers],
        ...facts.strata.map((levels): [string, Levels] => [
            say({
                ru: `Страта ${context.quote(strangeText(levels.column, context))}`,
                en: `Stratum ${context.quote(strangeText(levels.column, context))}`,
            }),
            levels,
        ]),
    ];
    const rows = all.flatMap(([name, levels]): Row[] => {
        if (!levels || levels.levels.length === 0) return [];
        const rest = say({ ru: 'прочие', en: 'others' });
        return [
            row([{ ...cell(name), colspan: 4 }], { group: true }),
            ...levels.levels.map(({ level, cases, positive }) =>
                row([
                    strangeText(level, context),
                    context.number(cases, 0),
                    context.number(positive, 0),
                    cases > 0 ? `${valueText(positive / cases, 'proportion', context)}` : '—',
                ]),
            ),
            ...(levels.rest > 0 ? [row([rest, context.number(levels.rest, 0), '—', '—'])] : []),
        ];
    });
    if (rows.length === 0) return [];
    const title = context.titleOf('dataset', facts.dataset);
    return [
        table(
            say({ ru: `Состав набора ${context.quote(title)}`, en: `Composition of ${context.quote(title)}` }),
            [46, right(18), right(18), right(18)],
            [
                say({ ru: 'Группа', en: 'Group' }),
                say({ ru: 'Случаев', en: 'Cases' }),
                say({ ru: 'С патологией', en: 'With the condition' }),
                say({ ru: 'Доля', en: 'Share' }),
            ],
            rows,
            { id: `data-levels-${index + 1}` },
        ),
    ];
}

/** «20,1 % (322/1600; 95 % ДИ 18,2–22,2 %)». */
function prevalence(context: ReportContext, { prevalence }: DatasetFacts): string {
    if (!prevalence) return '—';
    const { level, lower, upper } = prevalence;
    const limits =
        lower !== undefined && upper !== undefined
            ? ` (${context.percent(level)} ${context.say({ ru: 'ДИ', en: 'CI' })} ${valueText(lower, 'proportion', context)} – ${valueText(upper, 'proportion', context)})`
            : '';
    return valueText(prevalence.value, 'proportion', context) + limits;
}

function dates(context: ReportContext, facts: DatasetFacts): string {
    if (!facts.dates) return '—';
    return facts.dates.map(iso => isoDate(iso, context)).join(' – ');
}

/** A date of the data as documents write it; what is no date stays as it is. */
export function isoDate(iso: string, context: ReportContext): string {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
    if (!year) return strangeText(iso, context);
    return context.date({ year: Number(year), month: Number(month), day: Number(day), valid: true });
}
