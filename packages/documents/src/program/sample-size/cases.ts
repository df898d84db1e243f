import { plural } from '@trialwright/model';
import type { ProgramContext } from '../core/context.js';

/** «482 случая». */
export function cases(count: number, context: ProgramContext): string {
    return `${context.number(count, 0)} ${plural(count, 'случай', 'случая', 'случаев')}`;
}
