import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { endpointsOf, objectivesOf } from '../../read/graph.js';

/** A primary endpoint answers a primary objective, and a primary objective is answered by a primary endpoint. */
export default rule({
    code: 'P05-rank',
    row: 'P05',
    title: { ru: 'Ранги цели и конечной точки расходятся', en: 'Ranks of objective and endpoint disagree' },
    *check({ model }) {
        const [anyPrimary] = endpointsOf(model, 'primary');
        // Without any primary endpoint there is another finding.
        if (!anyPrimary) return;
        for (const objective of model.all('objective')) {
            const endpoints = model.targets(objective.properties.answers);
            if (objective.none || objective.rank !== 'primary' || endpoints.length === 0) continue;
            if (endpoints.some(({ rank }) => rank === 'primary')) continue;
            const names = endpoints.map(nameOf).join(', ');
            yield {
                at: objective.headAt,
                message: {
                    ru: `На первичную цель ${nameOf(objective)} отвечают только вторичные конечные точки (${names}). Сделайте одну из них первичной или цель вторичной.`,
                    en: `Primary objective ${nameOf(objective)} is answered by secondary endpoints only (${names}). Make one of them primary, or the objective secondary.`,
                },
                related: endpoints.map(({ headAt }) => ({
                    at: headAt,
                    message: { ru: 'Вторичная конечная точка', en: 'Secondary endpoint' },
                })),
            };
        }
        for (const endpoint of endpointsOf(model, 'primary')) {
            const objectives = objectivesOf(model, endpoint);
            if (objectives.length === 0 || objectives.some(({ rank }) => rank === 'primary')) continue;
            const names = objectives.map(nameOf).join(', ');
            yield {
                at: endpoint.headAt,
                message: {
                    ru: `Первичная конечная точка ${nameOf(endpoint)} служит только вторичной цели (${names}). Укажите её в первичной цели или сделайте вторичной.`,
                    en: `Primary endpoint ${nameOf(endpoint)} serves a secondary objective only (${names}). Name it in a primary objective, or make it secondary.`,
                },
                related: objectives.map(({ headAt }) => ({
                    at: headAt,
                    message: { ru: 'Вторичная цель', en: 'Secondary objective' },
                })),
            };
        }
    },
    fixless: {
        ru: 'Что главное в испытании, решает человек.',
        en: 'What matters most in the trial is for people to decide.',
    },
    page: {
        why: {
            ru: 'Первичная цель достигнута, если выполнены первичные конечные точки. Если ранги расходятся, неясно, по чему судят об успехе испытания.',
            en: 'The primary objective is reached when the primary endpoints are met. Where ranks disagree, it is unclear what the success of the trial is judged by.',
        },
        example: {
            ru: 'первичная цель Ц1 "Подтвердить заявленную точность" {\n    …\n-    отвечает Чувств\n+    отвечают Чувств, Спец\n}\nвторичная цель Ц2 "Оценить безопасность" {\n    …\n-    отвечают Отказы, Спец\n+    отвечают Отказы\n}',
            en: 'primary objective O1 "Confirm the claimed accuracy" {\n    …\n-    answered by Sens\n+    answered by Sens, Spec\n}\nsecondary objective O2 "Estimate safety" {\n    …\n-    answered by Failures, Spec\n+    answered by Failures\n}',
        },
    },
});
