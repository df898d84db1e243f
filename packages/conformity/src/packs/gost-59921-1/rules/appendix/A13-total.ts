import { formatNumber } from '@trialwright/model';
import { replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { trialDatasets } from '../../read/graph.js';

/** Cases of the sources add up to the cases of the set. */
export default rule({
    code: 'A13-total',
    row: 'A13',
    also: ['N01'],
    title: { ru: 'Случаи по источникам не сходятся', en: 'Cases by source do not add up' },
    always: 'warning',
    *check({ model }) {
        for (const { properties } of trialDatasets(model)) {
            const { collected } = properties;
            for (const of of ['cases', 'patients'] as const) {
                const whole = properties[of];
                const sources = collected.filter(({ value }) => (value.of ?? 'cases') === of);
                const counts = sources.map(({ value }) => value.count?.value);
                // Sources that are counted otherwise leave the sum open.
                if (!whole || counts.length === 0 || counts.includes(undefined) || sources.length < collected.length)
                    continue;
                const sum = counts.reduce<number>((total, count) => total + count!, 0);
                if (sum === whole.value) continue;
                const name = of === 'cases' ? { ru: 'Случаев', en: 'cases' } : { ru: 'Пациентов', en: 'patients' };
                yield {
                    at: whole.at,
                    message: {
                        ru: `${name.ru} ${formatNumber(whole.value, 'ru')}, а источники вместе дали ${formatNumber(sum, 'ru')}. Исправьте одно из чисел.`,
                        en: `There are ${formatNumber(whole.value, 'en')} ${name.en}, but the sources gave ${formatNumber(sum, 'en')}. Mend one of the numbers.`,
                    },
                    related: collected.map(({ at }) => ({ at, message: { ru: 'Источник', en: 'Source' } })),
                    fixes: [replace(whole.at, [{ number: sum }], { ru: `Всего ${sum}`, en: `${sum} in all` })],
                };
            }
        }
    },
    page: {
        why: {
            ru: 'Отчёт указывает число и расположение организаций, давших случаи. Их случаи вместе — весь набор.',
            en: 'The report gives number and place of the organizations that gave cases. Their cases together are the set.',
        },
        example: {
            ru: '! base report\nнабор данных Тест {\n    …\n    случаев 1600\n-    собран в Больница 1000 случаев, Поликлиника 500 случаев\n+    собран в Больница 1000 случаев, Поликлиника 600 случаев\n}',
            en: '! base report\ndataset TestSet {\n    …\n    cases 1600\n-    collected at Hospital 1000 cases, Clinic 500 cases\n+    collected at Hospital 1000 cases, Clinic 600 cases\n}',
        },
    },
});
