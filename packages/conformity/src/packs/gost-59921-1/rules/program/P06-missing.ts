import { addElement, nameOf } from '../../../../core/draft/edits.js';
import { gapText, quoter } from '../../../../core/draft/print.js';
import type { Draft, DraftPart } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** A program has a sample size. */
export default rule({
    code: 'P06-missing',
    row: 'P06',
    also: ['P10'],
    title: { ru: 'Нет объёма выборки', en: 'There is no sample size' },
    *check({ model, programAt }) {
        if (model.first('sampleSize')) return;
        const { ru, en } = quoter(model);
        const targets = [...model.all('hypothesis'), ...model.all('precision')].map(nameOf).filter(Boolean);
        const names: Draft =
            targets.length > 0
                ? targets.flatMap((name, index) => [...(index > 0 ? [{ symbol: ',' } as const] : []), { name }])
                : [{ gap: { ru: 'Гипотеза', en: 'Hypothesis' }, as: 'name' }];
        const percent = (ru: string, en: string): DraftPart => ({ gap: { ru, en }, as: 'proportion' });
        const source: Draft = [{ word: 'source' }, gapText('источник', 'source')];
        yield {
            at: programAt,
            message: {
                ru: `В программе нет объёма выборки. Добавьте блок ${ru('sampleSize')}: для чего он, распространённость, потери, планируемое число и обоснование.`,
                en: `The program has no sample size. Add a ${en('sampleSize')} block: what it serves, prevalence, losses, planned number and rationale.`,
            },
            fixes: [
                addElement(model, 'sampleSize', {
                    properties: [
                        { property: 'for', value: names },
                        { property: 'prevalence', value: [percent('распространённость', 'prevalence'), ...source] },
                        {
                            property: 'unevaluable',
                            value: [percent('доля неоценимых', 'share of unevaluable'), ...source],
                        },
                        {
                            property: 'planned',
                            value: [{ gap: { ru: 'число случаев', en: 'number of cases' }, as: 'number' }],
                        },
                        { property: 'rationale', value: [gapText('обоснование объёма', 'rationale of the size')] },
                    ],
                }),
            ],
        };
    },
    page: {
        why: {
            ru: 'Без объёма выборки нельзя сказать, хватит ли данных, чтобы подтвердить гипотезу. Пункт 5.4.2 требует указать его и обосновать статистически.',
            en: 'Without a sample size nobody can say whether the data suffice to confirm the hypothesis. Clause 5.4.2 wants it stated and justified statistically.',
        },
        example: {
            ru: '+объём выборки {\n+    для Г1, Г2, Т1\n+    распространённость 20 % источник "Регистр за 2025 год"\n+    неоценимые 5 % источник "Отчёт 04"\n+    множественность совместно первичные\n+    планируется 1600 случаев\n+    обоснование "Точный биномиальный критерий"\n+}',
            en: '+sample size {\n+    for H1, H2, P1\n+    prevalence 20 % source "Register of 2025"\n+    unevaluable 5 % source "Report 04"\n+    multiplicity co-primary\n+    planned 1600 cases\n+    rationale "Exact binomial test"\n+}',
        },
    },
});
