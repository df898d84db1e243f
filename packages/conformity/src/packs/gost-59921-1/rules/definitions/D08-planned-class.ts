import { rule } from '../../../../core/rule.js';

/** A plan for one class only does not serve a metric of the other. */
export default rule({
    code: 'D08-planned-class',
    row: 'D08',
    also: ['P06'],
    title: {
        ru: 'Для знаменателя метрики случаи не запланированы',
        en: 'No cases are planned for the metric’s denominator',
    },
    *check({ sizing }) {
        for (const plan of sizing.plans) {
            const classes = plan.element.properties.planned.map(({ value }) => value.of);
            if (classes.length === 0 || classes.includes(undefined)) continue;
            for (const side of ['positive', 'negative'] as const) {
                const target = plan.targets.find(({ metric, needs }) => metric?.denominator === side || needs?.[side]);
                if (!target || classes.includes(side)) continue;
                const name = {
                    positive: { ru: 'больных', en: 'diseased' },
                    negative: { ru: 'здоровых', en: 'non-diseased' },
                }[side];
                const required = side === 'positive' ? plan.requiredPositive : plan.requiredNegative;
                yield {
                    at: plan.element.properties.planned[0]!.at,
                    message: {
                        ru: `Показатель ${target.name} считают среди ${name.ru}, а запланирован только другой класс. Укажите и число ${name.ru}${required ? `: не менее ${required}` : ''}.`,
                        en: `${target.name} is assessed on the ${name.en}, but only the other class is planned. State the number of ${name.en} too${required ? `: at least ${required}` : ''}.`,
                    },
                    related: [{ at: target.at, message: { ru: 'Показатель', en: 'Metric' } }],
                };
            }
        }
    },
    fixless: {
        ru: 'Сколько случаев второго класса набрать, решает человек: вычисленный минимум назван в сообщении.',
        en: 'How many cases of the other class to recruit is for people to decide; the message names the computed minimum.',
    },
    page: {
        why: {
            ru: 'Чувствительность оценивают только на больных, специфичность — только на здоровых. План, в котором назван лишь один класс, не обеспечивает показатель другого.',
            en: 'Sensitivity is assessed on the diseased only, specificity on the non-diseased only. A plan for one class does not provide for the other’s metric.',
        },
        example: {
            ru: 'объём выборки {\n    …\n-    планируется 400 больных\n+    планируется 400 больных, 1200 здоровых\n}',
            en: 'sample size {\n    …\n-    planned 400 positive\n+    planned 400 positive, 1200 negative\n}',
        },
    },
});
