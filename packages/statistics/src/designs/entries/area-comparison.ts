import { areaComparisonPower, areaDetectableMargin, parallelAreaDetectable } from '../../auc/area-comparison-power.js';
import { type AreaComparisonSize, areaComparisonSize } from '../../auc/area-comparison-size.js';
import type { Bilingual } from '../../core/bilingual.js';
import { type DesignValue, defineDesign } from '../design.js';
import { classesIn } from '../directions.js';
import {
    alpha,
    cases,
    classRatio,
    direction,
    diseased,
    groupRatio,
    nonDiseased,
    oneSidedAlpha,
    power,
    proportion,
    quantity,
    sides,
} from '../parameters.js';
import { titles } from '../titles.js';
import { countOf, derivationIn, fractionalOf, powerOf, shareOf } from '../values.js';

const usual = { usual: [0.8, 0.85, 0.9] };
const areas = {
    auc1: proportion(
        { ru: 'ожидаемая площадь нового метода (группа 1)', en: 'expected area of the new method (group 1)' },
        usual,
    ),
    auc2: proportion(
        { ru: 'ожидаемая площадь метода сравнения (группа 2)', en: 'expected area of the comparator (group 2)' },
        usual,
    ),
};
const margin = proportion(
    { ru: 'граница', en: 'margin' },
    {
        usual: [0.05, 0.1],
        help: {
            ru: 'Наибольшая разность площадей, которая клинически ещё допустима; обосновывается заранее.',
            en: 'The largest difference of the areas that is still clinically acceptable; justified beforehand.',
        },
    },
);
const correlation = quantity(
    { ru: 'корреляция двух оценок площади', en: 'correlation of the two estimates' },
    { above: -1, below: 1 },
    {
        usual: [0.3, 0.5, 0.6],
        help: {
            ru: 'По пилотному исследованию; меньшая — осторожнее.',
            en: 'From a pilot study; a smaller one is the cautious choice.',
        },
    },
);
const second = {
    groupRatio: {
        ...groupRatio,
        help: {
            ru: 'Случаев нового метода на один случай сравнения.',
            en: 'Cases of the new method for each of the comparator.',
        },
    },
    ratio: classRatio,
    diseased: cases({ ru: 'случаи с патологией в группе 2', en: 'diseased cases of group 2' }, 2),
    nonDiseased: {
        ...nonDiseased,
        name: { ru: 'случаи без патологии в группе 2', en: 'non-diseased cases of group 2' },
    },
};

const inBothGroups = (size: AreaComparisonSize): DesignValue[] => {
    const { diseased: d2, nonDiseased: n2, diseased1: d1, nonDiseased1: n1 } = size;
    return [
        countOf('total', { ru: 'всего случаев', en: 'cases in all' }, d1 + n1 + d2 + n2),
        countOf('diseased1', { ru: 'случаи с патологией в группе 1', en: 'diseased cases of group 1' }, d1),
        countOf('nonDiseased1', { ru: 'случаи без патологии в группе 1', en: 'non-diseased cases of group 1' }, n1),
        countOf('diseased', second.diseased.name, d2),
        countOf('nonDiseased', second.nonDiseased.name, n2),
        ...fractionalOf(size.fractional, 'diseased'),
    ];
};

type Kind = 'non-inferiority' | 'equivalence';

const shown: Readonly<Record<Kind, { title: Bilingual; help: Bilingual }>> = {
    'non-inferiority': {
        title: { ru: 'не меньшая площадь', en: 'non-inferiority' },
        help: {
            ru: 'показать, что площадь нового метода не ниже площади сравнения на границу и более.',
            en: "to show that the new method's area is not lower by the margin or more.",
        },
    },
    equivalence: {
        title: { ru: 'эквивалентность', en: 'equivalence' },
        help: {
            ru: 'показать, что площади различаются меньше чем на границу в любую сторону.',
            en: 'to show that the areas differ by less than the margin either way.',
        },
    },
};

const pairedParameters = {
    ...areas,
    correlation,
    margin,
    alpha: oneSidedAlpha,
    power,
    ratio: classRatio,
    diseased,
    nonDiseased,
};

