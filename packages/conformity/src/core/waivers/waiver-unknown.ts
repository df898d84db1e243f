import { rule } from '../rule.js';
import { replace } from '../draft/edits.js';

/** `not applicable` names a row that no pack has. */
export const waiverUnknown = rule({
    code: 'waiver-unknown',
    title: { ru: 'Такой строки матрицы нет', en: 'There is no such row of the matrix' },
    always: 'error',
    *check({ model, packs }) {
        const known = packs.flatMap(pack => pack.rows.map(row => row.id));
        for (const { row } of model.all('notApplicable')) {
            if (known.includes(row.value)) continue;
            const near = known.find(id => id.toLowerCase() === latin(row.value).toLowerCase());
            yield {
                at: row.at,
                message: {
                    ru: `Строки «${row.value}» нет в матрице соответствия.${near ? ` Возможно, это ${near} (латинскими буквами).` : ''} Укажите строку так, как она названа в матрице, например PR2.`,
                    en: `The conformity matrix has no row “${row.value}”.${near ? ` Perhaps ${near} is meant.` : ''} Name the row as the matrix does, for example PR2.`,
                },
                fixes: near
                    ? [replace(row.at, [{ name: near }], { ru: `Заменить на ${near}`, en: `Replace by ${near}` })]
                    : undefined,
            };
        }
    },
    fixless: {
        ru: 'Какая строка имелась в виду, знает только автор; исправляется лишь написание, похожее на известную строку.',
        en: 'Only the author knows which row is meant; only a spelling that resembles a known row is mended.',
    },
    page: {
        why: {
            ru: 'Неприменимость объявляют построчно. Если строка названа неверно, объявление ничего не меняет, а требование остаётся открытым.',
            en: 'Rows are declared not applicable one by one. With a wrong name the declaration changes nothing, and the requirement stays open.',
        },
        example: {
            ru: '-не применимо PR22 "Испытание предварительное"\n+не применимо PR2 "Испытание предварительное"',
            en: '-not applicable PR22 "The trial is preliminary"\n+not applicable PR2 "The trial is preliminary"',
        },
    },
});

/** Cyrillic letters that look like Latin ones, made Latin: the ids of rows are Latin. */
function latin(text: string): string {
    const from = 'АВЕКМНОРСТХаеорсх';
    const to = 'ABEKMHOPCTXaeopcx';
    return [...text].map(letter => to[from.indexOf(letter)] ?? letter).join('');
}
