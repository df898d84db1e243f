import type { Bounds, StatisticsError } from '@trialwright/statistics';
import { both, type Bilingual, type Language } from '../bilingual.js';
import type { Metric } from '../catalogue/metrics.js';
import { formatNumber, formatPercent } from '../locale/format.js';
import type { Property } from '../schema/property.js';
import { schema } from '../schema/schema.js';
import type { Located, Place } from '../trial/place.js';
import type { Subject } from './problems.js';
import type { SizingProblem } from './sizing.js';
import { type StatedInput, statedInput } from './stated-input.js';

/** Digits that show a number as it was written. */
const digits = 10;

/** An argument out of its range, in the words of the property that holds it and at its place. */
export function inputProblem(
    error: StatisticsError,
    { element, metric }: Subject,
): Pick<SizingProblem, 'at' | 'message' | 'property'> | undefined {
    const input = statedInput(error.argument);
    const values = element.properties as Readonly<Record<string, Located<unknown> | readonly Located<unknown>[]>>;
    const property = input?.properties.find(name => placeOf(values[name]));
    if (!input || !property || typeof error.value !== 'number') return undefined;
    const known = schema[element.kind].properties as Readonly<Record<string, Property>>;
    const label = input.label ?? known[property]!.label;
    const value = error.value;
    const show = shower(input, metric);
    const text = (language: Language): string => {
        const permitted = error.bounds ? rangeText(error.bounds, show)[language] : error.range[language];
        return language === 'ru'
            ? `${label.ru}: ${show(value, 'ru')} не подходит; требуется ${permitted}.`
            : `${label.en}: ${show(value, 'en')} will not do; required: ${permitted}.`;
    };
    return { at: placeOf(values[property])!, message: both(text('ru'), text('en')), property };
}

type Show = (value: number, language: Language) => string;

function shower({ unit }: StatedInput, metric: Metric | undefined): Show {
    const share = metric === undefined || metric.kind === 'proportion' || metric.kind === 'index';
    return unit === 'percent' || (unit === 'metric' && share)
        ? (value, language) => formatPercent(value, language, digits)
        : (value, language) => formatNumber(value, language, digits);
}

/** `больше 2,5 % и меньше 100 %`. */
function rangeText({ low, high, lowIncluded, highIncluded, whole }: Bounds, show: Show): Bilingual {
    const from = lowIncluded ? both('не меньше', 'at least') : both('больше', 'more than');
    const to = highIncluded ? both('не больше', 'at most') : both('меньше', 'less than');
    const number = whole ? both('целое число ', 'a whole number, ') : both('', '');
    return both(
        `${number.ru}${from.ru} ${show(low, 'ru')} и ${to.ru} ${show(high, 'ru')}`,
        `${number.en}${from.en} ${show(low, 'en')} and ${to.en} ${show(high, 'en')}`,
    );
}

function placeOf(value: Located<unknown> | readonly Located<unknown>[] | undefined): Place | undefined {
    const first = Array.isArray(value) ? (value as readonly Located<unknown>[])[0] : (value as Located<unknown>);
    return first?.at;
}
