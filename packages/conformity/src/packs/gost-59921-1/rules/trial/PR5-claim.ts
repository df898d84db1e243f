import { insertAfter } from '../../../../core/draft/edits.js';
import { gapText, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** Each claim is a number or a bound, with a source. */
export default rule({
    code: 'PR5-claim',
    row: 'PR5',
    also: ['N06'],
    title: { ru: 'Заявленное без числа или источника', en: 'A claim without number or source' },
    *check({ model }) {
        for (const { properties } of model.all('system')) {
            for (const { value: claim, at } of properties.claim) {
                const { ru, en } = quoter(model);
                const source: Draft = [
                    { word: 'source' },
                    gapText('документ изготовителя', 'document of the manufacturer'),
                ];
                if (!claim.metric || !claim.value) {
                    const draft: Draft = [
                        { word: 'claim' },
                        { word: 'sensitivity' },
                        { word: 'atLeast' },
                        { gap: { ru: 'значение', en: 'value' }, as: 'proportion' },
                    ];
                    yield {
                        at,
                        message: {
                            ru: `Заявлено словами: проверить это нельзя. Укажите показатель и число или границу, например ${ru(draft)}.`,
                            en: `The claim is in words and cannot be verified. State metric and number or bound, for example ${en(draft)}.`,
                        },
                    };
                } else if (!claim.source?.value.trim()) {
                    yield {
                        at,
                        message: {
                            ru: `Не сказано, где изготовитель это заявил. Допишите ${ru(source)}.`,
                            en: `Nothing says where the manufacturer claims this. Add ${en(source)}.`,
                        },
                        fixes: [insertAfter(at, source, { ru: 'Дописать источник', en: 'Add the source' })],
                    };
                }
            }
        }
    },
    page: {
        why: {
            ru: 'До начала испытания определяют заявленные изготовителем уровни эффективности и безопасности, которые нужно подтвердить. Уровень — это число или граница с источником.',
            en: 'Before the start the manufacturer’s levels of effectiveness and safety that need confirmation are identified. A level is a number or a bound, with a source.',
        },
        example: {
            ru: 'система НодулСкан {\n    …\n    заявлена ЗЧувств: чувствительность для Узел не менее 85 % источник "Технический файл"\n    заявлена ЗСпец: специфичность для Узел не менее 82 % источник "Технический файл"\n-    заявлена ЗОтказы: безопасность доля отказов не более 3 %\n+    заявлена ЗОтказы: безопасность доля отказов не более 3 % источник "Файл рисков"\n}',
            en: 'system NoduleScan {\n    …\n    claimed CSens: sensitivity for Nodule at least 85 % source "Technical file"\n    claimed CSpec: specificity for Nodule at least 82 % source "Technical file"\n-    claimed CFailures: safety failure rate at most 3 %\n+    claimed CFailures: safety failure rate at most 3 % source "Risk file"\n}',
        },
    },
});
