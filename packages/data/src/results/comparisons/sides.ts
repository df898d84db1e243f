import type { ElementOf, ResultProblem } from '@trialwright/model';
import { problem } from '../core/problems.js';
import type { Measured } from '../endpoints/reading-set.js';
import type { Treatments } from '../outcomes/treatment.js';

/** The two sides of a comparison: one reading each, or one of each reader. */
export interface Sides {
    readonly hypothesis: ElementOf<'hypothesis'>;
    /** Key of the comparator. */
    readonly comparator: string;
    readonly system: readonly Measured[];
    readonly other: readonly Measured[];
    readonly treatments: Treatments;
    readonly design: 'paired' | 'parallel';
    /** What has to be shown; decides which tests fit. */
    readonly kind: 'superior' | 'noninferior' | 'equivalent';
}

/** The program's test does not fit the comparison. */
export function unfit({ hypothesis }: Sides, ru: string, en: string): ResultProblem {
    return problem(
        'test-not-for-comparison',
        `Этот критерий не подходит для такого сравнения. Подходят: ${ru}.`,
        `This test does not fit such a comparison. These do: ${en}.`,
        hypothesis.properties.test?.at ?? hypothesis.headAt,
    );
}
