import { methodsOf } from '../catalogue/catalogue.js';
import type { MethodFamily, MethodInfo } from '../catalogue/method-info.js';
import type { Bilingual } from '../core/bilingual.js';

/** Families in the order of the page, with the question that each answers. */
const families: readonly (readonly [MethodFamily, Bilingual])[] = [
    ['proportion-interval', { ru: 'Интервал для доли', en: 'Interval of a proportion' }],
    ['one-sample-test', { ru: 'Доля против целевого значения', en: 'A proportion against a goal' }],
    ['difference-interval', { ru: 'Разность двух независимых долей', en: 'Difference of two independent proportions' }],
    ['ratio-interval', { ru: 'Отношение двух независимых долей', en: 'Ratio of two independent proportions' }],
    ['two-proportions-test', { ru: 'Две параллельные группы', en: 'Two parallel groups' }],
    ['paired-difference-interval', { ru: 'Разность двух связанных долей', en: 'Difference of two paired proportions' }],
    ['paired-test', { ru: 'Два метода на одних случаях', en: 'Two methods on the same cases' }],
    ['mean-test', { ru: 'Средние: время, объём, измерения', en: 'Means: times, volumes, measurements' }],
    ['mean-interval', { ru: 'Интервал для среднего', en: 'Interval of a mean' }],
    ['area-interval', { ru: 'Площадь под характеристической кривой', en: 'Area under the ROC curve' }],
    ['area-test', { ru: 'Сравнение площадей', en: 'Comparison of areas' }],
    ['area-size', { ru: 'Объём выборки для площади', en: 'Sample size for an area' }],
    ['diagnostic-metric', { ru: 'Другие показатели таблицы 2 × 2', en: 'Other metrics of a 2 × 2 table' }],
    [
        'predictive-value',
        {
            ru: 'Прогностическая ценность при заданной распространённости',
            en: 'Predictive value at a stated prevalence',
        },
    ],
    [
        'diagnostic-size',
        {
            ru: 'Объём выборки для отношений правдоподобия и прогностической ценности',
            en: 'Sample size for likelihood ratios and predictive values',
        },
    ],
    [
        'paired-diagnosis',
        {
            ru: 'Прогностическая ценность двух методов на одних случаях',
            en: 'Predictive values of two methods on the same cases',
        },
    ],
    ['reader-study', { ru: 'Несколько врачей', en: 'Several readers' }],
    ['agreement', { ru: 'Согласие', en: 'Agreement' }],
    ['agreement-size', { ru: 'Объём выборки для согласия', en: 'Sample size for agreement' }],
    ['clusters', { ru: 'Несколько очагов от пациента', en: 'Several lesions a patient' }],
    ['cluster-test', { ru: 'Два метода, несколько очагов от пациента', en: 'Two methods, several lesions a patient' }],
    ['multiplicity', { ru: 'Несколько гипотез', en: 'Several hypotheses' }],
    ['interim-analysis', { ru: 'Промежуточный анализ', en: 'Interim analysis' }],
    ['two-stage', { ru: 'Одна группа в два этапа', en: 'A single arm in two stages' }],
];

const texts = {
    ru: {
        title: 'Статистические методы',
        made: 'Страница сделана из каталога методов; исправлять следует его (npm run generate).',
        intro: 'Когда какой метод применять и откуда он. Каждое число проекта построчно сверено с независимыми программами; намеренные отличия — в [disagreements.md](disagreements.md).',
        columns: ['Метод', 'Когда', 'Источник'],
        isDefault: 'по умолчанию',
        exact: 'точный',
        planningOnly: 'только для планирования',
    },
    en: {
        title: 'Statistical methods',
        made: 'This page is made from the catalogue of methods: mend that (npm run generate).',
        intro: 'When to use which method, and where it comes from. Every number of the project is compared row by row with independent programs; where it differs on purpose: [disagreements.md](disagreements.md).',
        columns: ['Method', 'When', 'Source'],
        isDefault: 'default',
        exact: 'exact',
        planningOnly: 'for planning only',
    },
} as const;

const cell = (text: string): string => text.replaceAll('|', '\\|');

function row(info: MethodInfo, language: 'ru' | 'en'): string {
    const text = texts[language];
    const marks = (['isDefault', 'exact', 'planningOnly'] as const).filter(mark => info[mark]).map(mark => text[mark]);
    const name = `${info.name[language]}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
    const link = info.source.doi ? ` [doi](https://doi.org/${info.source.doi})` : '';
    return `| ${cell(name)} | ${cell(info.use[language])} | ${cell(info.source.full[language])}${link} |`;
}

/** The methods page as Markdown, made from the catalogue. */
export function methodsPage(language: 'ru' | 'en'): string {
    const text = texts[language];
    const lines = [`# ${text.title}`, '', `<!-- ${text.made} -->`, '', text.intro, ''];
    for (const [family, title] of families) {
        lines.push(`## ${title[language]}`, '', `| ${text.columns.join(' | ')} |`, '| --- | --- | --- |');
        lines.push(...methodsOf(family).map(info => row(info, language)), '');
    }
    return `${lines.join('\n').trimEnd()}\n`;
}
