import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { gapText, propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** The manufacturer claims something. */
export default rule({
    code: 'P07-missing',
    row: 'P07',
    also: ['PR5', 'N06'],
    title: { ru: 'Нет заявленных характеристик', en: 'There are no claims' },
    *check({ model }) {
        for (const system of model.all('system')) {
            if (system.properties.claim.length > 0) continue;
            const value: Draft = [
                { gap: { ru: 'Имя', en: 'Name' }, as: 'name' },
                { symbol: ':' },
                { word: 'sensitivity' },
                { word: 'atLeast' },
                { gap: { ru: 'заявленное значение', en: 'claimed value' }, as: 'proportion' },
                { word: 'source' },
                gapText('документ изготовителя', 'document of the manufacturer'),
            ];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('system', 'claim', value);
            yield {
                at: system.headAt,
                message: {
                    ru: `У системы ${nameOf(system)} нет заявленных характеристик, которые проверяет испытание. Допишите их из документации изготовителя, например ${ru(draft)}.`,
                    en: `System ${nameOf(system)} has no claims for the trial to verify. Add them from the manufacturer’s documents, for example ${en(draft)}.`,
                },
                fixes: [addProperty(model, system, 'claim', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Испытание проверяет то, что заявил изготовитель. В программе должны быть указаны заявленные характеристики: показатель, значение или граница, источник.',
            en: 'A trial verifies what the manufacturer claims. The program must state the claims: metric, value or bound, and source.',
        },
        example: {
            ru: '! wrong without system.claim\nсистема НодулСкан {\n    …\n+    заявлена ЗЧувств: чувствительность для Узел не менее 85 % источник "Технический файл, раздел 3"\n+    заявлена ЗСпец: специфичность для Узел не менее 82 % источник "Технический файл, раздел 3"\n+    заявлена ЗОтказы: безопасность доля отказов не более 3 % источник "Файл рисков, раздел 5"\n}',
            en: '! wrong without system.claim\nsystem NoduleScan {\n    …\n+    claimed CSens: sensitivity for Nodule at least 85 % source "Technical file, section 3"\n+    claimed CSpec: specificity for Nodule at least 82 % source "Technical file, section 3"\n+    claimed CFailures: safety failure rate at most 3 % source "Risk file, section 5"\n}',
        },
    },
});
