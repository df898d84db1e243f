import type { DesignTarget } from '@trialwright/model';
import type { Row } from '../../tree/block.js';
import type { ProgramContext } from '../core/context.js';

type Line = (symbol: string, label: string, value: string, from: string | undefined) => Row;

/** Inputs of a design of its own, each with where it comes from. */
export function designRows(context: ProgramContext, target: DesignTarget, line: Line, stated: string): Row[] {
    return target.inputs.map(({ symbol, label, value, unit, source, wantsSource }) => {
        const shown =
            unit === 'sides'
                ? context.phrase(value === 1 ? 'oneSided' : 'twoSided')
                : unit === 'percent'
                  ? context.percent(value, 4)
                  : context.number(value, 8);
        return line(symbol || '—', context.say(label), shown, source ?? (wantsSource ? undefined : stated));
    });
}
