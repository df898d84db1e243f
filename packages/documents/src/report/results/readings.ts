import type { EndpointResult } from '@trialwright/model';
import type { Block } from '../../tree/block.js';
import { row, table } from '../../tree/make.js';
import { fractionText, levelText, limitsText, measuredText } from './figures-text.js';
import type { ReportContext } from './report-context.js';
import { strangeText } from './strange-text.js';

/** The system, its comparators and the readers, one a line. */
export function readingBlocks(context: ReportContext, result: EndpointResult, id: string): Block[] {
    const readings = result.readings.filter(reading => reading.estimate);
    if (readings.length < 2) return [];
    const say = context.say.bind(context);
    const right = (width: number) => ({ width, align: 'right' as const });
    // An area is no share of cases.
    const withShares = readings.some(({ estimate }) => estimate!.denominator !== undefined);
    const withReaders = readings.some(reading => reading.reader !== undefined);
    const rows = readings.map(({ arm, reader, estimate }) => [
        armName(context, arm),
        ...(withReaders ? [reader === undefined ? '—' : strangeText(reader, context)] : []),
        ...(withShares ? [fractionText(estimate!, context) ?? '—'] : []),
        measuredText(estimate!, result.metric, context),
        limitsText(estimate!, result.metric, context),
    ]);
    return [
        table(
            withReaders
                ? say({
                      ru: 'Результаты системы, компараторов и врачей',
                      en: 'Results of the system, the comparators and the readers',
                  })
                : say({ ru: 'Результаты системы и компараторов', en: 'Results of the system and the comparators' }),
            [34, ...(withReaders ? [18] : []), ...(withShares ? [right(16)] : []), right(14), right(20)],
            [
                say({ ru: 'Способ чтения', en: 'Reading' }),
                ...(withReaders ? [say({ ru: 'Врач', en: 'Reader' })] : []),
                ...(withShares ? [say({ ru: 'Доля', en: 'Fraction' })] : []),
                say({ ru: 'Значение', en: 'Value' }),
                levelText(readings[0]!.estimate!.level, context),
            ],
            rows.map(cells => row(cells)),
            { id: `${id}-readings` },
        ),
    ];
}

/** The system by its own name, a comparator by its title. */
export function armName(context: ReportContext, arm: string): string {
    if (arm !== 'system') return context.titleOf('comparator', arm);
    return context.title(context.system) || context.say({ ru: 'СИИ', en: 'The system' });
}
