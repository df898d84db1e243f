import { addProperty } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** Those who may stop the trial are named. */
export default rule({
    code: 'S04-powers',
    row: 'S04',
    title: { ru: 'Названы не все, кто вправе остановить', en: 'Not all who may stop the trial are named' },
    *check({ model }) {
        for (const suspension of model.all('suspension')) {
            const named = new Set(suspension.properties.mayStop.map(({ value }) => value.who.value));
            const lacking = parties.filter(party => !named.has(party));
            if (lacking.length === 0) continue;
            const value: Draft = lacking.flatMap((party, index) => [
                ...(index > 0 ? [{ symbol: ',' } as const] : []),
                { word: party },
            ]);
            const { ru, en } = quoter(model);
            const draft = propertyDraft('suspension', 'mayStop', value);
            yield {
                at: suspension.properties.mayStop[0]?.at ?? suspension.headAt,
                message: {
                    ru: `Остановить испытание вправе заявитель, главный исследователь, этический комитет и регулирующий орган. Допишите ${ru(draft)}.`,
                    en: `Sponsor, principal investigator, ethics committee and regulator may stop the trial. Add ${en(draft)}.`,
                },
                fixes: [addProperty(model, suspension, 'mayStop', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Каждая из четырёх сторон может остановить испытание, в своём центре или полностью. Таблица полномочий избавляет от споров.',
            en: 'Each of the four parties may stop the trial, at its site or altogether. A table of powers avoids disputes.',
        },
        example: {
            ru: 'приостановка {\n    …\n-    вправе остановить заявитель\n+    вправе остановить заявитель, главный исследователь, этический комитет, регулятор\n}',
            en: 'suspension {\n    …\n-    may stop sponsor\n+    may stop sponsor, principal investigator, ethics committee, regulator\n}',
        },
    },
});

const parties = ['sponsor', 'principalInvestigator', 'ethicsCommittee', 'regulator'] as const;
