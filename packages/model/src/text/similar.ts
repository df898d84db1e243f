import { folded } from './look-alike.js';

/** A text without what a slip most often concerns: capitals, ё, white space. */
export function plainText(text: string): string {
    return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}

/** Edits that turn one text into another: insertions, deletions, changes and swaps of neighbours. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let beforeLast: number[] = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
            let best = Math.min(change, last[j]! + 1, row[j - 1]! + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, beforeLast[j - 2]! + 1);
            row.push(best);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length]!;
}

/** How many edits still count as a slip of the pen. */
export function tolerance(text: string): number {
    return text.length < 3 ? 0 : text.length < 5 ? 1 : text.length < 9 ? 2 : 3;
}

/** The names nearest to one that is not known, best first, at most three. */
export function similarNames(name: string, known: Iterable<string>): readonly string[] {
    const target = plainText(folded(name));
    return [...new Set(known)]
        .map(candidate => {
            const text = plainText(folded(candidate));
            return { candidate, text, distance: editDistance(text, target, tolerance(target) + 1) };
        })
        .filter(({ text, distance }) => distance <= Math.max(tolerance(target), tolerance(text)))
        .sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate))
        .slice(0, 3)
        .map(({ candidate }) => candidate);
}
