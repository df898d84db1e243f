import { addElement } from '../../../../core/draft/edits.js';
import { gapText, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { gapDraft } from '../../../../core/helpers/sample.js';
import { pick } from '../../../../core/helpers/subset.js';
import { rule } from '../../../../core/rule.js';
import { trialDatasets } from '../../read/graph.js';
import { datasetSamples } from '../../samples/trial.js';

/** A program has a data set. */
export default rule({
    code: 'N01-missing',
    row: 'N01',
    also: ['E06', 'E07', 'N03', 'N05', 'D05', 'A06', 'A14'],
    title: { ru: 'Нет набора данных для испытания', en: 'There is no data set for the trial' },
    *check({ model, programAt }) {
        if (trialDatasets(model).length > 0) return;
        const { ru, en } = quoter(model);
        const properties = Object.entries(
            pick(datasetSamples, 'role', 'population', 'formed', 'referenceStandard'),
        ).map(([property, sample]) => ({ property, value: gapDraft('dataset', property, sample) }));
        const side = (of: 'positive' | 'negative'): Draft => [
            { word: of },
            gapText('способ верификации', 'how it was verified'),
        ];
        yield {
            at: programAt,
            message: {
                ru: `В программе нет набора данных, на котором испытывают систему. Добавьте блок ${ru('dataset')} с ролью ${ru('trial')}.`,
                en: `The program has no data set on which the system is tried. Add a ${en('dataset')} block with the role ${en('trial')}.`,
            },
            fixes: [
                addElement(model, 'dataset', {
                    name: model.language === 'ru' ? 'Тест' : 'TestSet',
                    title: { ru: 'Набор данных для испытания', en: 'Data set of the trial' },
                    properties: [
                        ...properties,
                        { property: 'verification', value: side('positive') },
                        { property: 'verification', value: side('negative') },
                    ],
                }),
            ],
        };
    },
    page: {
        why: {
            ru: 'Эффективность системы оценивают на наборе данных: он заменяет участников обычного клинического испытания.',
            en: 'The effectiveness of the system is assessed on a data set: it stands for the participants of an ordinary trial.',
        },
        example: {
            ru: '! wrong without dataset Обучающий\n+набор данных Тест "Набор для испытания" {\n+    …\n+}',
            en: '! wrong without dataset TrainingSet\n+dataset TestSet "Data set of the trial" {\n+    …\n+}',
        },
    },
});
