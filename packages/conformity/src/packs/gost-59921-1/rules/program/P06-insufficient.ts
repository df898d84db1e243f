import { formatNumber } from '@trialwright/model';
import { replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';

/** The planned number is at least the computed one. */
export default rule({
    code: 'P06-insufficient',
    row: 'P06',
    also: ['P10', 'N02'],
    title: { ru: 'Запланировано меньше, чем нужно', en: 'Fewer cases are planned than needed' },
    *check({ sizing }) {
        for (const plan of sizing.plans) {
            const planned = plan.element.properties.planned;
            for (const [index, check] of plan.planned.entries()) {
                if (check.required === undefined || check.count >= check.required) continue;
                const required = check.required;
                const number = (language: 'ru' | 'en', value: number): string => formatNumber(value, language);
                const of = classes[check.of];
                yield {
                    at: check.at,
                    message: {
                        ru: `Запланировано ${number('ru', check.count)}${of.ru}, а по расчёту нужно не менее ${number('ru', required)}: не хватает ${number('ru', required - check.count)}. Увеличьте число до ${number('ru', required)} или пересмотрите исходные данные расчёта.`,
                        en: `${number('en', check.count)}${of.en} are planned, but the computation needs at least ${number('en', required)}: ${number('en', required - check.count)} are lacking. Raise the number to ${number('en', required)}, or reconsider the inputs of the computation.`,
                    },
                    related: plan.targets.map(target => ({
                        at: target.at,
                        message: { ru: `Для ${target.name}`, en: `For ${target.name}` },
                    })),
                    fixes: [
                        replace(planned[index]!.value.count.at, [{ number: required }], {
                            ru: `Запланировать ${number('ru', required)}`,
                            en: `Plan ${number('en', required)}`,
                        }),
                    ],
                };
            }
        }
    },
    page: {
        why: {
            ru: 'Если случаев меньше, чем даёт расчёт, испытание с заметной вероятностью не подтвердит и верную гипотезу. Число в программе не может быть меньше вычисленного из её же исходных данных.',
            en: 'With fewer cases than computed the trial may well fail to confirm a true hypothesis. The number stated cannot be below the one computed from the program’s own inputs.',
        },
        example: {
            ru: 'объём выборки {\n    …\n-    планируется 600 случаев\n+    планируется 1600 случаев\n}',
            en: 'sample size {\n    …\n-    planned 600 cases\n+    planned 1600 cases\n}',
        },
    },
});

const classes = {
    all: { ru: '', en: ' cases' },
    positive: { ru: ' больных', en: ' diseased' },
    negative: { ru: ' здоровых', en: ' non-diseased' },
} as const;
