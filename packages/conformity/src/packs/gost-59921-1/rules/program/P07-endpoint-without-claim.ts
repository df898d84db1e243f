import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';
import { metricClaims, verifiersOf } from '../../read/claims.js';

/** Every endpoint verifies a claim. */
export default rule({
    code: 'P07-endpoint-without-claim',
    row: 'P07',
    title: { ru: 'Конечная точка не проверяет ничего заявленного', en: 'An endpoint verifies no claim' },
    *check({ model }) {
        const claims = metricClaims(model);
        if (claims.length === 0) return;
        const open = claims.filter(claim => verifiersOf(model, claim).length === 0);
        for (const endpoint of model.all('endpoint')) {
            const { metric, verifies } = endpoint.properties;
            if (!metric || verifies.length > 0) continue;
            // The unverified claim of the same metric is the finding: one gap, one finding.
            if (open.some(({ claim }) => claim.value.metric!.value === metric.value)) continue;
            const { ru, en } = quoter(model);
            const [system] = model.all('system');
            const claimed = propertyDraft('system', 'claim', [
                { word: metric.value },
                { gap: { ru: 'значение', en: 'value' }, as: 'proportion' },
            ]);
            yield {
                at: endpoint.headAt,
                message: {
                    ru: `Конечная точка ${nameOf(endpoint)} не проверяет ничего из заявленного изготовителем. Укажите ${ru('verifies')} с именем заявленной характеристики; если её нет, добавьте её в систему: ${ru(claimed)}.`,
                    en: `Endpoint ${nameOf(endpoint)} verifies nothing that the manufacturer claims. Write ${en('verifies')} with the name of a claim; if there is none, add it to the system: ${en(claimed)}.`,
                },
                related: system && [
                    { at: system.headAt, message: { ru: 'Здесь заявляют', en: 'Claims are made here' } },
                ],
                fixes: [
                    addProperty(model, endpoint, 'verifies', [
                        { gap: { ru: 'ИмяЗаявленного', en: 'ClaimName' }, as: 'name' },
                    ]),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Показатели для проверки передаёт изготовитель. Конечная точка, за которой не стоит заявленное значение, говорит либо о пробеле в документации, либо о лишнем измерении.',
            en: 'The manufacturer hands over the indicators to be verified. An endpoint without a claim behind it shows a gap in the documents or a superfluous measurement.',
        },
        example: {
            ru: 'система НодулСкан {\n    …\n    заявлена ЗЧувств: чувствительность для Узел не менее 85 % источник "Технический файл"\n    заявлена ЗОтказы: безопасность доля отказов не более 3 % источник "Файл рисков"\n+    заявлена ЗСпец: специфичность для Узел не менее 82 % источник "Технический файл"\n}\nпервичная конечная точка Спец {\n    …\n+    проверяет ЗСпец\n}',
            en: 'system NoduleScan {\n    …\n    claimed CSens: sensitivity for Nodule at least 85 % source "Technical file"\n    claimed CFailures: safety failure rate at most 3 % source "Risk file"\n+    claimed CSpec: specificity for Nodule at least 82 % source "Technical file"\n}\nprimary endpoint Spec {\n    …\n+    verifies CSpec\n}',
        },
    },
});
