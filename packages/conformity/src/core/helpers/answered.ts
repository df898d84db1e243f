import type { Fact, Located } from '@trialwright/model';

/** How a property answers a requirement: not at all, by "none" without a reason, or in words. */
export type Answered = 'missing' | 'noReason' | 'yes';

interface Worded {
    readonly text?: string;
    readonly none?: boolean;
    /** A rule that says what is done without further words. */
    readonly as?: unknown;
}

/** Whether the value of a property, of whichever shape, says something. An empty text says nothing. */
export function answered(value: unknown): Answered {
    if (value === undefined) return 'missing';
    if (Array.isArray(value)) {
        const states = value.map(answered);
        return states.includes('yes') ? 'yes' : states.includes('noReason') ? 'noReason' : 'missing';
    }
    const inner = (value as Located<unknown>).value;
    if (typeof inner === 'string') return inner.trim() ? 'yes' : 'missing';
    if (typeof inner !== 'object' || inner === null || !('none' in inner)) return 'yes';
    const { text, none, as } = inner as Worded;
    if (text?.trim() || as) return 'yes';
    return none ? 'noReason' : 'missing';
}

/** A fact that says that something is there, not that there is none. */
export function affirmed(fact: Located<Fact> | undefined): fact is Located<Fact> {
    return answered(fact) === 'yes' && !fact!.value.none;
}
