import { oneSampleDetectable } from '../../one-sample/one-sample-detectable.js';
import { oneSampleMethods } from '../../one-sample/one-sample-method.js';
import { oneSamplePower } from '../../one-sample/one-sample-power.js';
import { oneSampleSize } from '../../one-sample/one-sample-size.js';
import { defineDesign } from '../design.js';
import { alpha, direction, methods, n, power, proportion, sides } from '../parameters.js';
import { titles } from '../titles.js';
import { casesOf, chanceOf, countOf, derivationIn, fractionalOf, powerOf, shareOf } from '../values.js';

export const proportionGoal = defineDesign({
    id: 'proportion-goal',
    area: 'proportion',
    title: { ru: 'Доля против целевого значения', en: 'A proportion against a goal' },
    help: {
        ru: 'Показать, что чувствительность, специфичность или другая доля выше (ниже) заранее заданного значения.',
        en: 'To show that a sensitivity, specificity or other proportion is above (below) a value set beforehand.',
    },
    parameters: {
        p0: proportion(
            { ru: 'целевое значение', en: 'goal' },
            {
                usual: [0.8, 0.85, 0.9],
                help: { ru: 'Граница нулевой гипотезы.', en: 'Border of the null hypothesis.' },
            },
        ),
        p1: proportion(
            { ru: 'ожидаемое значение', en: 'expected value' },
            {
                usual: [0.9, 0.95],
                help: {
                    ru: 'По публикациям или пилотному исследованию, не по обучающей выборке.',
                    en: 'From publications or a pilot study, not from the training set.',
                },
            },
        ),
        sides,
        alpha,
        power,
        method: methods(oneSampleMethods, 'exact-binomial'),
        n,
        direction,
    },
    directions: {
        n: {
            title: titles.n,
            finds: ['n'],
            without: ['direction'],
            compute({ p0, p1, alpha: level, sides: tails, power: target, method }) {
                const size = oneSampleSize({ p0, p1, alpha: level, sides: tails, power: target, method });
                const exact = size.stableDesign;
                const critical = { ru: 'критическое значение при этом n', en: 'critical value at this n' };
                return {
                    values: [
                        casesOf(size.stable),
                        countOf(
                            'first',
                            { ru: 'наименьшее n с этой мощностью', en: 'first n with this power' },
                            size.n,
                        ),
                        ...(exact
                            ? [
                                  countOf('critical', critical, exact.critical),
                                  chanceOf(
                                      'actualAlpha',
                                      { ru: 'действительный уровень', en: 'actual level' },
                                      exact.actualAlpha,
                                  ),
                                  powerOf(exact.actualPower),
                              ]
                            : fractionalOf(size.fractional)),
                    ],
                    ...derivationIn(size),
                };
            },
        },
        power: {
            title: titles.power,
            finds: ['power'],
            without: ['direction'],
            compute({ p0, p1, alpha: level, sides: tails, n: count, method }) {
                const result = oneSamplePower({ p0, p1, alpha: level, sides: tails, n: count, method });
                const { design } = result;
                const critical = { ru: 'критическое значение', en: 'critical value' };
                return {
                    values: [
                        powerOf(result.power),
                        ...(design
                            ? [
                                  countOf('critical', critical, design.critical),
                                  chanceOf(
                                      'actualAlpha',
                                      { ru: 'действительный уровень', en: 'actual level' },
                                      design.actualAlpha,
                                  ),
                              ]
                            : []),
                    ],
                    ...derivationIn(result),
                };
            },
        },
        difference: {
            title: {
                ru: 'ближайшее к целевому значение, которое обнаруживается',
                en: 'value nearest to the goal that is detected',
            },
            finds: ['p1'],
            compute({ p0, alpha: level, sides: tails, power: target, n: count, method, direction: side }) {
                const result = oneSampleDetectable({
                    p0,
                    alpha: level,
                    sides: tails,
                    power: target,
                    n: count,
                    method,
                    direction: side,
                });
                return {
                    values: [
                        shareOf('p1', { ru: 'обнаруживаемое значение', en: 'detectable value' }, result.p1),
                        shareOf(
                            'difference',
                            { ru: 'отличие от целевого', en: 'difference from the goal' },
                            result.difference,
                        ),
                    ],
                    ...derivationIn(result),
                };
            },
        },
    },
    example: { p0: 0.85, p1: 0.92, power: 0.9 },
});
