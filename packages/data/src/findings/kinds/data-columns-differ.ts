import type { Bilingual } from '@trialwright/model';
import { cleanText } from '../../reading/text/clean.js';
import type { OptionalRole } from '../../records/common-columns.js';
import { dataFinding } from '../data-finding.js';
import { headOf } from '../read-files.js';
import { both, quote } from '../texts.js';

/** What a column is, in the genitive, and what is not computed without it. */
const roles: Record<OptionalRole, { readonly of: Bilingual; readonly without: Bilingual }> = {
    truth: {
        of: { ru: 'эталона', en: 'the truth' },
        without: {
            ru: 'метрики, которым нужен эталон, и числа случаев с патологией и без неё',
            en: 'no metric that needs the truth, and no numbers of cases with and without the condition',
        },
    },
    truthValue: {
        of: { ru: 'эталонного значения', en: 'the true value' },
        without: {
            ru: 'согласие и разности с эталонным значением',
            en: 'no agreement with the true value and no differences from it',
        },
    },
    score: {
        of: { ru: 'оценки', en: 'the score' },
        without: {
            ru: 'площади под кривой и метрики по порогу',
            en: 'no areas under the curve and no metrics by the threshold',
        },
    },
    decision: {
        of: { ru: 'решения', en: 'the decision' },
        without: {
            ru: 'метрики по решениям (чувствительность, специфичность …), если их не дают оценка и порог',
            en: 'no metrics from decisions (sensitivity, specificity …), unless score and threshold give them',
        },
    },
    feature: {
        of: { ru: 'признака', en: 'the feature' },
        without: { ru: 'доля случаев с признаком', en: 'no share of cases with the feature' },
    },
    measure: {
        of: { ru: 'измерения', en: 'the measurement' },
        without: { ru: 'средние и согласие градаций', en: 'no means and no agreement of grades' },
    },
    site: { of: { ru: 'центра', en: 'the site' }, without: { ru: 'результаты по центрам', en: 'no results by site' } },
    source: {
        of: { ru: 'источника', en: 'the source' },
        without: { ru: 'результаты по источникам', en: 'no results by source' },
    },
    date: {
        of: { ru: 'даты', en: 'the date' },
        without: { ru: 'сроки случаев', en: 'no check of the dates of the cases' },
    },
    version: {
        of: { ru: 'версии системы', en: 'the system’s version' },
        without: { ru: 'сверка версии системы', en: 'no check of the system’s version' },
    },
    strata: {
        of: { ru: 'страты', en: 'the stratum' },
        without: { ru: 'результаты по этой страте', en: 'no results by this stratum' },
    },
    analysisSets: {
        of: { ru: 'выборки анализа', en: 'the analysis set' },
        without: { ru: 'результаты по этой выборке', en: 'no results on this set' },
    },
};

export default dataFinding({
    code: 'data-columns-differ',
    severity: 'warning',
    final: 'error',
    title: { ru: 'Столбец назван не у всех файлов набора', en: 'A column is named for some files of the set only' },
    namesRows: false,
    why: {
        ru: 'Файлы набора вычисляются вместе. Результат по части файлов был бы результатом других случаев, поэтому столбец, которого нет хотя бы у одного файла, не используется ни у одного. Названия столбцов у файлов могут быть разными; одни и те же страты должны называться одинаково.',
        en: 'The files of a set are computed together. A result of some files would be one of other cases, so a column that one file lacks is used of none. Columns may be called otherwise in each file; the same strata must be called the same.',
    },
    mend: {
        ru: 'Назовите столбец у этого файла; если его там нет, дополните файл.',
        en: 'Name the column for this file; where the file has none, complete the file.',
    },
    *check({ whole, files }) {
        for (const { role, column, files: without } of whole?.lacking ?? []) {
            for (const at of without) {
                const one = files[at];
                if (!one) continue;
                // Where the program names it and the heading lacks it, that is said already.
                const { properties } = one.file;
                const isNamed =
                    role === 'strata'
                        ? properties.strata.some(({ value }) => cleanText(value) === column)
                        : role === 'analysisSets'
                          ? properties.analysisSets.some(({ value }) => cleanText(value.set.value) === column)
                          : properties[role] !== undefined;
                if (isNamed) continue;
                const other = files.find((_, index) => !without.includes(index));
                const { of, without: none } = roles[role];
                yield {
                    at: headOf(one),
                    message: both(reader => {
                        const [own, theirs] = [one.path, other?.path ?? ''].map(path => quote(path, reader));
                        const name = quote(column, reader);
                        return reader === 'ru'
                            ? `У файла ${own} не назван столбец ${of.ru}, а у файла ${theirs} назван (${name}). Поэтому по набору не вычисляются ${none.ru}. Назовите столбец у каждого файла.`
                            : `No column of ${of.en} is named for the file ${own}, while ${theirs} has one (${name}). So for the set there will be ${none.en}. Name the column for each file.`;
                    }),
                };
            }
        }
    },
});
