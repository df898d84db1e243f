import type { Severity } from '@trialwright/conformity';
import picocolors from 'picocolors';
import type { Io, Sink } from '../io.js';

export type Paint = (text: string) => string;

/** Colours by what they mean. */
export interface Colours {
    readonly bold: Paint;
    readonly faint: Paint;
    readonly good: Paint;
    readonly place: Paint;
    readonly severity: Readonly<Record<Severity, Paint>>;
}

/** Colours for a stream: none where nobody looks, or where the person wants none (https://no-color.org). */
export function coloursFor(sink: Sink, env: Io['env']): Colours {
    const paint = picocolors.createColors(wanted(sink, env));
    return {
        bold: paint.bold,
        faint: paint.dim,
        good: paint.green,
        place: paint.bold,
        severity: {
            error: text => paint.bold(paint.red(text)),
            warning: text => paint.bold(paint.yellow(text)),
            information: paint.cyan,
            hint: paint.dim,
        },
    };
}

function wanted(sink: Sink, env: Io['env']): boolean {
    if (env.NO_COLOR) return false;
    if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
    return sink.isTTY === true && env.TERM !== 'dumb';
}
