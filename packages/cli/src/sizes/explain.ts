import { formatNumber, type Language } from '@trialwright/model';
import { type Derivation, type Step, substitute, withDecimalSign } from '@trialwright/statistics';
import { widthOf } from '../terminal/width.js';
import { wrap } from '../terminal/wrap.js';
import { words } from './words.js';

/** Decimals of a number whose step names none. */
const decimals = 6;

/** The steps of a derivation with the numbers put in, so that a reader can recompute each by hand. */
export function explain(derivation: Derivation, language: Language, width: number): string[] {
    const head = `${derivation.method[language]} — ${words.source[language]}: ${derivation.source.full[language]}`;
    const lines = wrap(head, width - 2).map(line => `  ${line}`);
    // A value is put into a formula with the decimals with which its own step shows it.
    const known = new Map<number, number>();
    for (const step of derivation.steps) {
        lines.push(...stepLines(step, known, language, width));
        known.set(step.value, step.digits ?? decimals);
    }
    for (const warning of derivation.warnings) {
        const [first = '', ...rest] = wrap(warning.text[language], width - 4);
        lines.push(`  ! ${first}`, ...rest.map(line => `    ${line}`));
    }
    return lines;
}

/** `n* = z² · p · (1 − p) / d² = 1,959964² · 0,8 · … = 125,435`, and below it what it is. */
function stepLines(step: Step, known: ReadonlyMap<number, number>, language: Language, width: number): string[] {
    const show = (value: number): string => shown(value, known.get(value) ?? decimals, language);
    const parts = [step.symbol];
    if (step.formula) parts.push(step.formula);
    if (step.template && step.inputs && Object.keys(step.inputs).length > 0)
        parts.push(substitute(step.template, step.inputs, show));
    parts.push(shown(step.value, step.digits ?? decimals, language));
    const note = step.source ? `${step.label[language]} (${step.source.short[language]})` : step.label[language];
    const equation = withDecimalSign(parts.filter((part, at) => part !== parts[at - 1]).join(' = '), language);
    if (widthOf(`    ${equation} — ${note}`) <= width) return [`    ${equation} — ${note}`];
    const [first = '', ...rest] = [...wrap(equation, width - 8), ...wrap(`— ${note}`, width - 8)];
    return [`    ${first}`, ...rest.map(line => `        ${line}`)];
}

// Values near 0 and near 1 keep three digits of their distance: neither 1e-6 nor 0.99999 may be shown as a whole.
function shown(value: number, digits: number, language: Language): string {
    const exact = Number(value.toPrecision(12));
    const distance = Math.abs(exact) < 1 ? Math.min(Math.abs(exact), 1 - Math.abs(exact)) : 0;
    const close = digits > 0 && distance > 0 && distance < 10 ** (1 - digits);
    return formatNumber(exact, language, close ? Math.min(20, 2 - Math.floor(Math.log10(distance))) : digits);
}
