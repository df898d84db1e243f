import type { ElementOf, TrialModel } from '@trialwright/model';
import { addElement, nameOf } from '../../../core/draft/edits.js';
import type { Draft, Fix } from '../../../core/fix.js';

/** Adds an objective of a rank, answered by endpoints. */
export function addObjective(
    model: TrialModel,
    rank: 'primary' | 'secondary',
    endpoints: readonly ElementOf<'endpoint'>[],
): Fix {
    const letter = model.language === 'ru' ? 'Ц' : 'O';
    const taken = new Set(model.elements.map(nameOf));
    let number = 1;
    while (taken.has(`${letter}${number}`)) number++;
    const answers: Draft =
        endpoints.length > 0
            ? endpoints.flatMap((endpoint, index) => [
                  ...(index > 0 ? [{ symbol: ',' } as const] : []),
                  { name: nameOf(endpoint) },
              ])
            : [{ gap: { ru: 'КонечнаяТочка', en: 'Endpoint' }, as: 'name' }];
    return addElement(model, 'objective', {
        rank,
        name: `${letter}${number}`,
        title: { ru: 'Зачем проводят испытание', en: 'Why the trial is done' },
        properties: [{ property: 'answers', value: answers }],
    });
}
