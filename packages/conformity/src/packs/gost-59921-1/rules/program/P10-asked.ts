import { keywordOfProperty, type Property, type PlainShape, schema, type SizingProblem } from '@trialwright/model';
import { addProperties, nameOf } from '../../../../core/draft/edits.js';
import { gapText, propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft, DraftPart } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** Properties whose lack no other rule tells of. */
const asked = [
    'design',
    'discordance',
    'correlation',
    'allocation',
    'expectedSensitivity',
    'expectedSpecificity',
    'positiveShare',
    'categoryShares',
    'standardDeviation',
    'readers',
    'errorVariance',
    'interactionVariance',
    'correlationMethods',
    'correlationReaders',
    'correlationBoth',
    'pilotCases',
    'looks',
    'spending',
];

/** What the computation of a design needs is asked for by name. */
export default rule({
    code: 'P10-asked',
    row: 'P10',
    title: { ru: 'Для расчёта объёма не хватает данных', en: 'The size lacks inputs' },
    *check({ model, sizing }) {
        for (const { element, problems } of [...sizing.targets, ...sizing.plans]) {
            const missing = problems.filter(isAsked);
            const names = [...new Set(missing.map(({ property }) => property!))];
            if (names.length === 0) continue;
            const { ru, en } = quoter(model);
            const values = names.map(name => [name, gapFor(element.kind, name)] as const);
            const drafts = values.map(([name, value]) => propertyDraft(element.kind, name, value));
            const said = (language: 'ru' | 'en'): string => missing.map(({ message }) => message[language]).join(' ');
            const name = nameOf(element);
            yield {
                at: missing[0]!.at,
                message: {
                    ru: `${name ? `${name}: для` : 'Для'} расчёта объёма не хватает данных. ${said('ru')} Допишите ${drafts.map(ru).join(', ')}.`,
                    en: `${name ? `${name}: the` : 'The'} size lacks inputs. ${said('en')} Add ${drafts.map(en).join(', ')}.`,
                },
                fixes: [addProperties(model, element, values)],
            };
        }
    },
    page: {
        why: {
            ru: 'Чтобы обосновать объём выборки, нужны все числа, от которых он зависит: для парного сравнения — доля расхождений или корреляция, для каппы — доля положительных оценок, для нескольких врачей — разброс между ними. Без любого из них числа нет.',
            en: 'To justify a sample size all numbers on which it depends are needed: the discordance or correlation of a paired comparison, the share of positive ratings for kappa, the spread among readers. Without any of them there is no number.',
        },
        example: {
            ru: 'компаратор Врачи "Врачи без системы" { тип врачи }\nгипотеза Г1 {\n    …\n    Чувств превосходит Врачи\n    ожидается у компаратора 85 % источник "Обзор 02"\n    дизайн парный\n+    доля расхождений 15 % источник "Пилотные данные"\n    критерий Макнемара\n}',
            en: 'comparator Readers "Readers without the system" { type readers }\nhypothesis H1 {\n    …\n    Sens superior to Readers\n    comparator expected 85 % source "Review 02"\n    design paired\n+    discordance 15 % source "Pilot data"\n    test McNemar\n}',
        },
    },
});

function isAsked({ code, property }: SizingProblem): boolean {
    return code.startsWith('missing-') && property !== undefined && asked.includes(property);
}

/** A gap in the shape of the property. */
function gapFor(kind: 'hypothesis' | 'precision' | 'sampleSize', name: string): Draft {
    const property = (schema[kind].properties as Readonly<Record<string, Property>>)[name]!;
    if (property.shape === 'choice')
        return [{ word: property.choices![0]!, before: keywordOfProperty(name, property) }];
    const shape = property.shape as PlainShape;
    const as = shape === 'proportion' || shape === 'sourcedProportion' ? 'proportion' : 'number';
    const gap: DraftPart = { gap: property.label, as };
    return shape.startsWith('sourced') ? [gap, { word: 'source' }, gapText('источник', 'source')] : [gap];
}
