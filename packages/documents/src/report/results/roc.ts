import type { EndpointResult, RocCurve } from '@trialwright/model';
import { type RocPlot, rocPlot } from '../../figures/roc.js';
import type { Block } from '../../tree/block.js';
import { inlines } from '../../tree/inline.js';
import { para } from '../../tree/make.js';
import { endpointId } from './endpoint-id.js';
import { levelText, limitsText, valueText } from './figures-text.js';
import { armName } from './readings.js';
import { type ReportContext, shown } from './report-context.js';

/** The ROC curve of an endpoint, with its band and the operating point, and the curves of comparators. */
export function rocBlocks(context: ReportContext, result: EndpointResult, id: string): Block[] {
    const { curve } = result;
    if (!curve) return [];
    const say = context.say.bind(context);
    const shared = context.endpointResults.filter(other => sameCurve(other, result));
    const host = shared.find(other => other.metric === 'auc') ?? shared[0]!;
    if (host !== result) {
        const where = context.reference(endpointId(context, host));
        return where ? [para(say({ ru: 'Характеристическая кривая — ', en: 'ROC curve: ' }), where, '.')] : [];
    }
    // Without a threshold of its own the endpoint shows that of those that share the curve.
    const point = shared.map(other => other.curve?.operating).find(found => found !== undefined);
    const others = result.readings.filter(
        (reading): reading is typeof reading & { curve: RocCurve } =>
            reading.curve !== undefined && reading.reader === undefined && reading.arm !== 'system',
    );
    const estimate = result.metric === 'auc' ? shown(result)?.estimate : undefined;
    const area = estimate
        ? `${say({ ru: 'ППК', en: 'AUC' })} ${valueText(estimate.value, 'auc', context)} (${levelText(estimate.level, context)} ${limitsText(estimate, 'auc', context)})`
        : undefined;
    const operating = point && operatingText(context, point);
    const band = curve.band && bandText(context, curve.band);
    const cases = say({
        ru: `n₊ = ${context.number(curve.positive, 0)}, n₋ = ${context.number(curve.negative, 0)}`,
        en: `n₊ = ${context.number(curve.positive, 0)}, n₋ = ${context.number(curve.negative, 0)}`,
    });
    const plot: RocPlot = {
        curves: [
            { name: armName(context, 'system'), points: corners(curve), tone: 'accent' },
            ...others.map(({ arm, curve }, index) => ({
                name: armName(context, arm),
                points: corners(curve),
                tone: index === 0 ? ('second' as const) : ('muted' as const),
            })),
        ],
        ...(curve.band
            ? {
                  band: curve.band.points.map(({ falsePositiveRate, lower, upper }) => ({
                      x: falsePositiveRate,
                      lower,
                      upper,
                  })),
              }
            : {}),
        ...(point
            ? {
                  point: {
                      x: point.falsePositiveRate,
                      y: point.truePositiveRate,
                      text: say({
                          ru: `порог ${context.number(point.threshold, 4)}`,
                          en: `threshold ${context.number(point.threshold, 4)}`,
                      }),
                  },
              }
            : {}),
        key: [area, cases].filter(text => text !== undefined),
        x: say({ ru: '1 − специфичность (доля ложноположительных)', en: '1 − specificity (false positive rate)' }),
        y: say({ ru: 'Чувствительность', en: 'Sensitivity' }),
        format: value => context.number(value, 1),
    };
    const caption = [
        say({ ru: 'Характеристическая кривая (ROC)', en: 'ROC curve' }),
        band,
        point && say({ ru: 'точка — порог программы', en: 'dot: the threshold of the program' }),
        say({ ru: 'пунктир — случайный ответ', en: 'dashed: chance' }),
    ];
    return [
        {
            kind: 'figure',
            id: `${id}-roc`,
            caption: inlines(caption.filter(Boolean).join('; ')),
            alt: [say({ ru: 'Характеристическая кривая', en: 'ROC curve' }), area, cases, operating]
                .filter(Boolean)
                .join('; '),
            drawing: rocPlot(plot),
        },
    ];
}

/** «при пороге 0,5 чувствительность 92,5 %, специфичность 88,1 %». */
export function operatingText(context: ReportContext, point: NonNullable<RocCurve['operating']>): string {
    const sensitivity = valueText(point.truePositiveRate, 'sensitivity', context);
    const specificity = valueText(1 - point.falsePositiveRate, 'specificity', context);
    const threshold = context.number(point.threshold, 6);
    return context.say({
        ru: `при пороге ${threshold} чувствительность ${sensitivity}, специфичность ${specificity}`,
        en: `at threshold ${threshold} sensitivity ${sensitivity}, specificity ${specificity}`,
    });
}

/** The curve of one data set and condition serves all endpoints on it; only cases with a score are on it. */
function sameCurve(a: EndpointResult, b: EndpointResult): boolean {
    const key = ({ curve, dataset }: EndpointResult) =>
        curve && JSON.stringify([dataset, curve.positive, curve.negative, corners(curve)]);
    return a.curve !== undefined && key(a) === key(b);
}

function bandText(context: ReportContext, { level, method }: NonNullable<RocCurve['band']>): string {
    return context.say({
        ru: `полоса — ${context.percent(level)} границы чувствительности: ${method.ru}`,
        en: `band: ${context.percent(level)} limits of sensitivity, ${method.en}`,
    });
}

function corners({ points }: RocCurve): [number, number][] {
    return points.map(({ falsePositiveRate, truePositiveRate }) => [falsePositiveRate, truePositiveRate]);
}
