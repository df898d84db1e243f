import { both, type Bilingual } from '../bilingual.js';

/** Where a program states what a statistical function takes as an argument, and how it is shown. */
export interface StatedInput {
    /** Properties of the element; the first that is stated holds the value. */
    readonly properties: readonly string[];
    /** What it is called; default: as the property is. */
    readonly label?: Bilingual;
    /** `metric`: in percent where the metric is a share, else as a number. */
    readonly unit: 'percent' | 'number' | 'metric';
}

const goal: StatedInput = { properties: ['statement'], label: both('Целевое значение', 'The goal'), unit: 'metric' };
const margin: StatedInput = { properties: ['statement'], label: both('Граница', 'The margin'), unit: 'metric' };
const expected: StatedInput = { properties: ['expected'], unit: 'metric' };
const width: StatedInput = { properties: ['halfWidth', 'fullWidth'], unit: 'metric' };
const limit: StatedInput = { properties: ['lowerLimit', 'upperLimit'], unit: 'metric' };
const deviation: StatedInput = { properties: ['standardDeviation'], unit: 'number' };
const raters: StatedInput = { properties: ['readers'], unit: 'number' };

/** By the names of the arguments of the statistics package. */
const inputs: Readonly<Record<string, StatedInput>> = {
    p0: goal,
    auc0: goal,
    kappa0: goal,
    icc0: goal,
    goal,
    p1: expected,
    p: expected,
    auc: expected,
    auc1: expected,
    kappa: expected,
    kappa1: expected,
    icc1: expected,
    p2: { properties: ['comparatorExpected'], unit: 'metric' },
    auc2: { properties: ['comparatorExpected'], unit: 'metric' },
    margin,
    alpha: { properties: ['significance', 'confidence'], unit: 'percent' },
    power: { properties: ['power'], unit: 'percent' },
    level: {
        properties: ['confidence', 'interval'],
        label: both('Доверительная вероятность', 'The confidence level'),
        unit: 'percent',
    },
    distance: width,
    halfWidth: width,
    fullWidth: width,
    limit,
    lower: limit,
    upper: limit,
    assurance: { properties: ['assurance', 'recruitmentAssurance'], unit: 'percent' },
    ratio: { properties: ['allocation'], unit: 'number' },
    groupRatio: { properties: ['allocation'], unit: 'number' },
    discordance: { properties: ['discordance'], unit: 'percent' },
    correlation: { properties: ['correlation'], unit: 'number' },
    sensitivity: { properties: ['expectedSensitivity'], unit: 'percent' },
    specificity: { properties: ['expectedSpecificity'], unit: 'percent' },
    share: { properties: ['positiveShare'], unit: 'percent' },
    first: { properties: ['positiveShare'], unit: 'percent' },
    second: { properties: ['positiveShare'], unit: 'percent' },
    standardDeviation: deviation,
    readers: raters,
    raters,
    prevalence: { properties: ['prevalence'], unit: 'percent' },
    losses: { properties: ['unevaluable', 'losses'], unit: 'percent' },
    clusterSize: { properties: ['clusterSize'], unit: 'number' },
    icc: { properties: ['icc', 'expected'], unit: 'number' },
    informationRates: { properties: ['looks'], unit: 'percent' },
};

/** Where a program states an argument; undefined for arguments that it does not state. */
export function statedInput(argument: string): StatedInput | undefined {
    return inputs[argument];
}
