import { formatProportion } from '@trialwright/model';
import { nameOf, replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { endpointOf, hypothesesOf } from '../../read/graph.js';
import { levelOfInterval, levelOfTest, sameLevel } from '../../read/levels.js';

/** One plans with the confidence level that will be reported. */
export default rule({
    code: 'N02-level-agrees',
    row: 'N02',
    title: {
        ru: 'Планируют на одном уровне, сообщают на другом',
        en: 'Planned at one level, reported at another',
    },
    always: 'warning',
    *check({ model }) {
        for (const precision of model.all('precision')) {
            const endpoint = endpointOf(model, precision);
            const reported = levelOfInterval(endpoint);
            const { confidence, interval } = precision.properties;
            if (!endpoint || reported === undefined) continue;
            // Where the reported level does not go with a hypothesis, that is the finding.
            const tests = hypothesesOf(model, endpoint).map(({ properties }) =>
                levelOfTest(properties.significance?.value),
            );
            if (tests.some(level => level !== undefined && !sameLevel(level, reported))) continue;
            const level = confidence?.value.level ?? interval?.value.level;
            // A lower limit is planned one-sided and reported as the bound of the wider two-sided interval.
            const planned = confidence?.value.sides?.value === 'oneSided' ? undefined : level?.value.value;
            if (!level || planned === undefined || sameLevel(planned, reported)) continue;
            const wanted = { value: reported, written: 'percent' } as const;
            yield {
                at: level.at,
                message: {
                    ru: `${nameOf(precision)}: объём считают по интервалу ${formatProportion(level.value, 'ru')}, а для конечной точки ${nameOf(endpoint)} в отчёте будет ${formatProportion(wanted, 'ru')}: обещанная точность не получится. Возьмите один уровень.`,
                    en: `${nameOf(precision)}: the size rests on an interval of ${formatProportion(level.value, 'en')}, but ${formatProportion(wanted, 'en')} will be reported for endpoint ${nameOf(endpoint)}: the promised precision will be missed. Use one level.`,
                },
                related: [
                    {
                        at: endpoint.properties.interval!.at,
                        message: { ru: 'Интервал конечной точки', en: 'Interval of the endpoint' },
                    },
                ],
                fixes: [
                    replace(level.at, [{ proportion: reported }], {
                        ru: `Взять ${formatProportion(wanted, 'ru')}`,
                        en: `Use ${formatProportion(wanted, 'en')}`,
                    }),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Интервал 90 % короче интервала 95 %: объёма, посчитанного по первому, для второго не хватит.',
            en: 'A 90 % interval is shorter than one of 95 %: a size computed for the first is too small for the second.',
        },
        example: {
            ru: 'точность оценки Т1 {\n    …\n-    интервал Уилсон 90 %\n+    интервал Уилсон 95 %\n}',
            en: 'precision P1 {\n    …\n-    interval wilson 90 %\n+    interval wilson 95 %\n}',
        },
    },
});
