import type { Finding } from '@trialwright/conformity';
import { type Mutant, mutantsOf } from './mutants.mts';
import { probe } from './probe.mts';

/** A mutant, and what finds it. */
export interface Outcome {
    readonly mutant: Mutant;
    /** Rows of the matrix, or codes of findings that serve no row; empty for a survivor. */
    readonly foundBy: readonly string[];
    /** Rows that the matrix shows as open only since the change, without a finding: nothing answers them any more. */
    readonly opened: readonly string[];
}

/**
 * Checks every mutant of a program.
 * @param files texts by name; the first is the program, the others are what it imports.
 * @param told called after each mutant.
 */
export async function runMutants(
    files: Readonly<Record<string, string>>,
    told: (outcome: Outcome) => void = () => {},
): Promise<readonly Outcome[]> {
    const { document, services, check } = await probe(files);
    const mutants = mutantsOf(document, services);
    const whole = await check(document.textDocument.getText());
    const before = new Set(whole.findings.map(identityOf));
    const outcomes: Outcome[] = [];
    for (const mutant of mutants) {
        const { findings, open } = await check(mutant.text);
        // What the program had anyway finds nothing.
        const fresh = findings.filter(finding => !before.has(identityOf(finding)));
        const foundBy = [...new Set(fresh.flatMap(namesOf))].sort();
        const opened = open.filter(row => !whole.open.includes(row) && !foundBy.includes(row));
        const outcome = { mutant, foundBy, opened };
        outcomes.push(outcome);
        told(outcome);
    }
    return outcomes;
}

function namesOf({ row, also, code }: Finding): readonly string[] {
    return row ? [row, ...(also ?? [])] : [code];
}

function identityOf({ code, message }: Finding): string {
    return `${code} ${message.en}`;
}
