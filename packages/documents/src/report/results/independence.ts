import { comparedNote, type IndependenceResult } from '@trialwright/model';
import type { Block } from '../../tree/block.js';
import { inlines } from '../../tree/inline.js';
import { cell, row, table } from '../../tree/make.js';
import type { ReportContext } from './report-context.js';

/** The comparisons of ids, with their numbers. */
export function independenceTable(context: ReportContext): Block[] {
    const all = context.results?.independence ?? [];
    if (all.length === 0) return [];
    const say = context.say.bind(context);
    const notes = [
        ...new Set(
            all.flatMap(result => {
                const note = noteOf(context, result);
                return note ? [`${by(context, result)}: ${note}.`] : [];
            }),
        ),
    ];
    const right = (width: number) => ({ width, align: 'right' as const });
    return [
        table(
            say({ ru: 'Сравнение с наборами разработки', en: 'Comparison with the sets of development' }),
            [26, 20, right(18), right(18), right(18)],
            [
                say({ ru: 'Набор', en: 'Data set' }),
                say({ ru: 'Сравнивали', en: 'Compared' }),
                say({ ru: 'Различных в наборе испытания', en: 'Different ones in the trial’s set' }),
                say({ ru: 'Различных в другом наборе', en: 'Different ones in the other' }),
                say({ ru: 'Общих', en: 'In common' }),
            ],
            all.map(result =>
                row([
                    context.titleOf('dataset', result.other),
                    `${by(context, result)}, ${how(context, result)}`,
                    context.number(result.compared[0], 0),
                    context.number(result.compared[1], 0),
                    cell(context.number(result.common, 0), { bold: result.common > 0 }),
                ]),
            ),
            { id: 'data-independence', dense: true, notes: notes.map(text => inlines(text)) },
        ),
    ];
}

/** «Общих пациентов с набором «…» не найдено (сравнены номера: 1600 и 12 400).» */
export function independenceText(context: ReportContext, result: IndependenceResult): string {
    const other = context.quote(context.titleOf('dataset', result.other));
    const [own, others] = result.compared.map(count => context.number(count, 0)) as [string, string];
    const what = context.say(
        result.by === 'patient' ? { ru: 'пациентов', en: 'patients' } : { ru: 'случаев', en: 'cases' },
    );
    const note = noteOf(context, result);
    const why = note ? `; ${note}` : '';
    const compared = context.say({
        ru: `сравнены ${how(context, result)}: ${own} и ${others}${why}`,
        en: `compared by ${how(context, result)}: ${own} and ${others}${why}`,
    });
    const common = context.number(result.common, 0);
    return result.common === 0
        ? context.say({
              ru: `Общих ${what} с набором ${other} не найдено (${compared}).`,
              en: `No ${what} in common with ${other} were found (${compared}).`,
          })
        : context.say({
              ru: `НЕЗАВИСИМОСТЬ НАРУШЕНА: общих ${what} с набором ${other} — ${common} (${compared}).`,
              en: `INDEPENDENCE IS VIOLATED: ${what} in common with ${other}: ${common} (${compared}).`,
          });
}

/** Why more ids were compared than the set is said to have. */
function noteOf(context: ReportContext, result: IndependenceResult): string | undefined {
    const facts = context.results?.datasets.find(({ dataset }) => dataset === result.dataset);
    const note = comparedNote(result, facts);
    return note && context.say(note);
}

function by(context: ReportContext, { by }: IndependenceResult): string {
    return context.say(by === 'patient' ? { ru: 'пациентов', en: 'patients' } : { ru: 'случаи', en: 'cases' });
}

function how(context: ReportContext, { how }: IndependenceResult): string {
    return context.say(
        how === 'ids'
            ? { ru: 'номера', en: 'ids' }
            : { ru: 'отпечатки номеров с ключом (HMAC-SHA-256)', en: 'keyed hashes of ids (HMAC-SHA-256)' },
    );
}
