import {
    type AgreementLimits,
    type Bilingual,
    type Estimate,
    formatFixed,
    type Metric,
    type MetricId,
    metricOf,
    type ValueWithLimits,
} from '@trialwright/model';
import type { ProgramContext } from '../../program/core/context.js';

/** How values of a metric are written: as percent, or as numbers with so many decimals. */
interface Form {
    readonly percent: boolean;
    readonly digits: number;
}

const forms: Readonly<Record<Metric['kind'], Form>> = {
    proportion: { percent: true, digits: 1 },
    area: { percent: false, digits: 3 },
    ratio: { percent: false, digits: 2 },
    agreement: { percent: false, digits: 3 },
    mean: { percent: false, digits: 2 },
    index: { percent: false, digits: 3 },
};

/** A value of a metric: `92,5 %`, `0,934`; more decimals where fewer would show a whole (100 %) that it is not. */
export function valueText(value: number, metric: MetricId, context: ProgramContext, more = 0): string {
    if (value === Number.POSITIVE_INFINITY) return '∞';
    const { percent, digits } = forms[metricOf(metric).kind];
    const scaled = percent ? Number((value * 100).toPrecision(12)) : value;
    const whole = percent ? 100 : 1;
    let places = digits + more;
    // 0 and 100 % are claims: 2999 of 3000 is neither.
    for (const limit of [0, whole])
        while (scaled !== limit && places < digits + 4 && Number(scaled.toFixed(places)) === limit) places++;
    const number = formatFixed(scaled, context.language, places);
    return percent && Number.isFinite(scaled) ? number + percentSign(context) : number;
}

/** Two values that differ are written so that they do: a limit above its goal must not look equal to it. */
export function contrast(
    a: number,
    b: number,
    metric: MetricId,
    context: ProgramContext,
    write: typeof valueText = valueText,
): readonly [string, string] {
    for (let more = 0; more < 4; more++) {
        const [left, right] = [write(a, metric, context, more), write(b, metric, context, more)];
        if (left !== right || a === b) return [left, right];
    }
    return [write(a, metric, context, 4), write(b, metric, context, 4)];
}

/** A difference of two values of a metric: of proportions in percentage points. */
export function differenceText(value: number, metric: MetricId, context: ProgramContext, more = 0): string {
    const { percent, digits } = forms[metricOf(metric).kind];
    const sign = value > 0 ? '+' : '';
    const scaled = percent ? Number((value * 100).toPrecision(12)) : value;
    const number = formatFixed(scaled, context.language, digits + more);
    const unit = percent ? `\u00A0${context.say({ ru: 'п.\u00A0п.', en: 'pp' })}` : '';
    return `${sign}${number}${unit}`;
}

/** The limits of an interval: `89,1–95,2 %`; `≥ 89,1 %` of a one-sided one; a dash where there is none. */
export function limitsText(
    { lower, upper }: Pick<Estimate, 'lower' | 'upper'>,
    metric: MetricId,
    context: ProgramContext,
    write: typeof valueText = valueText,
): string {
    if (lower === undefined && upper === undefined) return '—';
    if (upper === undefined) return `≥ ${write(lower!, metric, context)}`;
    if (lower === undefined) return `≤ ${write(upper, metric, context)}`;
    const [from, to] = [write(lower, metric, context), write(upper, metric, context)];
    // One unit for both, and no dash before a minus.
    const unit = /[\s\u00A0]?(%|п\.\u00A0п\.|pp)$/.exec(to)?.[0] ?? '';
    const bare = unit && from.endsWith(unit) ? from.slice(0, -unit.length) : from;
    return write === valueText && lower >= 0 ? `${bare}–${to}` : `${bare} ${context.say({ ru: 'до', en: 'to' })} ${to}`;
}

/** «95 % ДИ». */
export function levelText(level: number, context: ProgramContext): string {
    return `${context.percent(level, 2)} ${context.say({ ru: 'ДИ', en: 'CI' })}`;
}

/** «298/322», or nothing where the value is not a share of cases. */
export function fractionText({ numerator, denominator }: Estimate, context: ProgramContext): string | undefined {
    if (numerator === undefined || denominator === undefined) return undefined;
    return `${context.number(numerator, 2)}/${context.number(denominator, 2)}`;
}

/** The value of an estimate; of limits of agreement the mean difference with them: `0,12 (от −1,30 до 1,54)`. */
export function measuredText(
    { value, agreement }: Pick<Estimate, 'value' | 'agreement'>,
    metric: MetricId,
    context: ProgramContext,
): string {
    const text = valueText(value, metric, context);
    if (!agreement) return text;
    const [from, to] = [agreement.lower, agreement.upper].map(limit => valueText(limit.value, metric, context));
    return `${text} (${context.say({ ru: `от ${from} до ${to}`, en: `${from} to ${to}` })})`;
}

/** What `measuredText` gives of limits of agreement, said once under a table. */
export const measuredNote: Bilingual = {
    ru: 'Значение — средняя разность (измерение минус истинное значение), в скобках пределы согласия; доверительный интервал — средней разности.',
    en: 'Value: the mean difference (measurement minus true value), in brackets the limits of agreement; the confidence interval is that of the mean difference.',
};

/** «средняя разность 0,12 (95 % ДИ от 0,01 до 0,23), пределы согласия −1,30 (…) и 1,54 (…); Стьюдент». */
function agreementText(estimate: Estimate, limits: AgreementLimits, metric: MetricId, context: ProgramContext): string {
    const level = levelText(estimate.level, context);
    const one = (part: ValueWithLimits): string =>
        `${valueText(part.value, metric, context)} (${level} ${limitsText(part, metric, context)})`;
    const [bias, lower, upper] = [estimate, limits.lower, limits.upper].map(one);
    const method = context.say(estimate.methodName);
    return context.say({
        ru: `средняя разность ${bias}, пределы согласия ${lower} и ${upper}; ${method}`,
        en: `mean difference ${bias}, limits of agreement ${lower} and ${upper}; ${method}`,
    });
}

/** «92,5 % (298/322; 95 % ДИ 89,1–95,2 %, Клоппер — Пирсон)». */
export function estimateText(estimate: Estimate, metric: MetricId, context: ProgramContext): string {
    if (estimate.agreement) return agreementText(estimate, estimate.agreement, metric, context);
    const parts = [
        fractionText(estimate, context),
        `${levelText(estimate.level, context)} ${limitsText(estimate, metric, context)}, ${context.say(estimate.methodName)}`,
    ];
    return `${valueText(estimate.value, metric, context)} (${parts.filter(Boolean).join('; ')})`;
}

/** «p = 0,0123», «p < 0,0001»; never rounded across the level that it is held against. */
export function pText(p: number, context: ProgramContext, alpha?: number, symbol = 'p'): string {
    if (p < 0.0001) return `${symbol}\u00A0<\u00A0${context.number(0.0001, 4)}`;
    let digits = 4;
    while (alpha !== undefined && digits < 8 && p !== alpha && Number(p.toFixed(digits)) === alpha) digits++;
    return `${symbol}\u00A0=\u00A0${formatFixed(p, context.language, digits)}`;
}

function percentSign(context: ProgramContext): string {
    return context.language === 'ru' ? '\u00A0%' : '%';
}
