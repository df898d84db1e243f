import { formatProportion } from '@trialwright/model';
import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { claimedOf, goalsBelowClaims, isWorse } from '../../read/claimed.js';
import { targetsOf } from '../../read/graph.js';

/** What is expected is not worse than what is claimed. */
export default rule({
    code: 'P08-claimed',
    row: 'P08',
    title: { ru: 'Ожидают хуже заявленного', en: 'Worse is expected than claimed' },
    *check({ model }) {
        // Where the goal is below the claim already, that is the finding.
        const told = new Set<string>(goalsBelowClaims(model).map(({ hypothesis }) => hypothesis.key));
        for (const { endpoint, claim, claimed, metric } of claimedOf(model)) {
            for (const target of targetsOf(model, endpoint)) {
                const expected = target.properties.expected?.value.value;
                if (!expected || told.has(target.key)) continue;
                if (!isWorse(metric, expected.value.value, claimed.value.value)) continue;
                // What lies on the wrong side of the goal has a finding of its own; a comparison has no goal.
                const statement = target.kind === 'hypothesis' && target.properties.statement?.value;
                const goal = statement ? statement.goal?.value.value : undefined;
                if (statement && (goal === undefined || !isWorse(metric, goal, expected.value.value))) continue;
                yield {
                    at: expected.at,
                    message: {
                        ru: `${nameOf(target)}: ожидается ${formatProportion(expected.value, 'ru')}, а заявлено ${formatProportion(claimed.value, 'ru')}. Испытание с таким ожиданием заявленного не подтвердит: проверьте оба значения и ссылку на конечную точку.`,
                        en: `${nameOf(target)}: ${formatProportion(expected.value, 'en')} is expected, but ${formatProportion(claimed.value, 'en')} is claimed. A trial that expects this will not confirm the claim: check both values and the reference to the endpoint.`,
                    },
                    related: [{ at: claim.at, message: { ru: 'Заявлено здесь', en: 'Claimed here' } }],
                };
            }
        }
    },
    fixless: {
        ru: 'Неясно, что ошибочно: ожидание, заявленное или ссылка на конечную точку.',
        en: 'It is unclear which is wrong: the expectation, the claim or the reference to the endpoint.',
    },
    page: {
        why: {
            ru: 'Предполагаемая эффективность, которую верифицируют (пункт 5.4.2), не может быть хуже заявленной: иначе авторы сами не ждут, что заявленное подтвердится.',
            en: 'The expected effectiveness to be verified (clause 5.4.2) cannot be worse than the claimed one: else the authors themselves do not expect the claim to hold.',
        },
        example: {
            ru: '// заявлена ЗОтказы: безопасность доля отказов не более 3 %\nточность оценки Т1 {\n    …\n-    ожидается 4 % источник "Отчёт 04"\n+    ожидается 1 % источник "Отчёт 04"\n}',
            en: '// claimed CFailures: safety failure rate at most 3 %\nprecision P1 {\n    …\n-    expected 4 % source "Report 04"\n+    expected 1 % source "Report 04"\n}',
        },
    },
});
