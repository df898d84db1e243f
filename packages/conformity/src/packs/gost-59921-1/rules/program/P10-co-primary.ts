import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { endpointOf } from '../../read/graph.js';

/** Co-primary hypotheses are about primary endpoints. */
export default rule({
    code: 'P10-co-primary',
    row: 'P10',
    also: ['P05'],
    title: {
        ru: 'Совместно первичная гипотеза о вторичной точке',
        en: 'A co-primary hypothesis on a secondary endpoint',
    },
    always: 'warning',
    *check({ model, sizing }) {
        for (const { element } of sizing.plans) {
            const { multiplicity, for: targets } = element.properties;
            if (multiplicity?.value !== 'coPrimary') continue;
            const keys = new Set(targets.map(({ value }) => value.target));
            const targeted = model.all('hypothesis').filter(({ key }) => keys.has(key));
            // Where none is about a primary endpoint, that is the finding.
            if (!targeted.some(target => endpointOf(model, target)?.rank === 'primary')) continue;
            for (const target of targeted) {
                const endpoint = endpointOf(model, target);
                if (endpoint?.rank !== 'secondary') continue;
                yield {
                    at: endpoint.headAt,
                    message: {
                        ru: `Гипотеза ${nameOf(target)} входит в совместно первичные, а её конечная точка ${nameOf(endpoint)} — вторичная. Сделайте точку первичной или уберите гипотезу из совместно первичных.`,
                        en: `Hypothesis ${nameOf(target)} is one of the co-primary ones, but its endpoint ${nameOf(endpoint)} is secondary. Make the endpoint primary, or take the hypothesis out of the co-primary ones.`,
                    },
                    related: [
                        { at: multiplicity.at, message: { ru: 'Множественность', en: 'Multiplicity' } },
                        { at: target.headAt, message: { ru: 'Гипотеза', en: 'The hypothesis' } },
                    ],
                };
            }
        }
    },
    fixless: {
        ru: 'Что главное в испытании, решает человек.',
        en: 'What matters most in the trial is for people to decide.',
    },
    page: {
        why: {
            ru: 'Испытание успешно, только если подтверждены все совместно первичные гипотезы; значит, их конечные точки первичны. Иначе успех судят по одному, а объём считают по другому.',
            en: 'A trial succeeds only where all co-primary hypotheses are confirmed; so their endpoints are primary. Else success is judged by one thing and the size computed from another.',
        },
        example: {
            ru: '! both without endpoint Спец\n-вторичная конечная точка Спец "Специфичность" {\n+первичная конечная точка Спец "Специфичность" {\n    метрика специфичность\n    патология Узел\n    набор данных Тест\n    порог 0,5\n    единица анализа исследование\n    интервал Клоппер-Пирсон 95 %\n    проверяет ЗСпец\n}',
            en: '! both without endpoint Spec\n-secondary endpoint Spec "Specificity" {\n+primary endpoint Spec "Specificity" {\n    metric specificity\n    condition Nodule\n    dataset TestSet\n    threshold 0.5\n    unit study\n    interval clopper-pearson 95 %\n    verifies CSpec\n}',
        },
    },
});
