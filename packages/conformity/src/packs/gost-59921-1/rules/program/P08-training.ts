import type { Located, Place, TrialModel } from '@trialwright/model';
import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';

/** Words by which a source says that the data are those on which the system was made. */
const words =
    /обучающ|обучени[яие] (?:системы|модели|сети)|настроечн|training (?:set|data|sample|cohort)|tuning (?:set|data)/iu;

/** The expected value does not come from the data on which the system was trained. */
export default rule({
    code: 'P08-training',
    row: 'P08',
    also: ['P10'],
    title: { ru: 'Ожидаемое значение взято с обучающего набора', en: 'The expected value is from the training set' },
    always: 'warning',
    *check({ model }) {
        for (const element of [...model.all('hypothesis'), ...model.all('precision')]) {
            const { expected, expectedSensitivity, expectedSpecificity } = element.properties;
            for (const property of [expected, expectedSensitivity, expectedSpecificity]) {
                const source = property?.value.source;
                const set = source && trainingSetIn(model, source);
                if (!source || !set) continue;
                yield {
                    at: source.at,
                    message: {
                        ru: `${nameOf(element)}: ожидаемое значение взято с данных, на которых систему обучали или настраивали; на новых данных оно будет ниже, а объём окажется мал. Возьмите его из предварительного испытания или публикации на независимых данных.`,
                        en: `${nameOf(element)}: the expected value comes from data on which the system was trained or tuned; on new data it will be worse, and the size too small. Take it from a preliminary trial or a publication on independent data.`,
                    },
                    ...(set.at ? { related: [{ at: set.at, message: { ru: 'Набор данных', en: 'Data set' } }] } : {}),
                };
            }
        }
    },
    fixless: {
        ru: 'Откуда взять независимую оценку, знает только автор.',
        en: 'Only the author knows where an independent estimate is to be found.',
    },
    page: {
        why: {
            ru: 'На данных, на которых систему обучали, её показатели завышены. Объём, рассчитанный от завышенного ожидания, мал: разность с целевым значением окажется меньше, чем думали.',
            en: 'On the data on which a system was trained its figures are too good. A size that rests on them is too small: the distance to the goal will be less than was thought.',
        },
        example: {
            ru: 'гипотеза Г1 {\n    …\n-    ожидается 92 % источник "Результат на обучающей выборке"\n+    ожидается 92 % источник "Отчёт о предварительном испытании 04"\n}',
            en: 'hypothesis H1 {\n    …\n-    expected 92 % source "Result on the training set"\n+    expected 92 % source "Report on the preliminary trial 04"\n}',
        },
    },
});

/** Where a source names data of training: by its words, or by a set of the program. */
function trainingSetIn(model: TrialModel, source: Located<string>): { readonly at?: Place } | undefined {
    const text = source.value.toLowerCase();
    for (const dataset of model.all('dataset')) {
        const role = dataset.properties.role?.value;
        if (role !== 'training' && role !== 'tuning' && role !== 'calibration') continue;
        const names = [dataset.name?.value, dataset.title?.value].filter(name => name && name.length > 3);
        if (names.some(name => text.includes(name!.toLowerCase()))) return { at: dataset.headAt };
    }
    return words.test(source.value) ? {} : undefined;
}
