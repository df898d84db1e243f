import { type Evidence, formatDate, type Located, type TrialModel, type CalendarDate } from '@trialwright/model';
import { labelOf, quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';
import { isAfter } from '../../read/dates.js';

/** What is done is not dated after the program, and what is planned not before it. */
export default rule({
    code: 'E01-state',
    row: 'E01',
    also: ['E03', 'E04'],
    title: {
        ru: '«Выполнено» или «планируется» не сходится с датой',
        en: '“Done” or “planned” disagrees with the date',
    },
    *check({ model }) {
        // With the report the file tells of what came later.
        const program = model.first('report') ? undefined : dateOfProgram(model);
        const start = model.first('program')?.properties.start?.value;
        if (!program) return;
        const { ru, en } = quoter(model);
        for (const { properties } of model.all('evaluation')) {
            for (const [name, value] of Object.entries(properties)) {
                const list = (Array.isArray(value) ? value : value ? [value] : []) as readonly Located<Evidence>[];
                for (const { value: evidence } of list) {
                    const { state, date } = evidence;
                    const label = labelOf('evaluation', name);
                    const late = state === 'done' && isAfter(date?.value, program.value);
                    const early = state === 'planned' && isAfter(program.value, date?.value);
                    // That analytical validation comes after the start is said by a rule of its own.
                    if ((!late && !early) || (late && analytical.has(name) && isAfter(date?.value, start))) continue;
                    const [a, b] = [date!.value, program.value];
                    yield {
                        at: date!.at,
                        message: late
                            ? {
                                  ru: `${label.ru}: сказано ${ru('done')}, но дата ${formatDate(a, 'ru')} позже программы (${formatDate(b, 'ru')}). Напишите ${ru('planned')} или исправьте дату.`,
                                  en: `${label.en}: ${en('done')}, but dated ${formatDate(a, 'en')}, after the program (${formatDate(b, 'en')}). Write ${en('planned')}, or mend the date.`,
                              }
                            : {
                                  ru: `${label.ru}: сказано ${ru('planned')}, но дата ${formatDate(a, 'ru')} раньше программы (${formatDate(b, 'ru')}). Напишите ${ru('done')} с документом или исправьте дату.`,
                                  en: `${label.en}: ${en('planned')}, but dated ${formatDate(a, 'en')}, before the program (${formatDate(b, 'en')}). Write ${en('done')} with its document, or mend the date.`,
                              },
                        related: [{ at: program.at, message: { ru: 'Дата программы', en: 'Date of the program' } }],
                    };
                }
            }
        }
    },
    fixless: {
        ru: 'Ошибочно слово или дата, знает только автор.',
        en: 'Only the author knows whether the word or the date is wrong.',
    },
    page: {
        why: {
            ru: 'Программа называет выполненным то, что на её дату уже есть, и запланированным то, чего ещё нет. Иначе не видно, на какие свидетельства она опирается.',
            en: 'A program calls done what is there on its date, and planned what is still to come. Else it is unclear on which evidence it rests.',
        },
        example: {
            ru: 'клиническая оценка {\n    …\n-    клиническая валидация выполнена "Отчёт об испытании" от 2027-02-26\n+    клиническая валидация планируется "Отчёт об испытании" от 2027-02-26\n}',
            en: 'evaluation {\n    …\n-    clinical validation done "Report on the trial" dated 2027-02-26\n+    clinical validation planned "Report on the trial" dated 2027-02-26\n}',
        },
    },
});

const analytical = new Set(['analyticalValidation', 'accuracy', 'repeatability', 'reproducibility']);

/** The later of the program's date and that of its version. */
function dateOfProgram(model: TrialModel): Located<CalendarDate> | undefined {
    const { date, version } = model.first('program')?.properties ?? {};
    const ofVersion = version?.value.date;
    return isAfter(ofVersion?.value, date?.value) ? ofVersion : (date ?? ofVersion);
}
