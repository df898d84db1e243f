import { formatPercent, metricOf } from '@trialwright/model';
import { nameOf, replaceProperty } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { endpointOf, hypothesesOf } from '../../read/graph.js';

/** A bound that is to be confirmed is sized by the limit of the interval, not by its width. */
export default rule({
    code: 'N02-lower-limit',
    row: 'N02',
    also: ['P07'],
    title: { ru: 'Граница заявлена, а объём — по полуширине', en: 'A bound is claimed, but sized by the half-width' },
    always: 'warning',
    *check({ model }) {
        for (const precision of model.all('precision')) {
            const endpoint = endpointOf(model, precision);
            const metric = endpoint?.properties.metric && metricOf(endpoint.properties.metric.value);
            const { halfWidth, fullWidth, expected } = precision.properties;
            const width = halfWidth ?? fullWidth;
            if (!endpoint || metric?.kind !== 'proportion' || !width || !expected) continue;
            // A hypothesis confirms the bound; then the precision is beside it.
            if (hypothesesOf(model, endpoint).some(({ properties }) => properties.statement?.value.against === 'goal'))
                continue;
            const p = expected.value.value.value.value;
            const distance = halfWidth ? width.value.value : width.value.value / 2;
            for (const { value } of endpoint.properties.verifies) {
                const claim = model.claim(value)?.value;
                const bound = claim?.value?.value.value;
                if (bound === undefined || claim?.relation === '=') continue;
                const upper = claim!.relation.startsWith('<');
                const limit = Number((upper ? p + distance : p - distance).toPrecision(12));
                if (upper ? p >= bound || limit <= bound : p <= bound || limit >= bound) continue;
                const { ru, en } = quoter(model);
                const draft: Draft = [{ word: upper ? 'upperLimit' : 'lowerLimit' }, { proportion: bound }];
                const which = upper
                    ? { ru: 'верхняя граница', en: 'upper limit' }
                    : { ru: 'нижняя граница', en: 'lower limit' };
                yield {
                    at: width.at,
                    message: {
                        ru: `${nameOf(precision)}: заявлено ${upper ? 'не более' : 'не менее'} ${formatPercent(bound, 'ru')}, а при такой точности ${which.ru} интервала придётся на ${formatPercent(limit, 'ru')}: заявленное не подтвердится и при ожидаемом результате. Объём считайте по границе: ${ru(draft)}.`,
                        en: `${nameOf(precision)}: ${upper ? 'at most' : 'at least'} ${formatPercent(bound, 'en')} is claimed, but with this precision the ${which.en} of the interval falls on ${formatPercent(limit, 'en')}: even the expected result would not confirm the claim. Size by the limit: ${en(draft)}.`,
                    },
                    related: [{ at: claim!.value!.at, message: { ru: 'Заявлено', en: 'Claimed' } }],
                    fixes: [
                        replaceProperty(width.at, draft, { ru: `Написать ${ru(draft)}`, en: `Write ${en(draft)}` }),
                    ],
                };
                break;
            }
        }
    },
    page: {
        why: {
            ru: 'Полуширина говорит, насколько точна оценка, а не где лежит граница интервала. Если подтвердить нужно «не менее», объём считают так, чтобы нижняя граница была не ниже заявленного, и с нужной вероятностью.',
            en: 'A half-width tells how precise an estimate is, not where the limit of the interval lies. To confirm an “at least”, size so that the lower limit is not below the claim, with the wanted probability.',
        },
        example: {
            ru: 'точность оценки Т1 "Доля отказов" {\n    для Отказы\n    ожидается 1 % источник "Отчёт 04"\n-    полуширина 3 %\n+    верхняя граница 3 %\n    интервал Уилсон 95 %\n}',
            en: 'precision P1 "Failure rate" {\n    for Failures\n    expected 1 % source "Report 04"\n-    half-width 3 %\n+    upper limit 3 %\n    interval wilson 95 %\n}',
        },
    },
});
