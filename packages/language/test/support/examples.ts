import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '@trialwright/model';

const root = new URL('../../../../examples/', import.meta.url);

/** An example of the repository. */
export interface Example {
    /** Path below `examples/`. */
    readonly name: string;
    readonly text: string;
    readonly language: Language;
}

/** Every program and library of `examples/`. */
export const examples: readonly Example[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.trial'))
    .map(name => name.replaceAll('\\', '/'))
    .sort()
    .map(name => ({
        name,
        text: readFileSync(new URL(name, root), 'utf8'),
        language: name.startsWith('en/') ? 'en' : 'ru',
    }));

/** A file of `examples/` with the files beside it, as {@link parseAll} takes them: itself first. */
export function withNeighbours(
    example: Example,
    change: (text: string) => string = text => text,
): Record<string, string> {
    const folder = example.name.slice(0, example.name.lastIndexOf('/') + 1);
    const neighbours = examples.filter(other => other !== example && other.name.startsWith(folder || '\0'));
    return Object.fromEntries(
        [example, ...neighbours].map(({ name, text }) => [name.slice(folder.length), change(text)]),
    );
}

/** A file of `examples/` with the files that it imports, as `parseAll` takes them: itself first. */
export function withImports(example: Example): Record<string, string> {
    return Object.fromEntries(
        Object.entries(withNeighbours(example)).filter(
            ([name], index) => index === 0 || example.text.includes(`"${name}"`),
        ),
    );
}
