import type { Bilingual } from '../core/bilingual.js';
import { checkInside, checkWhole } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import type { Design, DesignValue, Solve } from './design.js';
import { DesignInputError } from './input-error.js';
import { isNumber } from './parameter.js';
import { parametersOf, solveDesign, type StatedInputs } from './solve-design.js';

export interface CurveInput {
    /** What is computed at each point. */
    what: Solve;
    /** The parameter that changes: a number that `what` asks for. */
    along: string;
    from: number;
    to: number;
    /** 2 to 10⁴; default 51. Whole parameters give fewer where their steps are wider. */
    points?: number;
}

export interface CurvePoint {
    x: number;
    /** Absent where there is no answer. */
    y?: number;
    /** Why there is none. */
    reason?: Bilingual;
}

export interface Curve {
    what: Solve;
    along: string;
    /** What y is. */
    value: Omit<DesignValue, 'value'> | undefined;
    points: CurvePoint[];
}

/**
 * A curve of a design as data: power, cases or effect along one parameter, the others fixed.
 * @throws StatisticsError if the parameter, its range or another input is not permitted; a point without an answer is
 * no error, but says why.
 */
export function designCurve(design: Design, stated: StatedInputs, input: CurveInput): Curve {
    const { what, along, from, to, points = 51 } = input;
    const numbers = parametersOf(design, what).filter(([, one]) => isNumber(one));
    const parameter = numbers.find(([id]) => id === along)?.[1];
    if (!parameter) {
        const list = numbers.map(([id]) => id).join(', ');
        throw new StatisticsError('along', along, { ru: `одно из: ${list}`, en: `one of: ${list}` });
    }
    checkWhole('points', points, 2, 10_000);
    checkInside('from', from, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    checkInside('to', to, from, Number.POSITIVE_INFINITY);
    let value: Curve['value'];
    const at = (x: number): CurvePoint => {
        try {
            const [answer] = solveDesign(design, what, { ...stated, [along]: x }).values;
            if (!answer) return { x };
            const { value: y, ...rest } = answer;
            value ??= rest;
            return { x, y };
        } catch (error) {
            if (!(error instanceof StatisticsError)) throw error;
            // Not the point is at fault, but an input that all points share.
            if (error instanceof DesignInputError && error.parameter !== along) throw error;
            return { x, reason: error.text };
        }
    };
    const curve = places(from, to, points, parameter.kind === 'integer').map(at);
    return { what, along, value, points: curve };
}

/** Evenly spaced places, each end included; rounded to twelve digits, so that 0.1 + 0.2 is 0.3. */
function places(from: number, to: number, points: number, whole: boolean): number[] {
    const spaced = Array.from({ length: points }, (_, i) => from + ((to - from) * i) / (points - 1));
    const exact = spaced.map(x => (whole ? Math.round(x) : Number(x.toPrecision(12))));
    return [...new Set(exact)];
}
