import {
    comparePredictiveValues,
    positiveLikelihoodRatio,
    predictiveValue,
    predictiveValueSize,
} from '@trialwright/statistics';
import { test } from 'vitest';
import { Random } from '../support/random.js';
import { near, share } from '../support/repetitions.js';

test('a predictive value against a goal: power by simulation', () => {
    const random = new Random(7);
    const input = { sensitivity: 0.85, specificity: 0.8, prevalence: 0.2, share: 0.4, alpha: 0.05, power: 0.8 };
    const goal = 0.42;
    const { diseased, nonDiseased } = predictiveValueSize({ ...input, value: 'ppv', goal });
    const power = share(3000, () => {
        const tp = random.binomial(diseased, 0.85);
        const tn = random.binomial(nonDiseased, 0.8);
        // A lower limit of a two-sided 90 % interval is one-sided at 5 %.
        const { lower } = predictiveValue({
            value: 'ppv',
            tp,
            diseased,
            tn,
            nonDiseased,
            prevalence: 0.2,
            level: 0.9,
            method: 'logit',
        });
        return lower > goal;
    });
    // The same simulation in Python (numpy, 200,000 repetitions): 0.8436; the logarithm is not quite normal.
    near(power, 0.8436, 0.025);
});

test('likelihood ratio: Simel’s interval covers by simulation', () => {
    const random = new Random(13);
    const truth = 0.85 / 0.2;
    const covered = share(20_000, () => {
        const tp = random.binomial(120, 0.85);
        const fp = random.binomial(150, 0.2);
        const { lower, upper: high } = positiveLikelihoodRatio({ cells: { tp, fn: 120 - tp, fp, tn: 150 - fp } });
        return lower <= truth && truth <= high;
    });
    near(covered, 0.95, 0.01);
});

test('predictive values of two methods: level of the weighted score test by simulation', () => {
    const random = new Random(15);
    // Both methods: Se 0.8, Sp 0.8, agreeing more than by chance; prevalence 0.3.
    const positiveCells = [0.7, 0.1, 0.1, 0.1];
    const negativeCells = [0.1, 0.1, 0.1, 0.7];
    const draw = (n: number, shares: readonly number[]) => {
        const counts = [0, 0, 0, 0];
        for (let i = 0; i < n; i++) counts[random.category(shares)]!++;
        return { a: counts[0]!, b: counts[1]!, c: counts[2]!, d: counts[3]! };
    };
    const level = share(6000, () => {
        const sick = random.binomial(400, 0.3);
        const found = comparePredictiveValues({
            diseased: draw(sick, positiveCells),
            nonDiseased: draw(400 - sick, negativeCells),
        });
        return found.ppvWeightedScore.p <= 0.05;
    });
    near(level, 0.05, 0.01);
});
