import { both } from '../../bilingual.js';
import type { Ask } from './ask.js';

/** A comparison that says neither paired nor parallel. */
export function missingDesign(ask: Ask): void {
    ask.missing('design', {
        label: both('дизайн сравнения', 'design of the comparison'),
        hint: both(
            'Парный (одни и те же случаи) или параллельный (две группы).',
            'Paired (the same cases) or parallel (two groups).',
        ),
    });
}
