import { defaultReplicates, defaultSeed, leastReplicates, mostReplicates } from '@trialwright/statistics';
import { nameOf, replace } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';

/** Replicates and seed of a bootstrap are numbers with which it can be computed, and stand with a bootstrap only. */
export default rule({
    code: 'P09-bootstrap',
    row: 'P09',
    title: { ru: 'Бутстреп с такими числами не вычислить', en: 'A bootstrap that cannot be computed so' },
    always: 'error',
    *check({ model }) {
        for (const endpoint of model.all('endpoint')) {
            const { method, replicates, seed } = endpoint.properties.interval?.value ?? {};
            const { ru, en } = quoter(model);
            if (method && !method.value.startsWith('bootstrap')) {
                const odd = replicates ?? seed;
                if (!odd) continue;
                yield {
                    at: odd.at,
                    message: {
                        ru: `Конечная точка ${nameOf(endpoint)}: повторные выборки и начальное число есть только у бутстрепа, а назван интервал ${ru(method.value)}. Уберите их или назовите ${ru('bootstrap')}.`,
                        en: `Endpoint ${nameOf(endpoint)}: only a bootstrap has replicates and a seed, and the interval named is ${en(method.value)}. Take them away, or name ${en('bootstrap')}.`,
                    },
                    fixes: [
                        replace(method.at, [{ word: 'bootstrap' }], {
                            ru: `Заменить на ${ru('bootstrap')}`,
                            en: `Replace by ${en('bootstrap')}`,
                        }),
                    ],
                };
                continue;
            }
            if (replicates && !isWhole(replicates.value, leastReplicates, mostReplicates)) {
                yield {
                    at: replicates.at,
                    message: {
                        ru: `Конечная точка ${nameOf(endpoint)}: число повторных выборок — целое, от ${leastReplicates} до ${mostReplicates}; при меньшем границы интервала случайны. Напишите, например, ${defaultReplicates}.`,
                        en: `Endpoint ${nameOf(endpoint)}: the number of replicates is whole, ${leastReplicates} to ${mostReplicates}; with fewer the limits are a matter of chance. Write, for example, ${defaultReplicates}.`,
                    },
                    fixes: [replaceBy(replicates.at, defaultReplicates)],
                };
            }
            if (seed && !isWhole(seed.value, 0, 2 ** 32 - 1)) {
                yield {
                    at: seed.at,
                    message: {
                        ru: `Конечная точка ${nameOf(endpoint)}: начальное число — целое, от 0 до ${2 ** 32 - 1}. Напишите, например, ${defaultSeed}.`,
                        en: `Endpoint ${nameOf(endpoint)}: a seed is whole, 0 to ${2 ** 32 - 1}. Write, for example, ${defaultSeed}.`,
                    },
                    fixes: [replaceBy(seed.at, defaultSeed)],
                };
            }
        }
    },
    page: {
        why: {
            ru: 'Границы бутстреп-интервала — крайние из значений на повторных выборках: по немногим их не найти. Число выборок и начальное число генератора называют до испытания, чтобы интервал нельзя было выбрать после него.',
            en: 'The limits of a bootstrap interval are the outer ones of the values on replicates: few do not tell them. Replicates and the seed of the generator are named before the trial, so that no interval can be chosen after it.',
        },
        example: {
            ru: 'первичная конечная точка Чувств {\n    …\n-    интервал бутстреп 95 % повторных выборок 500\n+    интервал бутстреп 95 % повторных выборок 10000\n}',
            en: 'primary endpoint Sens {\n    …\n-    interval bootstrap 95 % replicates 500\n+    interval bootstrap 95 % replicates 10000\n}',
        },
    },
});

function isWhole(value: number, low: number, high: number): boolean {
    return Number.isInteger(value) && value >= low && value <= high;
}

function replaceBy(at: Parameters<typeof replace>[0], value: number) {
    return replace(at, [{ number: value }], { ru: `Заменить на ${value}`, en: `Replace by ${value}` });
}
