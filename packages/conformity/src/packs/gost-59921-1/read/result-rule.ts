import { type Bilingual, word } from '@trialwright/model';
import { addProperty, nameOf } from '../../../core/draft/edits.js';
import { gapText, propertyDraft, quoter } from '../../../core/draft/print.js';
import { answered } from '../../../core/helpers/answered.js';
import type { Rule } from '../../../core/rule.js';

/** A rule that asks for a rule of results that are not plain: indeterminate or missing ones. */
export function resultRule(spec: {
    readonly code: string;
    readonly property: 'indeterminate' | 'missing';
    readonly title: Bilingual;
    /** In the instrumental case: what is done with …. */
    readonly subject: Bilingual;
    readonly why: Bilingual;
}): Rule {
    const { code, property, title, subject, why } = spec;
    const keyword = { ru: word(property, 'ru'), en: word(property, 'en') };
    return {
        code,
        row: 'P09',
        title,
        *check({ model }) {
            const analysis = model.first('analysis');
            // The rule of the analysis plan holds for all endpoints; without a plan there is another finding.
            if (!analysis || answered(analysis.properties[property]) === 'yes') return;
            const open = model.all('endpoint').filter(({ properties }) => answered(properties[property]) !== 'yes');
            if (open.length === 0 && model.first('endpoint')) return;
            const { ru, en } = quoter(model);
            const value = [gapText('что с ними делают', 'what is done with them')];
            const draft = propertyDraft('analysis', property, value);
            const names = open.map(nameOf).join(', ');
            yield {
                at: analysis.headAt,
                message: {
                    ru: `Не сказано, что делают с ${subject.ru}${names ? ` (${names})` : ''}. Допишите ${ru(draft)} в анализ или в каждую конечную точку.`,
                    en: `Nothing says what is done with ${subject.en}${names ? ` (${names})` : ''}. Add ${en(draft)} to the analysis, or to each endpoint.`,
                },
                fixes: [addProperty(model, analysis, property, value)],
            };
        },
        page: {
            why,
            example: {
                ru: `анализ {\n    …\n+    ${keyword.ru} "Считаются неверными"\n}`,
                en: `analysis {\n    …\n+    ${keyword.en} "Counted as wrong"\n}`,
            },
        },
    };
}
