import { insertAfter } from '../../../../core/draft/edits.js';
import { gapText, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** The intended use carries its source. */
export default rule({
    code: 'PR4-source',
    row: 'PR4',
    title: { ru: 'У назначения нет источника', en: 'The intended use has no source' },
    *check({ model }) {
        for (const { properties } of model.all('system')) {
            const { purpose } = properties;
            if (!purpose?.value.text.trim() || purpose.value.source?.value.trim()) continue;
            const { ru, en } = quoter(model);
            const draft: Draft = [
                { word: 'source' },
                gapText('документ изготовителя, раздел', 'document of the manufacturer, section'),
            ];
            yield {
                at: purpose.at,
                message: {
                    ru: `Назначение берут из документации изготовителя, а источник не указан. Допишите ${ru(draft)}.`,
                    en: `The intended use is taken from the manufacturer’s documents, but no source is given. Add ${en(draft)}.`,
                },
                fixes: [insertAfter(purpose.at, draft, { ru: 'Дописать источник', en: 'Add the source' })],
            };
        }
    },
    page: {
        why: {
            ru: 'Назначение определяет изготовитель, а не исследователь. Источник показывает, что программа его не расширила и не сузила.',
            en: 'The manufacturer, not the investigator, sets the intended use. The source shows that the program neither widened nor narrowed it.',
        },
        example: {
            ru: 'система НодулСкан {\n    …\n-    назначение "Выявление лёгочных узлов на КТ"\n+    назначение "Выявление лёгочных узлов на КТ" источник "Руководство пользователя, раздел 2"\n}',
            en: 'system NoduleScan {\n    …\n-    purpose "Detection of lung nodules on CT"\n+    purpose "Detection of lung nodules on CT" source "User manual, section 2"\n}',
        },
    },
});
