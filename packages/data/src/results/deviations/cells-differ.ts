import type { CellCounts, Deviation } from '@trialwright/model';
import { countsIn, typedCells } from '../endpoints/from-cells.js';
import type { Observed } from './observed.js';

const order = ['tp', 'fn', 'fp', 'tn'] as const;

/** The cells typed into the report are not those of the data. */
export function cellsDiffer({ model, analysed }: Observed): Deviation[] {
    return analysed.flatMap(({ subject: { endpoint }, result, main }): Deviation[] => {
        const typed = result.from === 'data' ? typedCells(model, endpoint) : undefined;
        if (!typed || !main?.cells) return [];
        const [stated, found] = [countsIn(typed), main.cells];
        if (order.every(cell => stated[cell] === found[cell])) return [];
        const [a, b] = [shown(stated), shown(found)];
        return [
            {
                code: 'cells-differ',
                planned: a,
                observed: b,
                message: {
                    ru: `В отчёте записаны ячейки ${a.ru}, а по данным они ${b.ru}.`,
                    en: `The report states the cells ${a.en}, but the data give ${b.en}.`,
                },
                at: typed.at,
            },
        ];
    });
}

function shown({ tp, fn, fp, tn }: CellCounts): { ru: string; en: string } {
    return { ru: `ИП ${tp}, ЛО ${fn}, ЛП ${fp}, ИО ${tn}`, en: `TP ${tp}, FN ${fn}, FP ${fp}, TN ${tn}` };
}
