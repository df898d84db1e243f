import {
    type ElementKind,
    formatDuration,
    type KeywordId,
    plural,
    type Property,
    type Reference,
    type ShapeValues,
    type Stated,
} from '@trialwright/model';
import { lightMarkdown } from '../../markdown/light.js';
import type { Block } from '../../tree/block.js';
import { type Inline, inlines } from '../../tree/inline.js';
import { plain } from '../../tree/make.js';
import {
    agesText,
    claimText,
    evidenceText,
    factText,
    sourceText,
    storageText,
    thresholdText,
    treatmentText,
} from './value-texts.js';
import type { ProgramContext } from './context.js';

/** A text of the author: several paragraphs may hold light Markdown, one line is literal. */
export function authorBlocks(text: string): Block[] {
    return text.includes('\n') ? lightMarkdown(text) : [plain(text)];
}

/** One value of a property as running text, or as blocks where the author wrote several paragraphs. */
export function valueBlocks(property: Property, value: unknown, context: ProgramContext): Block[] {
    const shape = property.shape;
    if (shape === 'text') return authorBlocks(value as string);
    if (shape === 'fact' || shape === 'evidence' || shape === 'treatment') {
        const fact = value as ShapeValues['fact'];
        if (fact.text.includes('\n')) {
            const blocks = lightMarkdown(fact.text);
            const source = sourceText(fact, context);
            return source ? [...blocks, plain(source)] : blocks;
        }
    }
    return [plain(valueInlines(property, value, context))];
}

/** One value of a property as running text. */
export function valueInlines(property: Property, value: unknown, context: ProgramContext): Inline[] {
    return inlines(valueText(property, value, context));
}

function valueText(property: Property, value: unknown, context: ProgramContext): string {
    switch (property.shape) {
        case 'text':
            return value as string;
        case 'fact':
            return factText(value as ShapeValues['fact'], context);
        case 'evidence':
            return evidenceText(value as ShapeValues['evidence'], context);
        case 'treatment':
            return treatmentText(value as ShapeValues['treatment'], context);
        case 'codedColumn':
            return (value as ShapeValues['codedColumn']).column.value;
        case 'setColumn': {
            const { set, column } = value as ShapeValues['setColumn'];
            return `${set.value}: ${column.value}`;
        }
        case 'integer':
        case 'number':
            return context.number(value as number);
        case 'proportion':
            return context.proportion(value as ShapeValues['proportion']);
        case 'sourcedProportion': {
            const { value: proportion, source } = value as ShapeValues['sourcedProportion'];
            return withSource(context.proportion(proportion.value), source?.value, context);
        }
        case 'sourcedNumber': {
            const { value: number, source } = value as ShapeValues['sourcedNumber'];
            return withSource(context.number(number.value), source?.value, context);
        }
        case 'date':
            return context.date(value as ShapeValues['date']);
        case 'duration':
            return formatDuration(value as ShapeValues['duration'], context.language);
        case 'ages':
            return agesText(value as ShapeValues['ages'], context);
        case 'claim':
            return claimText(value as ShapeValues['claim'], context);
        case 'prevalence': {
            const { condition, value: proportion, source } = value as ShapeValues['prevalence'];
            return withSource(
                `${referenceText(condition.value, context)}: ${context.proportion(proportion.value)}`,
                source?.value,
                context,
            );
        }
        case 'collected': {
            const { organization, count, of } = value as ShapeValues['collected'];
            const number = count ? ` — ${countText(count.value, of, context)}` : '';
            return referenceText(organization.value, context) + number;
        }
        case 'verification': {
            const { of, fact } = value as ShapeValues['verification'];
            return (of ? `${context.phrase(of)}: ` : '') + factText(fact, context);
        }
        case 'interval': {
            const { method, level, replicates, seed } = value as ShapeValues['interval'];
            return [
                context.phrase(method.value),
                level && context.proportion(level.value),
                replicates && `${context.phrase('replicates')}: ${context.number(replicates.value, 2)}`,
                seed && `${context.phrase('seed')}: ${seed.value}`,
            ]
                .filter(Boolean)
                .join(', ');
        }
        case 'significance': {
            const { level, sides } = value as ShapeValues['significance'];
            return context.proportion(level.value) + (sides ? `, ${context.phrase(sides.value)}` : '');
        }
        case 'threshold':
            return thresholdText(value as ShapeValues['threshold'], context);
        case 'planned': {
            const { count, of, unit } = value as ShapeValues['planned'];
            return [context.number(count.value), unit ? context.phrase(unit) : '', of ? `(${context.phrase(of)})` : '']
                .filter(Boolean)
                .join(' ');
        }
        case 'pair': {
            const { left, right } = value as ShapeValues['pair'];
            return `${left} — ${right.value}`;
        }
        case 'powerToStop': {
            const { who, text } = value as ShapeValues['powerToStop'];
            return context.phrase(who.value) + (text ? `: ${text.value}` : '');
        }
        case 'storage':
            return storageText(value as ShapeValues['storage'], context);
        case 'deviceCriterion': {
            const { criterion, met, text } = value as ShapeValues['deviceCriterion'];
            const answer = context.say(met ? { ru: 'да', en: 'yes' } : { ru: 'нет', en: 'no' });
            return `${context.phrase(criterion.value)}: ${answer}${text ? ` (${text.value})` : ''}`;
        }
        case 'claimReference':
            return (value as ShapeValues['claimReference']).name;
        case 'choice':
            return context.phrase(value as KeywordId);
        case 'stated': {
            const { choice, text } = value as Stated<KeywordId>;
            return context.phrase(choice) + (text ? `: ${text.value}` : '');
        }
        case 'reference':
            return referenceText(value as Reference, context);
        default:
            return '';
    }
}

/** Title of the element that a reference means; its name while it is unresolved. */
export function referenceText(reference: Reference<ElementKind>, context: ProgramContext): string {
    return context.title(context.model.target(reference)) || reference.name;
}

export function withSource(text: string, source: string | undefined, context: ProgramContext): string {
    if (source === undefined) return text;
    return `${text} (${context.say({ ru: 'источник', en: 'source' })}: ${source})`;
}

/** «640 случаев», «1 пациент». */
export function countText(count: number, of: 'cases' | 'patients' | undefined, context: ProgramContext): string {
    const number = context.number(count, 0);
    if (context.language === 'en') return `${number} ${context.phrase(of ?? 'cases')}`;
    const word =
        of === 'patients'
            ? plural(count, 'пациент', 'пациента', 'пациентов')
            : plural(count, 'случай', 'случая', 'случаев');
    return `${number} ${word}`;
}
