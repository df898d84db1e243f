import { type Derivation, meanPrecisionSize, meanSize } from '@trialwright/statistics';
import type { MethodExample } from './example.mts';

/** No table holds means: their numbers come from R 4.2.2 by the call that is named. */
function fromR(method: string, call: string, derivation: Derivation, values: MethodExample['values']): MethodExample {
    return { method, table: 'R', row: { case_id: call, software: 'R 4.2.2' }, derivation, values };
}

const half = { difference: 0.5, standardDeviation: 1, alpha: 0.05, sides: 2, power: 0.9 } as const;

export const meanExamples: readonly MethodExample[] = [
    fromR(
        't-one-sample',
        'power.t.test(delta = 0.5, power = 0.9, type = "one.sample", strict = TRUE)',
        meanSize({ design: 't-one-sample', ...half }).derivation,
        [
            ['n', 44],
            ['P', 0.900030593331],
        ],
    ),
    fromR(
        't-paired',
        'power.t.test(delta = 1, power = 0.8, type = "paired", strict = TRUE)',
        meanSize({ design: 't-paired', difference: 1, standardDeviation: 1, alpha: 0.05, sides: 2, power: 0.8 })
            .derivation,
        [
            ['n', 10],
            ['P', 0.803096856633],
        ],
    ),
    fromR(
        't-two-groups',
        'power.t.test(delta = 0.5, power = 0.9, strict = TRUE)',
        meanSize({ design: 't-two-groups', ...half }).derivation,
        [
            ['n₂', 86],
            ['P', 0.90322997999],
        ],
    ),
    fromR(
        'welch',
        'pt(qt(0.975, ν), ν, ncp), n + 1',
        meanSize({
            design: 'welch',
            difference: 1,
            standardDeviation: 1,
            standardDeviation2: 3,
            alpha: 0.05,
            sides: 2,
            power: 0.8,
        }).derivation,
        [
            ['n₂', 81],
            ['P', 0.804544952381214],
        ],
    ),
    fromR(
        'tost-means',
        'integrate(), n + 1',
        meanSize({
            design: 't-two-groups',
            difference: 0,
            standardDeviation: 2,
            alpha: 0.05,
            comparison: { kind: 'equivalence', margin: 1 },
            power: 0.8,
        }).derivation,
        [
            ['n₂', 70],
            ['P', 0.805931181627358],
        ],
    ),
    fromR(
        't-interval',
        'qt(0.975, n - 1) * 10 / sqrt(n) <= 2, n + 1',
        meanPrecisionSize({ design: 't-paired', standardDeviation: 10, halfWidth: 2, level: 0.95 }).derivation,
        [
            ['n', 99],
            ['h', 1.99446483493221],
        ],
    ),
];
