import { metricOf, type PrecisionResult } from '@trialwright/model';
import type { Block } from '../../tree/block.js';
import { cell, row, table } from '../../tree/make.js';
import { contrast } from './figures-text.js';
import type { ReportContext } from './report-context.js';

/** What precision was wanted, and what was reached. */
export function precisionTable(context: ReportContext, all: readonly PrecisionResult[]): Block {
    const say = context.say.bind(context);
    const right = (width: number) => ({ width, align: 'right' as const });
    const names = {
        halfWidth: { ru: 'полуширина не более', en: 'half-width at most' },
        fullWidth: { ru: 'ширина не более', en: 'width at most' },
        lowerLimit: { ru: 'нижняя граница не менее', en: 'lower limit at least' },
        upperLimit: { ru: 'верхняя граница не более', en: 'upper limit at most' },
    };
    const rows = all.map(result => {
        const title = context.titleOf('precision', result.precision);
        const endpoint = context.model.all('endpoint').find(candidate => candidate.key === result.endpoint);
        const metric = endpoint?.properties.metric?.value;
        if (!result.wanted || result.reached === undefined || !metric)
            return row([
                title,
                {
                    ...cell(result.problems.map(problem => say(problem.message)).join(' ') || '—'),
                    colspan: 3,
                    align: 'left',
                },
            ]);
        const written = contrast(result.reached, result.wanted.value, metric, context);
        // A width of an interval of a share is one of percentage points.
        const width = result.wanted.what === 'halfWidth' || result.wanted.what === 'fullWidth';
        const points = width && metricOf(metric).kind === 'proportion';
        const [reached, wanted] = points
            ? written.map(text => text.replace(/%$/, say({ ru: 'п.\u00A0п.', en: '\u00A0pp' })))
            : written;
        return row([
            title,
            `${say(names[result.wanted.what])} ${wanted}`,
            reached!,
            cell(
                result.met === undefined
                    ? '—'
                    : say(
                          result.met ? { ru: 'достигнута', en: 'reached' } : { ru: 'не достигнута', en: 'not reached' },
                      ),
                { bold: true },
            ),
        ]);
    });
    return table(
        say({ ru: 'Точность: требуемая и достигнутая', en: 'Precision: wanted and reached' }),
        [36, 28, right(16), 20],
        [
            say({ ru: 'Цель', en: 'Target' }),
            say({ ru: 'Требуется', en: 'Wanted' }),
            say({ ru: 'Получено', en: 'Reached' }),
            say({ ru: 'Вывод', en: 'Verdict' }),
        ],
        rows,
        { id: 'precision-table' },
    );
}
