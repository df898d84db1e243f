import { fitsDesign, fitsEndpoint, metricOf, type Place, situationOf, type TrialModel } from '@trialwright/model';
import { nameOf } from '../../../../core/draft/edits.js';
import { keywordOf, quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';
import { endpointOf } from '../../read/graph.js';

/** An input that the design has no use for misleads whoever reads the program. */
export default rule({
    code: 'P10-no-use',
    row: 'P10',
    title: { ru: 'Свойство ни на что не влияет', en: 'A property without effect' },
    always: 'information',
    *check({ model }) {
        for (const { element, fits } of judged(model)) {
            const { ru, en } = quoter(model);
            for (const [name, held] of Object.entries(element.properties)) {
                const at = placeOf(held);
                // Limits on the wrong side have a finding of their own.
                if (!at || criteria.includes(name) || fits(name)) continue;
                const keyword = keywordOf(element.kind, name);
                yield {
                    at,
                    message: {
                        ru: `${nameOf(element)}: свойство ${ru(keyword)} при таком показателе и дизайне ни на что не влияет. Уберите его или исправьте дизайн.`,
                        en: `${nameOf(element)}: the property ${en(keyword)} has no effect with this metric and design. Remove it, or mend the design.`,
                    },
                    unnecessary: true,
                    fixes: [
                        {
                            title: { ru: `Убрать ${ru(keyword)}`, en: `Remove ${en(keyword)}` },
                            edits: [{ kind: 'remove', at, property: true }],
                        },
                    ],
                };
            }
        }
    },
    page: {
        why: {
            ru: 'Доля расхождений важна только в парном сравнении долей, корреляция — в парном сравнении площадей, число врачей — там, где случаи читают несколько врачей. Число, которое в расчёт не входит, читатель примет за учтённое.',
            en: 'The discordance matters in a paired comparison of shares only, the correlation in one of areas, the number of readers where several read the cases. A reader takes a number that does not enter the computation for one that does.',
        },
        example: {
            ru: 'гипотеза Г1 {\n    …\n    Чувств > 85 %\n-    доля расхождений 15 % источник "Пилотные данные"\n}',
            en: 'hypothesis H1 {\n    …\n    Sens > 85 %\n-    discordance 15 % source "Pilot data"\n}',
        },
    },
});

/** Elements whose metric is known, and which of their properties have a use. */
function* judged(model: TrialModel) {
    for (const element of [...model.all('hypothesis'), ...model.all('precision')]) {
        const metric = endpointOf(model, element)?.properties.metric;
        if (!metric) continue;
        const situation = situationOf(element, metricOf(metric.value));
        yield { element, fits: (name: string) => fitsDesign(name, situation) };
    }
    for (const element of model.all('endpoint')) {
        const { metric } = element.properties;
        if (metric) yield { element, fits: (name: string) => fitsEndpoint(name, metricOf(metric.value)) };
    }
}

/** Where a value stands; of several the first. */
function placeOf(held: unknown): Place | undefined {
    const value: unknown = Array.isArray(held) ? held[0] : held;
    return (value as { readonly at?: Place } | undefined)?.at;
}

const criteria = ['halfWidth', 'fullWidth', 'lowerLimit', 'upperLimit'];
