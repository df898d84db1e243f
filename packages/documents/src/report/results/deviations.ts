import type { Deviation } from '@trialwright/model';
import type { Block } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { para, placed, row, section, table } from '../../tree/make.js';
import { problemBlocks } from './endpoints.js';
import type { ReportContext } from './report-context.js';

/** Appendix: what went otherwise than the program says, as far as the data show it; and what could not be computed. */
export function deviationsAppendix(context: ReportContext): Section | undefined {
    if (!context.results) return undefined;
    const { deviations, problems } = context.results;
    const say = context.say.bind(context);
    const blocks: Block[] = [
        deviations.length > 0
            ? deviationTable(context, deviations)
            : para(
                  say({
                      ru: 'Сравнение данных с программой отклонений не выявило. Отклонения, которых по данным не видно, вносят исполнители.',
                      en: 'Comparing the data with the program showed no deviation. Deviations that data do not show are entered by the performers.',
                  }),
              ),
        ...problemBlocks(context, problems, { ru: 'Замечания к данным', en: 'Found against the data' }),
    ];
    return section('deviations', say({ ru: 'Отклонения от программы', en: 'Deviations from the program' }), blocks, {
        newPage: true,
    });
}

function deviationTable(context: ReportContext, deviations: readonly Deviation[]): Block {
    const say = context.say.bind(context);
    return table(
        say({ ru: 'Отклонения, выявленные по данным', en: 'Deviations found in the data' }),
        [28, 26, 46],
        [
            say({ ru: 'По программе', en: 'By the program' }),
            say({ ru: 'По данным', en: 'By the data' }),
            say({ ru: 'Отклонение', en: 'Deviation' }),
        ],
        deviations.map(deviation =>
            placed(row([say(deviation.planned), say(deviation.observed), say(deviation.message)]), deviation.at),
        ),
        { id: 'deviation-table' },
    );
}
