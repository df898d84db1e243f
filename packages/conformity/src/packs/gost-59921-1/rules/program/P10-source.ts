import type { AnyElement, Located, Place, TrialModel } from '@trialwright/model';
import { insertAfter } from '../../../../core/draft/edits.js';
import { gapText, keywordOf, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** Inputs of the computation name their sources. */
export default rule({
    code: 'P10-source',
    row: 'P10',
    also: ['P08'],
    title: { ru: 'У исходного данного расчёта нет источника', en: 'An input of the computation has no source' },
    *check({ model }) {
        for (const { element, property, at } of inputsWithoutSource(model)) {
            const { ru, en } = quoter(model);
            const word = keywordOf(element.kind, property);
            const draft: Draft = [{ word: 'source' }, gapText('документ или публикация', 'document or publication')];
            yield {
                at,
                message: {
                    ru: `Откуда взято значение ${ru(word)}? От него зависит объём выборки. Допишите ${ru(draft)}.`,
                    en: `Where does the value of ${en(word)} come from? The sample size depends on it. Add ${en(draft)}.`,
                },
                fixes: [insertAfter(at, draft, { ru: 'Дописать источник', en: 'Add the source' })],
            };
        }
    },
    page: {
        why: {
            ru: 'Расчёт верен ровно настолько, насколько верны его исходные данные. Ожидаемое значение, распространённость и доля потерь берутся из документа, публикации или прежнего испытания — это должно быть видно.',
            en: 'A computation is as good as its inputs. Expected value, prevalence and losses come from a document, a publication or an earlier trial, and this must be seen.',
        },
        example: {
            ru: 'гипотеза Г1 {\n    …\n-    ожидается 92 %\n+    ожидается 92 % источник "Отчёт о предварительном испытании 04"\n}',
            en: 'hypothesis H1 {\n    …\n-    expected 92 %\n+    expected 92 % source "Report on the preliminary trial 04"\n}',
        },
    },
});

interface Input {
    readonly element: AnyElement;
    readonly property: string;
    readonly at: Place;
}

function* inputsWithoutSource(model: TrialModel): Iterable<Input> {
    const named: readonly (readonly [AnyElement, readonly string[]])[] = [
        ...model
            .all('hypothesis')
            .map(element => [element, ['expected', 'comparatorExpected', 'discordance']] as const),
        ...model.all('precision').map(element => [element, ['expected']] as const),
        ...model
            .all('sampleSize')
            .map(element => [element, ['prevalence', 'losses', 'unevaluable', 'clusterSize', 'icc']] as const),
    ];
    for (const [element, properties] of named) {
        for (const property of properties) {
            const values = element.properties as Record<string, Located<{ source?: Located<string> }> | undefined>;
            const value = values[property];
            if (value && !value.value.source?.value.trim()) yield { element, property, at: value.at };
        }
    }
    for (const element of model.all('population')) {
        for (const { value, at } of element.properties.prevalence) {
            if (!value.source?.value.trim()) yield { element, property: 'prevalence', at };
        }
    }
}
