import type { AnyElement } from '@trialwright/model';
import { addElement, nameOf } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import type { Draft, DraftPart } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { endpointsOf, trialDatasets } from '../../read/graph.js';

/** There is a primary endpoint. */
export default rule({
    code: 'D02-primary-endpoint',
    row: 'D02',
    also: ['P03'],
    title: { ru: 'Нет первичной конечной точки', en: 'There is no primary endpoint' },
    *check({ model, programAt }) {
        if (endpointsOf(model, 'primary').length > 0) return;
        const { ru, en } = quoter(model);
        const head: Draft = [{ word: 'primary', before: 'endpoint' }, { word: 'endpoint' }];
        const [dataset] = trialDatasets(model);
        const condition = model.first('condition');
        const name = (element: AnyElement | undefined, gapRu: string, gapEn: string): DraftPart =>
            element ? { name: nameOf(element) } : { gap: { ru: gapRu, en: gapEn }, as: 'name' };
        yield {
            at: programAt,
            message: {
                ru: `В программе нет первичной конечной точки: того показателя, по которому судят об успехе. Добавьте блок ${ru(head)}.`,
                en: `The program has no primary endpoint: the metric by which success is judged. Add a ${en(head)} block.`,
            },
            fixes: [
                addElement(model, 'endpoint', {
                    rank: 'primary',
                    name: model.language === 'ru' ? 'КонечнаяТочка' : 'Endpoint1',
                    title: { ru: 'Главный показатель', en: 'The main metric' },
                    properties: [
                        { property: 'metric', value: [{ word: 'sensitivity' }] },
                        { property: 'condition', value: [name(condition, 'Патология', 'Condition')] },
                        { property: 'dataset', value: [name(dataset, 'НаборДанных', 'DataSet')] },
                        { property: 'interval', value: [{ word: 'clopperPearson' }, { proportion: 0.95 }] },
                    ],
                }),
            ],
        };
    },
    page: {
        why: {
            ru: 'Выбор основных и дополнительных конечных точек — часть дизайна. По первичной конечной точке судят, подтвердило ли испытание эффективность.',
            en: 'The choice of primary and secondary endpoints is part of the design. The primary one tells whether the trial confirmed effectiveness.',
        },
        example: {
            ru: '! wrong without hypothesis\n-вторичная конечная точка Чувств { … }\n-вторичная конечная точка Спец { … }\n+первичная конечная точка Чувств { … }\n+первичная конечная точка Спец { … }',
            en: '! wrong without hypothesis\n-secondary endpoint Sens { … }\n-secondary endpoint Spec { … }\n+primary endpoint Sens { … }\n+primary endpoint Spec { … }',
        },
    },
});
