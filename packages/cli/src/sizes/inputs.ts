import {
    type ComparisonInputs,
    type DesignInput,
    formatNumber,
    formatPercent,
    type Language,
    type Target,
} from '@trialwright/model';
import type { PrecisionCriterion } from '@trialwright/statistics';
import { words } from './words.js';

/** A proportion in percent, with every digit that the author wrote. */
export function percent(value: number, language: Language): string {
    return formatPercent(value, language, 6);
}

/** A count, thousands apart. */
export function whole(value: number | undefined, language: Language): string {
    return value === undefined ? '—' : formatNumber(value, language, 0);
}

/** The numbers that a target is computed from, in a line. */
export function inputsOf(target: Target, language: Language): string {
    if (target.kind === 'other' || !target.inputs) return '—';
    const say = (key: keyof typeof words): string => words[key][language];
    const share = (value: number): string => percent(value, language);
    if (target.kind === 'goal') {
        const { p0, p1, alpha, sides, power } = target.inputs;
        const level = `${equal('α', share(alpha))} ${say(sides === 1 ? 'oneSided' : 'twoSided')}`;
        return [equal('p₀', share(p0)), equal('p₁', share(p1)), level, `${say('power')} ${share(power)}`].join(', ');
    }
    if (target.kind === 'comparison') return comparisonInputs(target.inputs, language);
    if (target.kind === 'design') return target.inputs.map(input => designInput(input, language)).join(', ') || '—';
    const { p, level, sides, criterion } = target.inputs;
    const side = sides === 'one' ? ` ${say('oneSidedLevel')}` : '';
    const confidence = `${say('level')} ${share(level)}${side}`;
    return [equal('p', share(p)), criterionText(criterion, language), confidence].join(', ');
}

function designInput({ key, symbol, value, unit, label }: DesignInput, language: Language): string {
    if (key === 'power') return `${words.power[language]} ${percent(value, language)}`;
    if (unit === 'sides') return words[value === 1 ? 'oneSided' : 'twoSided'][language];
    const shown = unit === 'percent' ? percent(value, language) : formatNumber(value, language, 8);
    return equal(symbol || label[language], shown);
}

function comparisonInputs(inputs: ComparisonInputs, language: Language): string {
    const say = (key: keyof typeof words): string => words[key][language];
    const share = (value: number): string => percent(value, language);
    const { p1, p2, margin, discordance, ratio, alpha, sides, power } = inputs;
    return [
        equal('p₁', share(p1)),
        equal('p₂', share(p2)),
        margin === undefined ? '' : equal('Δ', share(margin)),
        discordance === undefined ? '' : equal('p₁₀+p₀₁', share(discordance)),
        ratio === undefined || ratio === 1 ? '' : equal('n₁/n₂', formatNumber(ratio, language)),
        `${equal('α', share(alpha))} ${say(sides === 1 ? 'oneSided' : 'twoSided')}`,
        `${say('power')} ${share(power)}`,
    ]
        .filter(part => part)
        .join(', ');
}

// No-break spaces: a sign must not be parted from its number at the end of a line.
function equal(symbol: string, value: string): string {
    return `${symbol}\u00A0=\u00A0${value}`;
}

function criterionText(criterion: PrecisionCriterion, language: Language): string {
    const say = (key: keyof typeof words): string => words[key][language];
    const assured = 'assurance' in criterion ? ` ${say('assurance')} ${percent(criterion.assurance, language)}` : '';
    switch (criterion.kind) {
        case 'lower-limit':
        case 'lower-limit-assured':
            return `${say('lowerLimit')} ≥\u00A0${percent(criterion.limit, language)}${assured}`;
        case 'full-width':
            return `${say('fullWidth')} ≤\u00A0${percent(criterion.distance, language)}`;
        case 'half-width':
        case 'assured-half-width':
            return `${say('halfWidth')} ≤\u00A0${percent(criterion.distance, language)}${assured}`;
        default:
            // Criteria that the language has no words for yet: their own name is still exact.
            return `${criterion.kind}${assured}`;
    }
}
