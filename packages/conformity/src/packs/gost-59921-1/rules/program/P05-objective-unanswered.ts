import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { endpointsOf, objectivesOf } from '../../read/graph.js';

/** Every objective is answered by an endpoint. */
export default rule({
    code: 'P05-objective-unanswered',
    row: 'P05',
    title: { ru: 'На цель не отвечает ни одна конечная точка', en: 'No endpoint answers the objective' },
    *check({ model }) {
        for (const objective of model.all('objective')) {
            if (objective.none || objective.properties.answers.length > 0) continue;
            const free = endpointsOf(model, objective.rank).filter(
                endpoint => objectivesOf(model, endpoint).length === 0,
            );
            const value: Draft =
                free.length > 0
                    ? free.flatMap((endpoint, index) => [
                          ...(index > 0 ? [{ symbol: ',' } as const] : []),
                          { name: nameOf(endpoint) },
                      ])
                    : [{ gap: { ru: 'КонечнаяТочка', en: 'Endpoint' }, as: 'name' }];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('objective', 'answers', value);
            yield {
                at: objective.headAt,
                message: {
                    ru: `На цель ${nameOf(objective)} не отвечает ни одна конечная точка: её достижение нечем измерить. Допишите ${ru(draft)}.`,
                    en: `No endpoint answers objective ${nameOf(objective)}: nothing measures whether it is reached. Add ${en(draft)}.`,
                },
                fixes: [addProperty(model, objective, 'answers', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Цели, конечные точки и гипотезы образуют замкнутую схему: каждая цель измеряется конечной точкой, каждая конечная точка служит цели.',
            en: 'Objectives, endpoints and hypotheses form a closed graph: an endpoint measures each objective, and each endpoint serves one.',
        },
        example: {
            ru: 'первичная цель Ц1 "Подтвердить заявленную точность" {\n    …\n+    отвечают Чувств, Спец\n}',
            en: 'primary objective O1 "Confirm the claimed accuracy" {\n    …\n+    answered by Sens, Spec\n}',
        },
    },
});
