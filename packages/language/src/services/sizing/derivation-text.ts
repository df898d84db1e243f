import { formatNumber, formatPercent, type Language } from '@trialwright/model';
import { type Derivation, type Step, substitute, withDecimalSign } from '@trialwright/statistics';

/** Texts that were made: sizes are remembered, and hints ask for the texts of all of them at every key. */
const made: Readonly<Record<Language, WeakMap<Derivation, string>>> = { ru: new WeakMap(), en: new WeakMap() };

/** A derivation as Markdown: method and source, then every step with its formula, its inputs and its value. */
export function derivationText(derivation: Derivation, language: Language): string {
    const known = made[language].get(derivation);
    if (known !== undefined) return known;
    const text = makeText(derivation, language);
    made[language].set(derivation, text);
    return text;
}

function makeText({ method, source, steps, warnings }: Derivation, language: Language): string {
    const name = method[language].charAt(0).toUpperCase() + method[language].slice(1);
    const doi = source.doi ? ` [doi:${source.doi}](https://doi.org/${source.doi})` : '';
    return [
        `**${name}** · ${source.short[language]}`,
        steps.map(step => stepText(step, language)).join('\n'),
        ...warnings.map(({ text }) => `⚠ ${text[language]}`),
        `${language === 'ru' ? 'Источник' : 'Source'}: ${source.full[language]}.${doi}`,
    ].join('\n\n');
}

/** One step, recomputable by hand: `- n″ = ⌈n / (1 − r)⌉ = ⌈239 / (1 − 0,05)⌉ = 252`, then what it is. */
export function stepText(step: Step, language: Language): string {
    const show = (value: number, digits = 6): string => formatNumber(value, language, digits);
    const value =
        step.unit === 'proportion' && step.digits === undefined
            ? formatPercent(step.value, language, 4)
            : show(step.value, step.digits);
    const filled = step.template && step.inputs && substitute(step.template, step.inputs, input => show(input));
    const chain = [step.symbol, step.formula, filled === step.formula || filled === value ? undefined : filled, value];
    const written = chain.filter(part => part !== undefined && part !== '').join(' = ');
    const equation = withDecimalSign(written, language);
    const from = step.source ? ` (${step.source.short[language]})` : '';
    return `- \`${equation}\` — ${step.label[language]}${from}`;
}
