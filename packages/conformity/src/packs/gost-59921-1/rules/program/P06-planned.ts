import { formatNumber } from '@trialwright/model';
import { addProperty } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** A sample size states the planned number. */
export default rule({
    code: 'P06-planned',
    row: 'P06',
    title: { ru: 'Не указано планируемое число случаев', en: 'The planned number of cases is missing' },
    *check({ model, sizing }) {
        for (const plan of sizing.plans) {
            if (plan.element.properties.planned.length > 0) continue;
            const value: Draft = plan.required
                ? [{ number: plan.required }, { word: 'cases' }]
                : [{ gap: { ru: 'число случаев', en: 'number of cases' }, as: 'number' }];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('sampleSize', 'planned', value);
            const computed = plan.required
                ? {
                      ru: ` По расчёту нужно ${formatNumber(plan.required, 'ru')}.`,
                      en: ` The computation needs ${formatNumber(plan.required, 'en')}.`,
                  }
                : { ru: '', en: '' };
            yield {
                at: plan.element.headAt,
                message: {
                    ru: `Не указано, сколько случаев планируется.${computed.ru} Допишите ${ru(draft)}.`,
                    en: `The number of cases that is planned is missing.${computed.en} Add ${en(draft)}.`,
                },
                fixes: [addProperty(model, plan.element, 'planned', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Объём выборки — это число, которое обязуются набрать. Расчёт говорит, сколько нужно; программа должна сказать, сколько будет.',
            en: 'The sample size is the number that one undertakes to recruit. The computation says how many are needed; the program must say how many there will be.',
        },
        example: {
            ru: 'объём выборки {\n    …\n+    планируется 1600 случаев\n}',
            en: 'sample size {\n    …\n+    planned 1600 cases\n}',
        },
    },
});
