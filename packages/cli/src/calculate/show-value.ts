import { formatNumber, type Language } from '@trialwright/model';
import { type Design, type DesignValue, optionName, readShares } from '@trialwright/statistics';

const noBreakSpace = '\u00A0';

/** Significant digits of what is no count. */
const significant = 6;

/** What was found. A power is cut off, not rounded in the author's favour; the JSON holds every digit. */
export function shownValue({ id, value, unit }: DesignValue, language: Language): string {
    if (unit === 'cases' || unit === 'clusters' || unit === 'patients') {
        return formatNumber(value, language, Number.isInteger(value) ? 0 : 3);
    }
    if (unit === 'probability' && (id === 'power' || id === 'assurance')) {
        return formatNumber(Math.floor(value * 1e4 + 1e-9) / 1e4, language, 4);
    }
    return plainNumber(value, language);
}

/** A number with six significant digits; as it was stated if it has fewer. */
export function plainNumber(value: number, language: Language): string {
    if (value === 0 || !Number.isFinite(value)) return formatNumber(value, language);
    const decimals = Math.max(0, significant - 1 - Math.floor(Math.log10(Math.abs(value))));
    return formatNumber(value, language, Math.min(20, decimals));
}

/** An input as it was used. */
export function shownInput(design: Design, parameter: string, value: number | string, language: Language): string {
    if (typeof value === 'string') {
        const list = design.parameters[parameter]?.kind === 'shares' ? readShares(value) : undefined;
        return list ? list.map(share => plainNumber(share, language)).join('; ') : value;
    }
    const whole = design.parameters[parameter]?.kind === 'integer';
    return whole ? formatNumber(value, language, 0) : plainNumber(value, language);
}

/** `--half-width = 0,05`, not parted at the end of a line. */
export function stated(design: Design, parameter: string, value: number | string, language: Language): string {
    return `${optionName(parameter)}${noBreakSpace}${shownInput(design, parameter, value, language)}`;
}
