import { cleanText } from '../../tree/clean.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters for an HTML text or attribute. */
export function escapeHtml(value: string): string {
    return cleanText(value).replace(/[&<>"']/g, c => entities[c]!);
}
