import type { Draft } from '../../../core/fix.js';

/** A sample of a dated statement. */
export function dated(state: 'done' | 'planned' | undefined, ru: string, en: string, date: string): Draft {
    return [
        ...(state ? [{ word: state } as const] : []),
        { quoted: { ru, en } },
        { word: 'dated' },
        { gap: { ru: date, en: date }, as: 'date' },
    ];
}
