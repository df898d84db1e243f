import type { ElementOf } from '@trialwright/model';
import type { ProgramContext } from './context.js';
import { relationSign } from './value-texts.js';

/** «Чувствительность на уровне исследования (чувствительность; Узел)». */
export function endpointText(endpoint: ElementOf<'endpoint'>, context: ProgramContext): string {
    const { metric, condition } = endpoint.properties;
    const details = [
        metric ? context.phrase(metric.value) : '',
        condition ? context.title(context.model.target(condition.value)) || condition.value.name : '',
    ].filter(Boolean);
    return context.title(endpoint) + (details.length > 0 ? ` (${details.join('; ')})` : '');
}

/** «Г1: чувствительность > 85 %; ожидается 92 %; α = 2,5 %, односторонний; мощность 90 %; критерий». */
export function hypothesisText(hypothesis: ElementOf<'hypothesis'>, context: ProgramContext): string {
    const name = hypothesis.name?.value ?? '';
    return [`${name}: ${statementText(hypothesis, context)}`, ...hypothesisTerms(hypothesis, context)].join('; ');
}

/** The statement alone: metric, relation, goal or comparator. */
export function statementText(hypothesis: ElementOf<'hypothesis'>, context: ProgramContext): string {
    const { statement } = hypothesis.properties;
    if (!statement) return context.title(hypothesis);
    const { endpoint, against, relation, goal, comparator, margin } = statement.value;
    const target = context.model.target(endpoint.value);
    const metric = target?.properties.metric ? context.phrase(target.properties.metric.value) : endpoint.value.name;
    if (against === 'goal')
        return `${metric} ${relationSign(relation ?? '>')} ${goal ? context.proportion(goal.value) : '?'}`;
    const other = comparator ? context.title(context.model.target(comparator.value)) || comparator.value.name : '?';
    const limit = margin
        ? context.say({
              ru: `, граница ${context.proportion(margin.value)}`,
              en: `, margin ${context.proportion(margin.value)}`,
          })
        : '';
    return `${metric}: ${context.phrase(against)} ${context.quote(other)}${limit}`;
}

/** Expected value, level, power and test, each only if it is stated. */
export function hypothesisTerms(hypothesis: ElementOf<'hypothesis'>, context: ProgramContext): string[] {
    const { expected, significance, power, test } = hypothesis.properties;
    const say = context.say.bind(context);
    return [
        expected &&
            say({
                ru: `ожидается ${context.proportion(expected.value.value.value)}`,
                en: `expected ${context.proportion(expected.value.value.value)}`,
            }),
        significance &&
            `α = ${context.proportion(significance.value.level.value)}${significance.value.sides ? ` (${context.phrase(significance.value.sides.value)} ${context.say({ ru: 'критерий', en: 'test' })})` : ''}`,
        power &&
            say({ ru: `мощность ${context.proportion(power.value)}`, en: `power ${context.proportion(power.value)}` }),
        test && context.phrase(test.value),
    ].filter(term => term !== undefined);
}

/** «Т1: чувствительность 95 % с полной шириной интервала не более 0,10». */
export function precisionText(precision: ElementOf<'precision'>, context: ProgramContext): string {
    const { expected } = precision.properties;
    const endpoint = context.model.target(precision.properties.for?.value);
    const metric = endpoint?.properties.metric
        ? context.phrase(endpoint.properties.metric.value)
        : context.title(precision);
    const value = expected
        ? context.say({
              ru: `, ожидается ${context.proportion(expected.value.value.value)}`,
              en: `, expected ${context.proportion(expected.value.value.value)}`,
          })
        : '';
    return [`${precision.name?.value ?? ''}: ${metric}${value}`, ...precisionTerms(precision, context)].join('; ');
}

export function precisionTerms(precision: ElementOf<'precision'>, context: ProgramContext): string[] {
    const { halfWidth, fullWidth, lowerLimit, upperLimit, assurance, confidence, interval } = precision.properties;
    const say = context.say.bind(context);
    return [
        halfWidth &&
            say({
                ru: `полуширина интервала не более ${context.proportion(halfWidth.value)}`,
                en: `half-width of the interval at most ${context.proportion(halfWidth.value)}`,
            }),
        fullWidth &&
            say({
                ru: `полная ширина интервала не более ${context.proportion(fullWidth.value)}`,
                en: `full width of the interval at most ${context.proportion(fullWidth.value)}`,
            }),
        lowerLimit &&
            say({
                ru: `нижняя граница интервала не менее ${context.proportion(lowerLimit.value)}`,
                en: `lower limit of the interval at least ${context.proportion(lowerLimit.value)}`,
            }),
        upperLimit &&
            say({
                ru: `верхняя граница интервала не более ${context.proportion(upperLimit.value)}`,
                en: `upper limit of the interval at most ${context.proportion(upperLimit.value)}`,
            }),
        assurance &&
            say({
                ru: `с вероятностью не менее ${context.proportion(assurance.value)}`,
                en: `with a probability of at least ${context.proportion(assurance.value)}`,
            }),
        confidence &&
            say({ ru: 'доверительная вероятность ', en: 'confidence level ' }) +
                context.proportion(confidence.value.level.value) +
                (confidence.value.sides
                    ? ` (${context.phrase(confidence.value.sides.value)} ${context.say({ ru: 'интервал', en: 'interval' })})`
                    : ''),
        interval && context.phrase(interval.value.method.value),
    ].filter(term => term !== undefined);
}