function paired(kind: Kind) {
    const { title, help } = shown[kind];
    return defineDesign({
        id: `auc-paired-${kind}`,
        area: 'roc',
        title: { ru: `Две площади на одних случаях: ${title.ru}`, en: `Two areas on the same cases: ${title.en}` },
        help: {
            ru: `Два метода оценивают одни и те же случаи: ${help.ru}`,
            en: `Two methods score the same cases: ${help.en}`,
        },
        parameters: pairedParameters,
        directions: {
            n: {
                title: titles.n,
                finds: ['diseased', 'nonDiseased'],
                compute({ margin: largest, ...inputs }) {
                    const size = areaComparisonSize({
                        ...inputs,
                        groups: 'paired',
                        comparison: { kind, margin: largest },
                    });
                    return { values: classesIn(size), ...derivationIn(size) };
                },
            },
            power: {
                title: titles.power,
                finds: ['power'],
                compute({ margin: largest, ...inputs }) {
                    const found = areaComparisonPower({
                        ...inputs,
                        groups: 'paired',
                        comparison: { kind, margin: largest },
                    });
                    return { values: [powerOf(found.power)], ...derivationIn(found) };
                },
            },
            difference: {
                title: titles.margin,
                finds: ['margin'],
                compute(inputs) {
                    const found = areaDetectableMargin({ ...inputs, kind, groups: 'paired' });
                    return { values: [shareOf('margin', titles.margin, found.margin)], ...derivationIn(found) };
                },
            },
        },
        example: { auc1: 0.85, auc2: 0.85, correlation: 0.5, margin: 0.05, power: 0.8 },
    });
}

export const aucPairedNonInferiority = paired('non-inferiority');
export const aucPairedEquivalence = paired('equivalence');

const parallelTitle = { ru: 'Две площади в параллельных группах', en: 'Two areas in parallel groups' };
const own = { ru: 'У каждого метода своя группа пациентов', en: 'Each method has patients of its own' };

export const aucParallel = defineDesign({
    id: 'auc-parallel',
    area: 'roc',
    title: { ru: `${parallelTitle.ru}: превосходство`, en: `${parallelTitle.en}: superiority` },
    help: { ru: `${own.ru}: показать, что площади различаются.`, en: `${own.en}: to show that the areas differ.` },
    parameters: { ...areas, sides, alpha, power, ...second, direction },
    directions: {
        n: {
            title: titles.n,
            finds: ['diseased', 'nonDiseased'],
            without: ['direction'],
            compute(inputs) {
                const size = areaComparisonSize({
                    ...inputs,
                    groups: 'parallel',
                    comparison: { kind: 'superiority' },
                });
                return { values: inBothGroups(size), ...derivationIn(size) };
            },
        },
        power: {
            title: titles.power,
            finds: ['power'],
            without: ['direction'],
            compute(inputs) {
                const found = areaComparisonPower({
                    ...inputs,
                    groups: 'parallel',
                    comparison: { kind: 'superiority' },
                });
                return { values: [powerOf(found.power)], ...derivationIn(found) };
            },
        },
        difference: {
            title: {
                ru: 'площадь нового метода, которая обнаруживается',
                en: 'area of the new method that is detected',
            },
            finds: ['auc1'],
            compute(inputs) {
                const found = parallelAreaDetectable(inputs);
                const names = {
                    auc1: { ru: 'обнаруживаемая площадь нового метода', en: 'detectable area of the new method' },
                    difference: { ru: 'разность площадей', en: 'difference of the areas' },
                };
                return {
                    values: [
                        shareOf('auc1', names.auc1, found.auc1),
                        shareOf('difference', names.difference, found.difference),
                    ],
                    ...derivationIn(found),
                };
            },
        },
    },
    example: { auc1: 0.9, auc2: 0.85, sides: 2, power: 0.8 },
});

function parallel(kind: Kind) {
    const { title, help } = shown[kind];
    return defineDesign({
        id: `auc-parallel-${kind}`,
        area: 'roc',
        title: { ru: `${parallelTitle.ru}: ${title.ru}`, en: `${parallelTitle.en}: ${title.en}` },
        help: { ru: `${own.ru}: ${help.ru}`, en: `${own.en}: ${help.en}` },
        parameters: { ...areas, margin, alpha: oneSidedAlpha, power, ...second },
        directions: {
            n: {
                title: titles.n,
                finds: ['diseased', 'nonDiseased'],
                compute({ margin: largest, ...inputs }) {
                    const size = areaComparisonSize({
                        ...inputs,
                        groups: 'parallel',
                        comparison: { kind, margin: largest },
                    });
                    return { values: inBothGroups(size), ...derivationIn(size) };
                },
            },
            power: {
                title: titles.power,
                finds: ['power'],
                compute({ margin: largest, ...inputs }) {
                    const found = areaComparisonPower({
                        ...inputs,
                        groups: 'parallel',
                        comparison: { kind, margin: largest },
                    });
                    return { values: [powerOf(found.power)], ...derivationIn(found) };
                },
            },
            difference: {
                title: titles.margin,
                finds: ['margin'],
                compute(inputs) {
                    const found = areaDetectableMargin({ ...inputs, kind, groups: 'parallel' });
                    return { values: [shareOf('margin', titles.margin, found.margin)], ...derivationIn(found) };
                },
            },
        },
        example: { auc1: 0.85, auc2: 0.85, margin: 0.05, power: 0.8 },
    });
}

export const aucParallelNonInferiority = parallel('non-inferiority');
export const aucParallelEquivalence = parallel('equivalence');
