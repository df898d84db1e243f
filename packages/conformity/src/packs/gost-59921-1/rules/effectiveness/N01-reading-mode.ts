import { keywordOfProperty, schema } from '@trialwright/model';
import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { gapText, propertyDraft, quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';
import { endpointOf } from '../../read/graph.js';

/** Where a file holds readings in several modes, system and comparator say which of them is theirs. */
export default rule({
    code: 'N01-reading-mode',
    row: 'N01',
    title: { ru: 'Не сказано, какие чтения чьи', en: 'Whose readings are whose is not said' },
    *check({ model }) {
        const [system] = model.all('system');
        for (const hypothesis of model.all('hypothesis')) {
            const comparator = model.target(hypothesis.properties.statement?.value.comparator?.value);
            const dataset = model.target(endpointOf(model, hypothesis)?.properties.dataset?.value);
            const column = dataset?.properties.file
                .map(({ value }) => value.properties.mode)
                .find(mode => mode !== undefined);
            if (!comparator || !column) continue;
            for (const element of [system, comparator]) {
                if (!element || element.properties.mode) continue;
                const value = [gapText('значение столбца', 'value of the column')];
                const { ru, en } = quoter(model);
                const draft = propertyDraft(element.kind, 'mode', value);
                const keyword = keywordOfProperty('mode', schema[element.kind].properties.mode)!;
                yield {
                    at: element.headAt,
                    message: {
                        ru: `Гипотеза ${nameOf(hypothesis)} сравнивает чтения в разных режимах (столбец «${column.value}»), но не сказано, каким значением отмечены результаты ${nameOf(element)}. Без этого их не отделить. Допишите ${ru(draft)}.`,
                        en: `Hypothesis ${nameOf(hypothesis)} compares readings in different modes (column “${column.value}”), but nothing says which value marks the results of ${nameOf(element)}: they cannot be told apart. Add ${en(draft)}.`,
                    },
                    related: [
                        {
                            at: column.at,
                            message: { ru: `Столбец ${ru(keyword)}`, en: `The column ${en(keyword)}` },
                        },
                    ],
                    fixes: [addProperty(model, element, 'mode', value)],
                };
            }
        }
    },
    page: {
        why: {
            ru: 'Таблица результатов строится по файлу. Если в нём чтения с системой и без неё, программа до испытания говорит, какие чьи: иначе их разделят после того, как увидят результаты.',
            en: 'The table of results is made from the file. Where it holds readings with and without the system, the program says beforehand which are which; else they are parted after the results were seen.',
        },
        example: {
            ru: 'система НодулСкан {\n    …\n    режим чтения "с системой"\n}\nкомпаратор Врачи "Врачи без системы" {\n    тип врачи\n+    режим чтения "без системы"\n}\nнабор данных Тест {\n    …\n    файл "data/test.csv" { случай "id" истина "gt" оценка "prob" режим чтения "mode" }\n}\nгипотеза Г3 "Врачи с системой лучше" { Чувств превосходит Врачи }',
            en: 'system NoduleScan {\n    …\n    reading mode "with the system"\n}\ncomparator Unaided "Readers without the system" {\n    type readers\n+    reading mode "without the system"\n}\ndataset TestSet {\n    …\n    file "data/test.csv" { case "id" truth "gt" score "prob" reading mode "mode" }\n}\nhypothesis H3 "Readers with the system are better" { Sens superior to Unaided }',
        },
    },
});
