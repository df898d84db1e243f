import { type ElementOf, type KeywordId, type TrialModel, word } from '@trialwright/model';
import { addElement, addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Fix } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { type ClaimOf, claimText, metricClaims, verifiersOf } from '../../read/claims.js';

/** Every claim with a metric is verified by an endpoint. */
export default rule({
    code: 'P07-claim-unverified',
    row: 'P07',
    title: { ru: 'Заявленное никто не проверяет', en: 'A claim is not verified' },
    *check({ model }) {
        for (const claim of metricClaims(model)) {
            if (verifiersOf(model, claim).length > 0) continue;
            const text = claimText(claim);
            // An endpoint with this metric that names another claim has a finding of its own.
            if (namedWrongly(model, claim)) continue;
            const candidate = candidateFor(model, claim);
            const { ru, en } = quoter(model);
            const name = claim.claim.value.name?.value;
            const link = propertyDraft('endpoint', 'verifies', [
                name ? { name } : { gap: { ru: 'ИмяЗаявленного', en: 'ClaimName' }, as: 'name' },
            ]);
            const where = candidate
                ? { ru: `в конечную точку ${nameOf(candidate)}`, en: `to endpoint ${nameOf(candidate)}` }
                : { ru: 'в конечную точку с этим показателем', en: 'to an endpoint with this metric' };
            yield {
                at: claim.claim.at,
                message: {
                    ru: `Заявлено (${text.ru}), но ни одна конечная точка этого не проверяет. Допишите ${ru(link)} ${where.ru}.${name ? '' : ' Сначала дайте заявленному имя: «Имя: …».'}`,
                    en: `Claimed (${text.en}), but verified by no endpoint. Add ${en(link)} ${where.en}.${name ? '' : ' First give the claim a name: “Name: …”.'}`,
                },
                related: candidate && [
                    {
                        at: candidate.headAt,
                        message: { ru: 'Конечная точка с этим показателем', en: 'Endpoint with this metric' },
                    },
                ],
                fixes: fixesFor(model, claim, candidate),
            };
        }
    },
    page: {
        why: {
            ru: 'Каждая заявленная характеристика должна быть подтверждена испытанием или не заявляться: пункт 5.4.2 требует указать характеристики, которые проверяют.',
            en: 'Each claim must be confirmed by the trial or not be made: clause 5.4.2 asks for the claims that are verified.',
        },
        example: {
            ru: 'первичная конечная точка Чувств {\n    …\n+    проверяет ЗЧувств\n}',
            en: 'primary endpoint Sens {\n    …\n+    verifies CSens\n}',
        },
    },
});

/** True where an endpoint with the metric of the claim says that it verifies a claim with another metric. */
function namedWrongly(model: TrialModel, { claim }: ClaimOf): boolean {
    const metric = claim.value.metric!.value;
    return model
        .all('endpoint')
        .filter(({ properties }) => properties.metric?.value === metric)
        .some(({ properties }) =>
            properties.verifies.some(({ value }) => (model.claim(value)?.value.metric?.value ?? metric) !== metric),
        );
}

/** An endpoint with the metric of the claim that does not verify it yet. */
function candidateFor(model: TrialModel, { claim }: ClaimOf): ElementOf<'endpoint'> | undefined {
    const { metric, condition } = claim.value;
    const fitting = model.all('endpoint').filter(({ properties }) => {
        const other = properties.condition?.value.target;
        return properties.metric?.value === metric!.value && (!condition || !other || other === condition.value.target);
    });
    return fitting.find(({ properties }) => properties.verifies.length === 0) ?? fitting[0];
}

function fixesFor(model: TrialModel, claim: ClaimOf, endpoint: ElementOf<'endpoint'> | undefined): readonly Fix[] {
    const { name, metric } = claim.claim.value;
    const known = name?.value;
    if (endpoint && known) return [addProperty(model, endpoint, 'verifies', [{ name: known }])];
    if (known) return [addEndpointFor(model, known, metric!.value)];
    return [];
}

/** A new endpoint with the metric of the claim. */
function addEndpointFor(model: TrialModel, claim: string, metric: KeywordId): Fix {
    const taken = new Set(model.elements.map(nameOf));
    const base = word(metric, model.language).replace(/[^\p{L}\d]+/gu, '_');
    const name = taken.has(base) ? `${base}_2` : base;
    return addElement(model, 'endpoint', {
        rank: 'secondary',
        name,
        properties: [
            { property: 'metric', value: [{ word: metric }] },
            { property: 'dataset', value: [{ gap: { ru: 'НаборДанных', en: 'DataSet' }, as: 'name' }] },
            { property: 'verifies', value: [{ name: claim }] },
        ],
    });
}
