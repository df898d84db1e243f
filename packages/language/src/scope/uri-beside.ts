import { type LangiumDocument, type URI, UriUtils } from 'langium';

/** Half of a character outside the basic plane: no name of a file holds one, and no URI can. */
const halfCharacter = /\p{Surrogate}/u;

/**
 * URI of a path that a file names, from the folder of that file on; both slashes part folders. Undefined for an empty
 * path, for one with a scheme, and for one that no file can have.
 */
export function uriBeside(document: LangiumDocument, path: string | undefined): URI | undefined {
    const trimmed = path?.trim();
    if (!trimmed || /^[a-z][a-z0-9+.-]*:/i.test(trimmed) || halfCharacter.test(trimmed)) return undefined;
    return UriUtils.resolvePath(UriUtils.dirname(document.uri), trimmed.replaceAll('\\', '/'));
}
