import type { Bilingual } from '../../core/bilingual.js';
import { detectableMargin, detectableProportion } from '../../two-proportions/two-proportions-detectable.js';
import type { TwoProportionsMethod } from '../../two-proportions/two-proportions-method.js';
import { twoProportionsPower } from '../../two-proportions/two-proportions-power.js';
import { methodsForComparison, twoProportionsSize } from '../../two-proportions/two-proportions-size.js';
import { defineDesign } from '../design.js';
import { finding, findingPower } from '../directions.js';
import {
    alpha,
    direction,
    groupRatio,
    methods,
    n1,
    n2,
    oneSidedAlpha,
    power,
    proportion,
    sides,
} from '../parameters.js';
import { titles } from '../titles.js';
import { countOf, derivationIn, fractionalOf, groupValues, powerOf, shareOf } from '../values.js';

const p1 = proportion({
    ru: 'ожидаемая доля в группе 1 (новый метод)',
    en: 'expected proportion of group 1 (the new method)',
});
const p2 = proportion({
    ru: 'ожидаемая доля в группе 2 (сравнение)',
    en: 'expected proportion of group 2 (the comparator)',
});
const margin = proportion(
    { ru: 'граница', en: 'margin' },
    {
        usual: [0.05, 0.1],
        help: {
            ru: 'Наибольшая разность, которая клинически ещё допустима; обосновывается заранее.',
            en: 'The largest difference that is still clinically acceptable; justified beforehand.',
        },
    },
);
const stable = { ru: 'в группе: с этого числа мощность больше не падает', en: 'a group: from here on the power stays' };

export const twoProportions = defineDesign({
    id: 'two-proportions',
    area: 'two-groups',
    title: { ru: 'Две доли: превосходство', en: 'Two proportions: superiority' },
    help: {
        ru: 'Две независимые группы: показать, что доли различаются.',
        en: 'Two independent groups: to show that the proportions differ.',
    },
    parameters: {
        p1,
        p2,
        sides,
        alpha,
        power,
        ratio: groupRatio,
        method: methods(methodsForComparison('superiority'), 'z-pooled'),
        n1,
        n2,
        direction,
    },
    directions: {
        n: {
            title: titles.n,
            finds: ['n1', 'n2'],
            without: ['direction'],
            compute(inputs) {
                const size = twoProportionsSize(inputs);
                const more = size.stable === undefined ? [] : [countOf('stable', stable, size.stable)];
                return {
                    values: [...groupValues(size), ...more, ...fractionalOf(size.fractional, 'group')],
                    ...derivationIn(size),
                };
            },
        },
        power: findingPower(twoProportionsPower, ['direction']),
        difference: finding(
            { ru: 'доля группы 1, которая обнаруживается', en: 'proportion of group 1 that is detected' },
            ['p1'],
            detectableProportion,
            result => [
                shareOf(
                    'p1',
                    { ru: 'обнаруживаемая доля группы 1', en: 'detectable proportion of group 1' },
                    result.p1,
                ),
                shareOf('difference', { ru: 'разность долей', en: 'difference of the proportions' }, result.difference),
            ],
        ),
    },
    example: { p1: 0.9, p2: 0.8, sides: 2, power: 0.8 },
});

interface Marginal {
    id: string;
    kind: 'non-inferiority' | 'equivalence';
    title: Bilingual;
    help: Bilingual;
    standard: TwoProportionsMethod;
}

function withMargin({ id, kind, title, help, standard }: Marginal) {
    return defineDesign({
        id,
        area: 'two-groups',
        title,
        help,
        parameters: {
            p1,
            p2,
            margin,
            alpha: oneSidedAlpha,
            power,
            ratio: groupRatio,
            method: methods(methodsForComparison(kind), standard),
            n1,
            n2,
        },
        directions: {
            n: {
                title: titles.n,
                finds: ['n1', 'n2'],
                compute({ margin: largest, ...inputs }) {
                    const size = twoProportionsSize({ ...inputs, comparison: { kind, margin: largest } });
                    return {
                        values: [...groupValues(size), ...fractionalOf(size.fractional, 'group')],
                        ...derivationIn(size),
                    };
                },
            },
            power: {
                title: titles.power,
                finds: ['power'],
                compute({ margin: largest, ...inputs }) {
                    const result = twoProportionsPower({ ...inputs, comparison: { kind, margin: largest } });
                    return { values: [powerOf(result.power)], ...derivationIn(result) };
                },
            },
            difference: {
                title: titles.margin,
                finds: ['margin'],
                compute(inputs) {
                    const result = detectableMargin({ ...inputs, kind });
                    return { values: [shareOf('margin', titles.margin, result.margin)], ...derivationIn(result) };
                },
            },
        },
        example: { p1: 0.85, p2: 0.85, margin: 0.1, power: 0.8 },
    });
}

export const twoProportionsNonInferiority = withMargin({
    id: 'two-proportions-non-inferiority',
    kind: 'non-inferiority',
    title: { ru: 'Две доли: не меньшая эффективность', en: 'Two proportions: non-inferiority' },
    help: {
        ru: 'Две независимые группы: показать, что доля нового метода не ниже доли сравнения на границу и более.',
        en: "Two independent groups: to show that the new method's proportion is not lower by the margin or more.",
    },
    standard: 'farrington-manning',
});

export const twoProportionsEquivalence = withMargin({
    id: 'two-proportions-equivalence',
    kind: 'equivalence',
    title: { ru: 'Две доли: эквивалентность', en: 'Two proportions: equivalence' },
    help: {
        ru: 'Две независимые группы: показать, что доли различаются меньше чем на границу в любую сторону.',
        en: 'Two independent groups: to show that the proportions differ by less than the margin either way.',
    },
    standard: 'farrington-manning',
});
