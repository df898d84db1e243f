import { addProperties, nameOf } from '../../../../core/draft/edits.js';
import { gapText, propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { trialDatasets } from '../../read/graph.js';

/** Each class of the data set has a method of verification. */
export default rule({
    code: 'N03-verification',
    row: 'N03',
    title: { ru: 'Не указан способ верификации', en: 'The method of verification is missing' },
    *check({ model }) {
        for (const dataset of trialDatasets(model)) {
            const stated = dataset.properties.verification.filter(({ value }) => value.fact.text.trim());
            const lacking = (['positive', 'negative'] as const).filter(
                side => !stated.some(({ value }) => value.of === side || value.of === undefined),
            );
            if (lacking.length === 0) continue;
            const values = lacking.map(
                (side): Draft => [{ word: side }, gapText('способ верификации', 'how it was verified')],
            );
            const { ru, en } = quoter(model);
            const drafts = values.map(value => propertyDraft('dataset', 'verification', value));
            const names = {
                positive: { ru: 'больных', en: 'diseased' },
                negative: { ru: 'здоровых', en: 'non-diseased' },
            };
            yield {
                at: dataset.headAt,
                message: {
                    ru: `В наборе ${nameOf(dataset)} не сказано, чем подтверждён класс ${lacking.map(side => names[side].ru).join(' и ')}. Допишите ${drafts.map(ru).join(', ')}.`,
                    en: `Data set ${nameOf(dataset)} does not say how the ${lacking.map(side => names[side].en).join(' and ')} were verified. Add ${drafts.map(en).join(', ')}.`,
                },
                fixes: [
                    addProperties(
                        model,
                        dataset,
                        values.map(value => ['verification', value] as const),
                    ),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Способ верификации нужен для каждого класса: узел подтверждает гистология, а отсутствие узла — только наблюдение. Если здоровых не проверяли, специфичность неизвестна.',
            en: 'Each class needs its method: histology confirms a nodule, only follow-up its absence. If the non-diseased were not checked, specificity is unknown.',
        },
        example: {
            ru: 'набор данных Тест {\n    …\n    верификация больных "Гистология или контрольная КТ"\n+    верификация здоровых "Контрольная КТ"\n}',
            en: 'dataset TestSet {\n    …\n    verification positive "Histology or follow-up CT"\n+    verification negative "Follow-up CT"\n}',
        },
    },
});
