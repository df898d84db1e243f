import { type CalendarDate, formatDate } from '@trialwright/model';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { isAfter, isoDate } from '../../read/dates.js';

/** The trial does not end before it starts. */
export default rule({
    code: 'A03-order',
    row: 'A03',
    title: { ru: 'Окончание раньше начала', en: 'The end comes before the start' },
    always: 'error',
    *check({ model }) {
        for (const { properties } of model.all('report')) {
            const { start, end } = properties;
            if (!start || !end || !isAfter(start.value, end.value)) continue;
            const date = (value: CalendarDate): Draft => [{ symbol: isoDate(value) }];
            yield {
                at: end.at,
                message: {
                    ru: `Испытание окончено ${formatDate(end.value, 'ru')}, раньше, чем начато ${formatDate(start.value, 'ru')}. Проверьте даты или поменяйте их местами.`,
                    en: `The trial ended on ${formatDate(end.value, 'en')}, before it started on ${formatDate(start.value, 'en')}. Check the dates, or swap them.`,
                },
                related: [{ at: start.at, message: { ru: 'Начало', en: 'Start' } }],
                fixes: [
                    {
                        title: { ru: 'Поменять даты местами', en: 'Swap the dates' },
                        edits: [
                            { kind: 'replace', at: start.at, with: date(end.value) },
                            { kind: 'replace', at: end.at, with: date(start.value) },
                        ],
                        preferred: true,
                    },
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Диапазон дат, в котором конец раньше начала, — опечатка, которую читатель отчёта заметит первой.',
            en: 'A range whose end comes before its start is a slip that a reader notices first.',
        },
        example: {
            ru: '! base report\nотчёт {\n    …\n    начало 2026-10-05\n-    окончание 2026-02-26\n+    окончание 2027-02-26\n}',
            en: '! base report\nreport {\n    …\n    start 2026-10-05\n-    end 2026-02-26\n+    end 2027-02-26\n}',
        },
    },
});
