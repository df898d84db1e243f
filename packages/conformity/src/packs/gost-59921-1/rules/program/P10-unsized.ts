import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import { subject } from '../../../../core/helpers/required.js';
import { rule } from '../../../../core/rule.js';
import { endpointOf } from '../../read/graph.js';

/** Every hypothesis and precision target about a primary endpoint has a sample size. */
export default rule({
    code: 'P10-unsized',
    row: 'P10',
    also: ['P05'],
    title: { ru: 'Для гипотезы не посчитан объём выборки', en: 'A hypothesis has no sample size' },
    *check({ model }) {
        const sizes = model.all('sampleSize');
        // No sample size, or one that says not what it serves, has a finding of its own.
        if (sizes.length === 0 || sizes.some(({ properties }) => properties.for.length === 0)) return;
        const served = new Set(sizes.flatMap(({ properties }) => properties.for.map(({ value }) => value.target)));
        for (const target of [...model.all('hypothesis'), ...model.all('precision')]) {
            if (served.has(target.key) || endpointOf(model, target)?.rank !== 'primary') continue;
            const { ru, en } = quoter(model);
            const draft = propertyDraft('sampleSize', 'for', [{ name: nameOf(target) }]);
            yield {
                at: target.headAt,
                message: {
                    ru: `${subject(target, 'ru')} относится к первичной конечной точке, но ни один объём выборки её не учитывает. Допишите ${ru(draft)}.`,
                    en: `${subject(target, 'en')} is about a primary endpoint, but no sample size serves it. Add ${en(draft)}.`,
                },
                related: sizes.map(({ headAt }) => ({
                    at: headAt,
                    message: { ru: 'Объём выборки', en: 'Sample size' },
                })),
                fixes: [addProperty(model, sizes[0]!, 'for', [{ name: nameOf(target) }])],
            };
        }
    },
    page: {
        why: {
            ru: 'Объём выборки должен хватить на каждую гипотезу, по которой судят об успехе: на больных — для чувствительности, на здоровых — для специфичности.',
            en: 'The sample size must suffice for each hypothesis by which success is judged: for the diseased (sensitivity) and for the non-diseased (specificity).',
        },
        example: {
            ru: 'объём выборки {\n    …\n-    для Г1, Т1\n+    для Г1, Г2, Т1\n}',
            en: 'sample size {\n    …\n-    for H1, P1\n+    for H1, H2, P1\n}',
        },
    },
});
