import type { Bilingual } from '@trialwright/model';
import { idNormalisation } from './id-text.js';

/** What a list of fingerprints says of itself. */
export interface FingerprintHeader {
    readonly by: 'case' | 'patient';
    readonly normalisation: string;
    /** Different ids. */
    readonly count: number;
    /** Tells whether two lists were made with one key; 16 hexadecimal digits that do not give the key away. */
    readonly keyCheck: string;
}

/** The first line of a list; the number is the version of the format. */
export const firstLine = 'trialwright-fingerprints 1';
const algorithm = 'HMAC-SHA-256';

/** A list cannot be used, or two cannot be compared: why, and what to do. */
export class FingerprintError extends Error {
    constructor(
        /** Stable, in kebab case. */
        readonly code:
            | 'not-a-list'
            | 'version'
            | 'header'
            | 'damaged'
            | 'other-key'
            | 'other-ids'
            | 'weak-key'
            | 'exists',
        readonly text: Bilingual,
    ) {
        super(text.en);
    }
}

/** The header as it stands at the beginning of a list, with the empty line that ends it. */
export function printHeader({ by, normalisation, count, keyCheck }: FingerprintHeader): string {
    const lines = [
        firstLine,
        `algorithm: ${algorithm}`,
        `by: ${by}`,
        `normalisation: ${normalisation}`,
        `count: ${count}`,
        `key-check: ${keyCheck}`,
    ];
    return `${lines.join('\n')}\n\n`;
}

/**
 * Reads a header, without the empty line that ends it.
 * @throws FingerprintError where it is none, or of a version or algorithm that this program does not know.
 */
export function parseHeader(text: string): FingerprintHeader {
    const [first = '', ...lines] = text.split(/\r?\n/);
    if (!first.startsWith('trialwright-fingerprints '))
        throw new FingerprintError('not-a-list', {
            ru: 'Это не список отпечатков: такой файл делает команда trialwright data fingerprint.',
            en: 'This is not a list of fingerprints: the command trialwright data fingerprint makes one.',
        });
    if (first.trimEnd() !== firstLine)
        throw new FingerprintError('version', {
            ru: 'Список отпечатков сделан более новой версией Trialwright. Обновите программу.',
            en: 'The list of fingerprints was made by a later version of Trialwright. Update the program.',
        });
    const fields = new Map(lines.map(line => [line.split(':')[0]!.trim(), line.slice(line.indexOf(':') + 1).trim()]));
    const by = fields.get('by');
    const count = fields.get('count') ?? '';
    const keyCheck = fields.get('key-check') ?? '';
    const known = fields.get('algorithm') === algorithm && fields.get('normalisation') === idNormalisation;
    if (!known || (by !== 'case' && by !== 'patient') || !/^\d{1,15}$/.test(count) || !/^[0-9a-f]{16}$/.test(keyCheck))
        throw new FingerprintError('header', {
            ru: 'Заголовок списка отпечатков неполон или изменён. Сделайте список заново: trialwright data fingerprint.',
            en: 'The header of the list of fingerprints is incomplete or was changed. Make the list anew: trialwright data fingerprint.',
        });
    return { by, normalisation: idNormalisation, count: Number(count), keyCheck };
}

/**
 * Holds two lists to be comparable.
 * @throws FingerprintError where they were made with two keys, or of two kinds of id.
 */
export function requireComparable(first: FingerprintHeader, second: FingerprintHeader): void {
    if (first.by !== second.by)
        throw new FingerprintError('other-ids', {
            ru: 'Один список сделан по случаям, другой по пациентам: общих отпечатков в них не бывает. Сделайте оба с одним --by.',
            en: 'One list was made by cases, the other by patients: they never have fingerprints in common. Make both with the same --by.',
        });
    if (first.keyCheck !== second.keyCheck)
        throw new FingerprintError('other-key', {
            ru: 'Списки сделаны с разными ключами: общих отпечатков в них не бывает. Сделайте оба с одним ключом.',
            en: 'The lists were made with different keys: they never have fingerprints in common. Make both with one key.',
        });
}
