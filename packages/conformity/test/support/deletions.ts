import { checkConformity, gost59921 } from '@trialwright/conformity';
import { type BaseName, compose, textOf } from './compose.js';
import { modelOf, piecesOf } from './language.js';

/** What the deletion of one element or property brings: the codes that the whole program does not have. */
export interface Deletion {
    /** `kind Name` or `kind Name.property`. */
    readonly deleted: string;
    readonly codes: readonly string[];
}

/** Deletes each element and each property of a base program in turn. */
export async function deletions(name: BaseName, only?: string): Promise<readonly Deletion[]> {
    const pieces = await piecesOf(await textOf('ru', name));
    const deleted = pieces
        .filter(({ kind }) => kind !== 'program' && (!only || kind === only))
        .flatMap(({ id, properties }) => [id, ...new Set(properties.map(property => `${id}.${property.name}`))]);
    const properties = pieces
        .filter(({ kind }) => kind === 'program' && (!only || kind === only))
        .flatMap(piece => piece.properties.map(property => `${piece.id}.${property.name}`));
    const result: Deletion[] = [];
    for (const id of [...new Set([...properties, ...deleted])]) {
        const model = await modelOf((await compose('', 'ru', [id], '', name)).text);
        const codes = checkConformity(model, [gost59921]).map(({ code }) => code);
        result.push({ deleted: id, codes });
    }
    return result;
}
