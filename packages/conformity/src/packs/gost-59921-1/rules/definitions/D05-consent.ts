import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { gapText, propertyDraft, quoter } from '../../../../core/draft/print.js';
import { answered } from '../../../../core/helpers/answered.js';
import { rule } from '../../../../core/rule.js';
import { trialDatasets } from '../../read/graph.js';

/** Consent, or the ground for doing without, is stated. */
export default rule({
    code: 'D05-consent',
    row: 'D05',
    also: ['A10'],
    title: { ru: 'Не сказано о согласии пациентов', en: 'Consent is not stated' },
    *check({ model }) {
        if (answered(model.first('ethics')?.properties.consent) === 'yes') return;
        for (const dataset of trialDatasets(model)) {
            if (answered(dataset.properties.consent) === 'yes') continue;
            const value = [gapText('как получено согласие', 'how consent was given')];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('dataset', 'consent', value);
            const none = propertyDraft('dataset', 'consent', [{ word: 'none' }, gapText('основание', 'ground')]);
            yield {
                at: dataset.headAt,
                message: {
                    ru: `Для набора ${nameOf(dataset)} не сказано о согласии пациентов. Допишите ${ru(draft)} или основание обойтись без него: ${ru(none)}.`,
                    en: `Nothing is said of the patients’ consent for ${nameOf(dataset)}. Add ${en(draft)}, or the ground for doing without: ${en(none)}.`,
                },
                fixes: [addProperty(model, dataset, 'consent', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Данные людей используют с их согласия или на основании, которое допускает закон. То или другое указывают в программе.',
            en: 'Data of people are used with their consent, or on a ground that the law allows. The program states the one or the other.',
        },
        example: {
            ru: '! both without ethics.consent\nнабор данных Тест {\n    …\n+    согласие "Получено при обращении в центр"\n}',
            en: '! both without ethics.consent\ndataset TestSet {\n    …\n+    consent "Given at admission"\n}',
        },
    },
});
