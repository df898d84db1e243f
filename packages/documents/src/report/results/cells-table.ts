import type { CellCounts } from '@trialwright/model';
import type { InlineLike } from '../../tree/inline.js';
import type { Table } from '../../tree/block.js';
import { cell, row, table } from '../../tree/make.js';
import type { ReportContext } from './report-context.js';

/** The four cells with their sums, in the kinds and words of the standard's table 1; numbered where it has a caption. */
export function cellsTable(context: ReportContext, cells: CellCounts, caption?: InlineLike, id?: string): Table {
    const say = context.say.bind(context);
    const { tp, fn, fp, tn } = cells;
    const named = (value: number, ru: string, en: string) => `${context.number(value, 0)} (${say({ ru, en })})`;
    const sum = (value: number) => cell(context.number(value, 0), { bold: true });
    const right = (width: number) => ({ width, align: 'right' as const });
    const all = say({ ru: 'Всего', en: 'Total' });
    const made = table(
        caption ?? '',
        [30, right(27), right(27), right(16)],
        [
            '',
            say({ ru: 'Патология есть', en: 'Condition present' }),
            say({ ru: 'Патологии нет', en: 'Condition absent' }),
            all,
        ],
        [
            row([
                say({ ru: 'СИИ выявила', en: 'Found by the system' }),
                named(tp, 'ИП', 'TP'),
                named(fp, 'ЛП', 'FP'),
                sum(tp + fp),
            ]),
            row([
                say({ ru: 'СИИ не выявила', en: 'Not found' }),
                named(fn, 'ЛО', 'FN'),
                named(tn, 'ИО', 'TN'),
                sum(fn + tn),
            ]),
            row([all, sum(tp + fn), sum(fp + tn), sum(tp + fn + fp + tn)]),
        ],
    );
    if (caption !== undefined) return { ...made, ...(id ? { id } : {}) };
    // Without a caption it stands in a cell of the form, where there is less room.
    const { caption: _, ...bare } = made;
    return { ...bare, dense: true };
}
