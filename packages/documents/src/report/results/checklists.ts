import { rowStateNames } from '@trialwright/conformity';
import type { Row } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { type Inline, inlines, ref } from '../../tree/inline.js';
import { para, row, section, table } from '../../tree/make.js';
import type { ReportContext } from './report-context.js';

/** Items of STARD 2015 that the appendices of results answer, by the id of the appendix. */
const answeredBy: Readonly<Record<string, string>> = {
    STARD19: 'flow',
    STARD20: 'data',
    STARD23: 'endpoints',
    STARD24: 'endpoints',
};

/** Appendices: further lists that the program calls for (STARD 2015), item by item with their places in the report. */
export function checklistAppendices(context: ReportContext, ids: ReadonlySet<string>): Section[] {
    const say = context.say.bind(context);
    return context.matrices.slice(1).map(matrix => {
        const rows = matrix.rows.map((item): Row => {
            const appendix = answeredBy[item.id];
            const here = appendix !== undefined && ids.has(appendix);
            const place: Inline[] = here
                ? [...inlines(say({ ru: 'приложение ', en: 'appendix ' })), ref(appendix)]
                : inlines(item.reason ?? say(rowStateNames[item.state]));
            return row([item.clause, say(item.requirement), place]);
        });
        return section(
            `list-${matrix.pack}`,
            say(matrix.title),
            [
                para(
                    say({
                        ru: 'Пункты списка и где на них отвечает отчёт. Для остальных показано состояние ответа в программе испытания.',
                        en: 'The items of the list, and where the report answers them. For the others the state of the answer in the program of the trial is shown.',
                    }),
                ),
                table(
                    say({ ru: 'Пункты списка', en: 'Items of the list' }),
                    [10, 62, 28],
                    [
                        say({ ru: 'Пункт', en: 'Item' }),
                        say({ ru: 'Что сообщить', en: 'What to report' }),
                        say({ ru: 'Где или состояние', en: 'Where, or state' }),
                    ],
                    rows,
                    { id: `list-${matrix.pack}-table`, dense: true },
                ),
            ],
            { newPage: true },
        );
    });
}
