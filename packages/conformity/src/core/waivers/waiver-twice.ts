import { rule } from '../rule.js';

/** One row is declared not applicable twice: which reason holds? */
export const waiverTwice = rule({
    code: 'waiver-twice',
    title: { ru: 'Строка объявлена неприменимой дважды', en: 'The row is declared not applicable twice' },
    *check({ model }) {
        const first = new Map<string, (typeof declared)[number]>();
        const declared = model.all('notApplicable');
        for (const element of declared) {
            const { row, at } = element;
            const earlier = first.get(row.value);
            if (!earlier) {
                first.set(row.value, element);
                continue;
            }
            yield {
                at: row.at,
                message: {
                    ru: `Строка ${row.value} уже объявлена неприменимой. Оставьте одно объявление: в матрицу попадает первая причина.`,
                    en: `Row ${row.value} is declared not applicable already. Keep one declaration: the matrix shows the first reason.`,
                },
                related: [{ at: earlier.row.at, message: { ru: 'Первое объявление', en: 'The first declaration' } }],
                fixes: [
                    {
                        title: { ru: 'Удалить второе объявление', en: 'Remove the second declaration' },
                        edits: [{ kind: 'remove', at }],
                        preferred: true,
                    },
                ],
                unnecessary: true,
            };
        }
    },
    page: {
        why: {
            ru: 'В матрице соответствия у строки одна причина. Два объявления — знак того, что программу сводили из частей и одно из них устарело.',
            en: 'In the matrix a row has one reason. Two declarations show that the program was put together from parts, and that one of them is out of date.',
        },
        example: {
            ru: 'не применимо PR2 "Испытание предварительное"\n-не применимо PR2 "Акты будут получены позже"',
            en: 'not applicable PR2 "The trial is preliminary"\n-not applicable PR2 "The acts will follow"',
        },
    },
});
