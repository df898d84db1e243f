import type { ElementOf, Place } from '@trialwright/model';
import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { trialDatasets } from '../../read/graph.js';

/** The data set of the trial is not the file of a training set. */
export default rule({
    code: 'E07-same-data',
    row: 'E07',
    title: { ru: 'Набор испытания совпадает с обучающим', en: 'The trial’s data set is a training set' },
    always: 'error',
    *check({ model }) {
        const used = model
            .all('dataset')
            .filter(({ properties }) => properties.role && properties.role.value !== 'trial');
        for (const dataset of trialDatasets(model)) {
            for (const { value, at } of dataset.properties.independentOf) {
                if (value.target === dataset.key) {
                    yield {
                        at,
                        message: {
                            ru: `Набор ${nameOf(dataset)} объявлен независимым от самого себя. Укажите наборы, на которых систему обучали и настраивали.`,
                            en: `Data set ${nameOf(dataset)} is declared independent of itself. Name the sets on which the system was trained and tuned.`,
                        },
                    };
                }
            }
            for (const other of used) {
                const place = sameData(dataset, other);
                if (!place) continue;
                yield {
                    at: place,
                    message: {
                        ru: `Набор испытания ${nameOf(dataset)} и набор ${nameOf(other)} — один и тот же файл. Для испытания нужны данные, которых система не видела.`,
                        en: `The trial’s data set ${nameOf(dataset)} and ${nameOf(other)} are one file. A trial needs data that the system has not seen.`,
                    },
                    related: [{ at: other.headAt, message: { ru: 'Тот же файл', en: 'The same file' } }],
                };
            }
        }
    },
    fixless: {
        ru: 'Какой файл указан ошибочно, знает только автор.',
        en: 'Only the author knows which file is named wrongly.',
    },
    page: {
        why: {
            ru: 'Объявить независимость мало: если оба набора — один файл, она неверна.',
            en: 'To declare independence is not enough: if both sets are one file, it is false.',
        },
        example: {
            ru: 'набор данных Обучающий {\n    …\n    файл "data/train.csv"\n}\nнабор данных Тест {\n    …\n-    файл "data/train.csv"\n+    файл "data/test.csv"\n}',
            en: 'dataset TrainingSet {\n    …\n    file "data/train.csv"\n}\ndataset TestSet {\n    …\n-    file "data/train.csv"\n+    file "data/test.csv"\n}',
        },
    },
});

/** Where two data sets are seen to be the same: one file, or one fingerprint. */
function sameData(one: ElementOf<'dataset'>, other: ElementOf<'dataset'>): Place | undefined {
    const prints = new Set(other.properties.fingerprint.map(({ value }) => value.toLowerCase()));
    const print = one.properties.fingerprint.find(({ value }) => prints.has(value.toLowerCase()));
    if (print) return print.at;
    const files = new Set(other.properties.file.flatMap(({ value }) => value.head?.value ?? []));
    return one.properties.file.find(({ value }) => value.head && files.has(value.head.value))?.value.head?.at;
}
