import type { Fix, ModelEdit } from '@trialwright/conformity';
import type { Place } from '@trialwright/model';
import { bilingual, type Say } from './words.js';

/** Writes exactly this text instead of a place. */
export function put(at: Place, text: string): ModelEdit {
    return { kind: 'replace', at, with: [{ symbol: text }] };
}

/** Writes exactly this text at an offset. */
export function insert({ uri }: Pick<Place, 'uri'>, offset: number, text: string): ModelEdit {
    return put({ uri, offset, end: offset }, text);
}

export function remove(at: Place): ModelEdit {
    return { kind: 'remove', at };
}

/** A fix with its title in both languages. */
export function fix(title: Say, edits: readonly ModelEdit[], rest: Pick<Fix, 'preferred' | 'safe'> = {}): Fix {
    return { title: bilingual(title), edits, ...rest };
}
