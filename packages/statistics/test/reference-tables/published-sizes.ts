import {
    aucTestPower,
    aucTestSize,
    pairedSize,
    type TwoProportionsMethod,
    twoProportionsSize,
} from '@trialwright/statistics';
import { type Row, text } from './harness.js';

/** Numbers by name, as a published example states them. */
type Given = Readonly<Record<string, number>>;

const sidesOf = (row: Row, otherwise: 1 | 2): 1 | 2 =>
    /two-sided/.test(row.inputs!) ? 2 : /one-sided/.test(row.inputs!) ? 1 : otherwise;
const has = (given: Given, name: string) => Object.keys(given).includes(name);

/** Methods of a comparison of two proportions, by the words that name them. */
const methods: [RegExp, TwoProportionsMethod][] = [
    [/fisher/i, 'fisher-exact'],
    [/farrington|score/i, 'farrington-manning'],
    [/unpooled|normal/i, 'z-unpooled'],
    [/continuity|casagrande/i, 'z-pooled-cc'],
    [/arcsine/i, 'arcsine-two-sample'],
    [/pooled/i, 'z-pooled'],
];

/** Cases a group; with a margin of non-inferiority. */
export function twoGroups(row: Row, given: Given): number | undefined {
    const method = methods.find(([pattern]) => pattern.test(row.inputs!))?.[1];
    if (!method || !/^n/.test(text(row, 'quantity'))) return undefined;
    const comparison = has(given, 'margin') ? ({ kind: 'non-inferiority', margin: given.margin! } as const) : undefined;
    const { p1, p2, alpha, power } = given as { p1: number; p2: number; alpha: number; power: number };
    return twoProportionsSize({ p1, p2, comparison, alpha, sides: sidesOf(row, 1), power, method }).n1;
}

/** Pairs for McNemar's test, from the share of discordant pairs and the ratio of their two kinds. */
export function pairs(row: Row, given: Given): number | undefined {
    if (!/^n/.test(text(row, 'quantity'))) return undefined;
    const { ratio, discordant, alpha, power } = given as Record<string, number> as {
        ratio: number;
        discordant: number;
        alpha: number;
        power: number;
    };
    const p01 = discordant / (1 + ratio);
    const method = /miettinen/i.test(row.inputs!)
        ? 'miettinen'
        : /exact/i.test(row.inputs!)
          ? 'mcnemar-exact'
          : 'connor';
    return pairedSize({ p10: discordant - p01, p01, alpha, sides: sidesOf(row, 2), power, method }).n;
}

/** Cases, or the power of given ones, with which an area differs from another (0.5 if none is named). */
export function areaSize(row: Row, given: Given): number | undefined {
    const quantity = text(row, 'quantity');
    const auc0 = has(given, 'AUC0') ? given.AUC0! : 0.5;
    const test = {
        auc0,
        auc1: has(given, 'AUC1') ? given.AUC1! : given.AUC!,
        alpha: given.alpha!,
        sides: sidesOf(row, 2),
    };
    if (/^power/.test(quantity)) return aucTestPower({ ...test, diseased: given.pos!, nonDiseased: given.neg! }).power;
    if (!/^n/.test(quantity)) return undefined;
    const size = aucTestSize({ ...test, power: given.power!, ratio: has(given, 'kappa') ? given.kappa! : 1 });
    if (/fractional/.test(quantity)) return size.fractional;
    return /neg|control/.test(quantity) ? size.nonDiseased : size.diseased;
}
