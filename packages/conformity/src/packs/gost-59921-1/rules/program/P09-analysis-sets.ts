import { namesSet } from '@trialwright/model';
import { addProperty, replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';

/** A set of the data is described in the analysis, and has one column in a file. */
export default rule({
    code: 'P09-analysis-sets',
    row: 'P09',
    title: { ru: 'Выборка анализа не описана', en: 'An analysis set that is not described' },
    *check({ model }) {
        const analysis = model.first('analysis');
        const described = (analysis?.properties.analysisSets ?? []).map(({ value }) => value.text);
        const asked = new Set<string>();
        for (const dataset of model.all('dataset')) {
            for (const { value: file } of dataset.properties.file) {
                const names: string[] = [];
                for (const { value } of file.properties.analysisSets) {
                    const { set } = value;
                    const name = set.value.trim();
                    // That a name is empty is said by the check of texts.
                    if (name === '') continue;
                    if (names.includes(name)) {
                        yield {
                            at: set.at,
                            message: {
                                ru: `Выборка «${name}» названа у файла дважды: вычисляется по первому столбцу. Оставьте один столбец или дайте второй выборке другое имя.`,
                                en: `The file names the set “${name}” twice: it is computed by the first column. Leave one column, or give the second set another name.`,
                            },
                        };
                        continue;
                    }
                    names.push(name);
                    if (described.some(text => namesSet(text, name)) || asked.has(name)) continue;
                    asked.add(name);
                    const known = described.filter(text => text.trim() !== '');
                    const list = known.map(text => [`«${text}»`, `“${text}”`] as const);
                    const [ru, en] = [0, 1].map(at => list.map(one => one[at]).join(', '));
                    yield {
                        at: set.at,
                        message: {
                            ru: `По столбцу «${value.column.value}» вычисляется выборка «${name}», а в блоке «анализ» её нет${known.length > 0 ? `: там ${ru}` : ''}. Опишите её там; описание начинается с её имени.`,
                            en: `The set “${name}” is computed by the column “${value.column.value}”, but the block “analysis” does not describe it${known.length > 0 ? `: there are ${en}` : ''}. Describe it there; the description begins with its name.`,
                        },
                        fixes: [
                            ...(analysis
                                ? [addProperty(model, analysis, 'analysisSets', [{ quoted: { ru: name, en: name } }])]
                                : []),
                            ...known.slice(0, 3).map(text => ({
                                ...replace(set.at, [{ quoted: { ru: text, en: text } }], {
                                    ru: `Заменить на «${text}»`,
                                    en: `Replace by “${text}”`,
                                }),
                                preferred: false,
                            })),
                        ],
                    };
                }
            }
        }
    },
    page: {
        why: {
            ru: 'Какие случаи входят в каждую выборку, решают до испытания и пишут в программе (пункт 5.4.2). Выборка, о которой знает только файл данных, могла появиться после него.',
            en: 'Which cases belong to each set is decided before the trial and stands in the program (clause 5.4.2). A set that only the data file knows may have been made after it.',
        },
        example: {
            ru: 'набор данных Тест {\n    …\n    файл "test.csv" { случай "id" выборка анализа "По протоколу" "pp" положительные значения "1" отрицательные значения "0" }\n}\nанализ {\n    …\n+    выборки анализа "По протоколу: случаи без отклонений от программы"\n}',
            en: 'dataset TestSet {\n    …\n    file "test.csv" { case "id" analysis set "Per protocol" "pp" positive values "1" negative values "0" }\n}\nanalysis {\n    …\n+    analysis sets "Per protocol: cases without deviations from the program"\n}',
        },
    },
});
