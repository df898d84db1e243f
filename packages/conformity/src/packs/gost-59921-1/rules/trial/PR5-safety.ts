import { addProperty } from '../../../../core/draft/edits.js';
import { gapText, propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** Both effectiveness and safety are claimed. */
export default rule({
    code: 'PR5-safety',
    row: 'PR5',
    title: { ru: 'Не заявлена безопасность или эффективность', en: 'Safety or effectiveness is not claimed' },
    *check({ model }) {
        for (const system of model.all('system')) {
            const { claim } = system.properties;
            if (claim.length === 0) continue;
            for (const topic of ['effectiveness', 'safety'] as const) {
                if (claim.some(({ value }) => value.topic === topic)) continue;
                const value: Draft = [
                    { gap: { ru: 'Имя', en: 'Name' }, as: 'name' },
                    { symbol: ':' },
                    { word: topic },
                    { word: topic === 'safety' ? 'failureRate' : 'sensitivity' },
                    { word: topic === 'safety' ? 'atMost' : 'atLeast' },
                    { gap: { ru: 'значение', en: 'value' }, as: 'proportion' },
                    { word: 'source' },
                    gapText('документ изготовителя', 'document of the manufacturer'),
                ];
                const { ru, en } = quoter(model);
                const draft = propertyDraft('system', 'claim', value);
                const name =
                    topic === 'safety'
                        ? { ru: 'безопасности', en: 'safety' }
                        : { ru: 'эффективности', en: 'effectiveness' };
                yield {
                    at: system.headAt,
                    message: {
                        ru: `Не заявлен уровень ${name.ru}. Допишите его, например ${ru(draft)}.`,
                        en: `No level of ${name.en} is claimed. Add it, for example ${en(draft)}.`,
                    },
                    fixes: [addProperty(model, system, 'claim', value)],
                };
            }
        }
    },
    page: {
        why: {
            ru: 'Подтверждают и эффективность, и безопасность. Уровень безопасности — например, доля отказов системы — тоже заявляет изготовитель.',
            en: 'Both effectiveness and safety are confirmed. A level of safety, such as the failure rate, is claimed by the manufacturer too.',
        },
        example: {
            ru: 'система НодулСкан {\n    …\n    заявлена ЗЧувств: чувствительность для Узел не менее 85 % источник "Технический файл"\n    заявлена ЗСпец: специфичность для Узел не менее 82 % источник "Технический файл"\n-    заявлена ЗОтказы: доля отказов не более 3 % источник "Файл рисков"\n+    заявлена ЗОтказы: безопасность доля отказов не более 3 % источник "Файл рисков"\n}',
            en: 'system NoduleScan {\n    …\n    claimed CSens: sensitivity for Nodule at least 85 % source "Technical file"\n    claimed CSpec: specificity for Nodule at least 82 % source "Technical file"\n-    claimed CFailures: failure rate at most 3 % source "Risk file"\n+    claimed CFailures: safety failure rate at most 3 % source "Risk file"\n}',
        },
    },
});
