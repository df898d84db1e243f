import { insertAfter } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import type { Draft, DraftPart } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { sitesOf } from '../../read/people.js';

/** Each site has exactly one principal investigator. */
export default rule({
    code: 'D01-principal-investigator',
    row: 'D01',
    title: { ru: 'В центре не один главный исследователь', en: 'A site has not one principal investigator' },
    *check({ model }) {
        for (const { value, at } of sitesOf(model)) {
            const { principalInvestigator, investigators } = value.properties;
            if (principalInvestigator.length === 1) continue;
            const name = value.target?.value.name ?? '';
            const { ru, en } = quoter(model);
            const gap: DraftPart = { gap: { ru: 'Имя', en: 'Name' }, as: 'name' };
            const draft: Draft = [{ word: 'principalInvestigator' }, gap];
            if (principalInvestigator.length > 1) {
                yield {
                    at: principalInvestigator[1]!.at,
                    message: {
                        ru: `В центре ${name} названо главных исследователей: ${principalInvestigator.length}. Должен быть один; остальных укажите в строке ${ru('investigators')}.`,
                        en: `Site ${name} names ${principalInvestigator.length} principal investigators. There must be one; name the others as ${en('investigators')}.`,
                    },
                    related: [
                        { at: principalInvestigator[0]!.at, message: { ru: 'Первый из них', en: 'The first of them' } },
                    ],
                };
                continue;
            }
            const last = investigators.at(-1)?.at;
            const head = value.target?.at;
            const title = { ru: 'Назвать главного исследователя', en: 'Name the principal investigator' };
            // Without braces the whole property ends with the name of the organization.
            const bare = head && head.end === at.end;
            yield {
                at: head ?? at,
                message: {
                    ru: `В центре ${name} не назван главный исследователь: тот, кто отвечает за испытание в этом центре. Допишите ${ru(draft)}.`,
                    en: `Site ${name} has no principal investigator: the person responsible for the trial there. Add ${en(draft)}.`,
                },
                fixes: last
                    ? [insertAfter(last, draft, title)]
                    : bare
                      ? [insertAfter(head, [{ symbol: '{' }, ...draft, { symbol: '}' }], title)]
                      : undefined,
            };
        }
    },
    page: {
        why: {
            ru: 'Главный исследователь — квалифицированное лицо, ответственное за испытание в центре. Если их двое или нет ни одного, ответственность не определена.',
            en: 'The principal investigator is the qualified person responsible for the trial at a site. With two or none, responsibility is undefined.',
        },
        example: {
            ru: 'программа "Испытание" {\n    …\n    исследовательский центр Больница {\n+        главный исследователь Иванова\n        исследователи Петров\n    }\n}',
            en: 'program "Trial" {\n    …\n    site Hospital {\n+        principal investigator Smith\n        investigators Jones\n    }\n}',
        },
    },
});
