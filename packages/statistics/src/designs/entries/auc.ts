import { aucDetectable, aucPlannedHalfWidth, aucPrecisionAssurance, aucTestPower } from '../../auc/auc-power.js';
import { aucPrecisionSize, aucTestSize, pairedAucSize } from '../../auc/auc-size.js';
import { pairedAucDetectable, pairedAucPower } from '../../auc/paired-auc-power.js';
import { defineDesign } from '../design.js';
import { classesIn, finding, findingCases, findingPower } from '../directions.js';
import {
    alpha,
    choice,
    classRatio,
    direction,
    diseased,
    level,
    nonDiseased,
    power,
    probability,
    proportion,
    quantity,
    sides,
} from '../parameters.js';
import { titles } from '../titles.js';
import { chanceOf, shareOf } from '../values.js';

const variance = choice(
    { ru: 'дисперсия площади', en: 'variance of the area' },
    {
        obuchowski: { ru: 'Обуховски (бинормальная модель)', en: 'Obuchowski (binormal model)' },
        'hanley-mcneil': { ru: 'Ханли — Макнил', en: 'Hanley-McNeil' },
    },
    'obuchowski',
);
const expected = proportion({ ru: 'ожидаемая площадь', en: 'expected area' }, { usual: [0.8, 0.85, 0.9] });

export const aucGoal = defineDesign({
    id: 'auc-goal',
    area: 'roc',
    title: { ru: 'Площадь под ROC-кривой против целевого значения', en: 'Area under the ROC curve against a goal' },
    help: {
        ru: 'Показать, что площадь выше заранее заданного значения: 0,5 или любого другого.',
        en: 'To show that an area is above a value set beforehand: 0.5 or any other.',
    },
    parameters: {
        auc0: proportion({ ru: 'целевое значение площади', en: 'goal for the area' }, { usual: [0.5, 0.7, 0.8] }),
        auc1: expected,
        sides,
        alpha,
        power,
        variance,
        ratio: classRatio,
        diseased,
        nonDiseased,
        direction,
    },
    directions: {
        n: findingCases(['diseased', 'nonDiseased'], aucTestSize, classesIn, ['direction']),
        power: findingPower(aucTestPower, ['direction']),
        difference: finding(
            {
                ru: 'ближайшая к целевой площадь, которая обнаруживается',
                en: 'area nearest to the goal that is detected',
            },
            ['auc1'],
            aucDetectable,
            result => [shareOf('auc1', { ru: 'обнаруживаемая площадь', en: 'detectable area' }, result.auc1)],
        ),
    },
    example: { auc0: 0.5, auc1: 0.7, alpha: 0.05, power: 0.9 },
});

const halfWidthName = { ru: 'полуширина', en: 'half-width' };

export const aucPrecision = defineDesign({
    id: 'auc-precision',
    area: 'roc',
    title: { ru: 'Точность площади под ROC-кривой', en: 'Precision of an area under the ROC curve' },
    help: {
        ru: 'Оценить площадь с заданной полушириной интервала, по желанию с гарантией.',
        en: 'To estimate an area with a stated half-width of its interval, with assurance if wanted.',
    },
    parameters: {
        auc: expected,
        halfWidth: proportion({ ru: 'требуемая полуширина', en: 'wanted half-width' }, { usual: [0.03, 0.05, 0.1] }),
        level,
        sides: {
            ...sides,
            name: {
                ru: 'интервал: 2 — двусторонний, 1 — односторонняя граница',
                en: 'interval: 2 two-sided, 1 one-sided limit',
            },
            default: 2,
        },
        assurance: { ...probability(titles.assurance, { usual: [0.8, 0.9] }), optional: true },
        variance,
        ratio: classRatio,
        diseased,
        nonDiseased,
    },
    directions: {
        n: findingCases(['diseased', 'nonDiseased'], aucPrecisionSize, classesIn),
        power: finding(titles.assurance, ['assurance'], aucPrecisionAssurance, result => [
            chanceOf('assurance', titles.assurance, result.assurance),
        ]),
        difference: finding(titles.precision, ['halfWidth'], aucPlannedHalfWidth, result => [
            shareOf('halfWidth', halfWidthName, result.halfWidth),
        ]),
    },
    example: { auc: 0.88, halfWidth: 0.05 },
});

export const aucPaired = defineDesign({
    id: 'auc-paired',
    area: 'roc',
    title: { ru: 'Две площади на одних случаях', en: 'Two areas on the same cases' },
    help: {
        ru: 'Два метода оценивают одни и те же случаи: показать, что площади различаются.',
        en: 'Two methods score the same cases: to show that the areas differ.',
    },
    parameters: {
        auc1: proportion({ ru: 'ожидаемая площадь метода 1 (нового)', en: 'expected area of method 1 (the new one)' }),
        auc2: proportion({
            ru: 'ожидаемая площадь метода 2 (сравнения)',
            en: 'expected area of method 2 (the comparator)',
        }),
        correlation: quantity(
            { ru: 'корреляция двух оценок площади', en: 'correlation of the two estimates' },
            { above: -1, below: 1 },
            {
                usual: [0.3, 0.5, 0.6],
                help: {
                    ru: 'По пилотному исследованию; меньшая — осторожнее.',
                    en: 'From a pilot study; a smaller one is the cautious choice.',
                },
            },
        ),
        sides,
        alpha,
        power,
        nullArea: choice(
            { ru: 'площадь при нулевой гипотезе', en: 'area under the null hypothesis' },
            { first: { ru: 'метода 1', en: "method 1's" }, second: { ru: 'метода 2', en: "method 2's" } },
            'first',
        ),
        ratio: classRatio,
        diseased,
        nonDiseased,
        direction,
    },
    directions: {
        n: findingCases(['diseased', 'nonDiseased'], pairedAucSize, classesIn, ['direction']),
        power: findingPower(pairedAucPower, ['direction']),
        difference: finding(
            { ru: 'площадь метода 1, которая обнаруживается', en: 'area of method 1 that is detected' },
            ['auc1'],
            pairedAucDetectable,
            result => [
                shareOf(
                    'auc1',
                    { ru: 'обнаруживаемая площадь метода 1', en: 'detectable area of method 1' },
                    result.auc1,
                ),
                shareOf('difference', { ru: 'разность площадей', en: 'difference of the areas' }, result.difference),
            ],
        ),
    },
    example: { auc1: 0.9, auc2: 0.85, correlation: 0.5, sides: 2, power: 0.8 },
});
