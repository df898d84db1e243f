import { formatDuration, type ShapeValues } from '@trialwright/model';
import type { ProgramContext } from './context.js';

type Fact = ShapeValues['fact'];

/** A statement with its date and source; a declared absence says so. */
export function factText(fact: Fact, context: ProgramContext): string {
    const { none, text } = fact;
    const absent = context.say({ ru: 'не предусмотрено', en: 'none' });
    const words = none ? (text ? `${absent}: ${text}` : absent) : text;
    const source = sourceText(fact, context);
    return source ? `${words} ${source}` : words;
}

/** «(от 01.11.2026; источник: …)», or nothing. */
export function sourceText({ date, source }: Fact, context: ProgramContext): string {
    const parts = [
        date ? context.say({ ru: `от ${context.date(date.value)}`, en: `dated ${context.date(date.value)}` }) : '',
        source ? `${context.say({ ru: 'источник', en: 'source' })}: ${source.value}` : '',
    ].filter(Boolean);
    return parts.length > 0 ? `(${parts.join('; ')})` : '';
}

export function evidenceText(evidence: ShapeValues['evidence'], context: ProgramContext): string {
    const state = evidence.state ? context.phrase(evidence.state) : '';
    const words = factText(evidence, context);
    return state && words ? `${state}: ${words}` : state || words;
}

/** «как неверные: …»: the rule, then the words. */
export function treatmentText(treatment: ShapeValues['treatment'], context: ProgramContext): string {
    const rule = treatment.as ? context.phrase(treatment.as.value) : '';
    const words = factText(treatment, context);
    return rule && words ? `${rule}: ${words}` : rule || words;
}

export function agesText({ from, to }: ShapeValues['ages'], context: ProgramContext): string {
    const ru = from === undefined ? `до ${to} лет` : to === undefined ? `от ${from} лет` : `${from}–${to} лет`;
    const en =
        from === undefined ? `up to ${to} years` : to === undefined ? `${from} years and older` : `${from}–${to} years`;
    return context.say({ ru, en });
}

/** «чувствительность (Узел) ≥ 92 %», or the words of the claim. */
export function claimText(claim: ShapeValues['claim'], context: ProgramContext): string {
    const metric = claim.metric ? context.phrase(claim.metric.value) : '';
    const condition = claim.condition
        ? ` (${context.title(context.model.target(claim.condition.value)) || claim.condition.value.name})`
        : '';
    const value = claim.value ? ` ${relationSign(claim.relation)} ${context.proportion(claim.value.value)}` : '';
    const words = claim.text?.value ?? '';
    const stated = `${metric}${condition}${value}`;
    return stated && words ? `${stated}: ${words}` : stated || words;
}

export function relationSign(relation: string): string {
    return { '>=': '≥', '<=': '≤' }[relation] ?? relation;
}

export function thresholdText({ number, text, none }: ShapeValues['threshold'], context: ProgramContext): string {
    if (none) return context.say({ ru: 'не применяется', en: 'none' }) + (text ? `: ${text}` : '');
    return [number ? context.proportion(number) : '', text ?? ''].filter(Boolean).join(', ');
}

export function storageText({ who, duration, text }: ShapeValues['storage'], context: ProgramContext): string {
    const time = duration ? formatDuration(duration.value, context.language) : '';
    // The standard counts from completion; an author who says from when has said it.
    const since = text ? '' : context.say({ ru: ' с даты завершения испытания', en: ' from completion of the trial' });
    const counted = time && context.say({ ru: `не менее ${time}`, en: `at least ${time}` }) + since;
    return [who ? context.phrase(who.value) : '', counted, text?.value ?? ''].filter(Boolean).join(' — ');
}
