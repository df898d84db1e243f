import {
    type ComparisonTarget,
    type DesignTarget,
    type GoalTarget,
    type Plan,
    plural,
    type PrecisionTarget,
} from '@trialwright/model';
import type { ProgramContext } from '../core/context.js';
import { cases } from './cases.js';
import { designParagraph } from './design-paragraph.js';

/** What was found for a target, in words from which a reader can recompute it. */
export function targetParagraph(
    context: ProgramContext,
    target: GoalTarget | PrecisionTarget | ComparisonTarget | DesignTarget,
): string {
    if (target.kind === 'design') return designParagraph(context, target);
    if (target.kind === 'comparison') return comparison(context, target);
    return target.kind === 'goal' ? goal(context, target) : precision(context, target);
}

function comparison(context: ProgramContext, { result, n, name }: ComparisonTarget): string {
    if (!result || n === undefined) return '';
    const say = context.say.bind(context);
    const groups = result.groups?.map(count => context.number(count, 0));
    const split = groups
        ? say({
              ru: ` В двух группах вместе: ${groups[0]} и ${groups[1]}.`,
              en: ` In both groups together: ${groups[0]} and ${groups[1]}.`,
          })
        : say({ ru: ' Каждый случай оценивают обоими методами.', en: ' Each case is read by both methods.' });
    return `${say({ ru: `Для ${name} нужно ${evaluable(n, context)}.`, en: `${name} needs ${context.number(n, 0)} evaluable cases.` })}${split}`;
}

function goal(context: ProgramContext, { result, inputs, n, name }: GoalTarget): string {
    if (!result || !inputs || n === undefined) return '';
    const { first, stableDesign } = result;
    const count = context.number(n, 0);
    if (!first || !stableDesign) {
        const before =
            result.fractional === undefined
                ? ''
                : context.say({
                      ru: ` (до округления ${context.number(result.fractional, 3)})`,
                      en: ` (before rounding ${context.number(result.fractional, 3)})`,
                  });
        return context.say({
            ru: `Для ${name} нужно ${evaluable(n, context)}${before}.`,
            en: `${name} needs ${count} evaluable cases${before}.`,
        });
    }
    const say = context.say.bind(context);
    const differs =
        result.n === result.stable
            ? ''
            : say({
                  ru: ` Требуемая мощность впервые достигается при n = ${context.number(result.n, 0)}, но при некоторых больших n она вновь ниже требуемой из-за дискретности распределения; принято n = ${count}, начиная с которого мощность достаточна всегда.`,
                  en: ` The power is first reached at n = ${context.number(result.n, 0)}, but at some larger n it falls short again, since the distribution is discrete; taken is n = ${count}, from which on the power always suffices.`,
              });
    const { critical, actualAlpha, actualPower } = stableDesign;
    const sign = inputs.p1 > inputs.p0 ? '≥' : '≤';
    const [level, power] = [context.number(actualAlpha, 4), context.number(actualPower, 4)];
    const [p0, p1, bound] = [context.number(inputs.p0), context.number(inputs.p1), context.number(critical, 0)];
    return say({
        ru: `Для ${name} нужно ${evaluable(n, context)}.${differs} Гипотеза подтверждается, если верных исходов ${sign} ${bound} из ${count}: вероятность этого равна ${level} при p = ${p0} (фактический уровень) и ${power} при p = ${p1} (фактическая мощность), что проверяется по биномиальному распределению с n = ${count}.`,
        en: `${name} needs ${count} evaluable cases.${differs} The hypothesis is confirmed if the successes are ${sign} ${bound} of ${count}: the probability of that is ${level} at p = ${p0} (actual level) and ${power} at p = ${p1} (actual power), which can be checked with the binomial distribution with n = ${count}.`,
    });
}

/** What the criterion bounds, as it is reached. */
const achievedNames: Readonly<Record<string, { ru: string; en: string }>> = {
    'half-width': { ru: 'полуширина интервала равна', en: 'the half-width of the interval is' },
    'full-width': { ru: 'ширина интервала равна', en: 'the width of the interval is' },
    'lower-limit': { ru: 'нижняя граница интервала равна', en: 'the lower limit of the interval is' },
    'lower-limit-assured': {
        ru: 'вероятность выполнить условие равна',
        en: 'the probability of fulfilling the condition is',
    },
    'assured-half-width': {
        ru: 'вероятность выполнить условие равна',
        en: 'the probability of fulfilling the condition is',
    },
};

function precision(context: ProgramContext, { result, inputs, name, n }: PrecisionTarget): string {
    if (!result || n === undefined) return '';
    const count = context.number(n, 0);
    const say = context.say.bind(context);
    const before =
        result.fractional === undefined
            ? ''
            : say({
                  ru: ` До округления n = ${context.number(result.fractional, 3)}.`,
                  en: ` Before rounding, n = ${context.number(result.fractional, 3)}.`,
              });
    const first =
        result.n === result.stable
            ? ''
            : say({
                  ru: ` Условие впервые выполняется при n = ${context.number(result.n, 0)}, но при некоторых больших n вновь нарушается; принято n = ${count}, начиная с которого оно выполняется всегда.`,
                  en: ` The condition first holds at n = ${context.number(result.n, 0)}, but fails again at some larger n; taken is n = ${count}, from which on it always holds.`,
              });
    const value = context.number(result.achievedStable, 4);
    const what = achievedNames[inputs?.criterion.kind ?? ''] ?? { ru: 'достигается', en: 'the value reached is' };
    const achieved = say({ ru: ` При n = ${count} ${what.ru} ${value}.`, en: ` At n = ${count} ${what.en} ${value}.` });
    return (
        say({ ru: `Для ${name} нужно ${evaluable(n, context)}.`, en: `${name} needs ${count} evaluable cases.` }) +
        before +
        first +
        achieved
    );
}

/** From the need of the targets to the number of cases to recruit, with both ways of rounding. */
export function planParagraphs(context: ProgramContext, plan: Plan): string[] {
    const { recruitment } = plan;
    if (!recruitment) return [];
    const say = context.say.bind(context);
    const number = (value: number) => context.number(value, 0);
    const sides: string[] = [];
    if (recruitment.diseased)
        sides.push(
            say({
                ru: `n₊ = ${cases(recruitment.diseased.n, context)} с патологией`,
                en: `n₊ = ${number(recruitment.diseased.n)} cases with the condition`,
            }),
        );
    if (recruitment.nonDiseased)
        sides.push(
            say({
                ru: `n₋ = ${cases(recruitment.nonDiseased.n, context)} без патологии`,
                en: `n₋ = ${number(recruitment.nonDiseased.n)} cases without the condition`,
            }),
        );
    if (recruitment.whole)
        sides.push(
            say({ ru: `n = ${cases(recruitment.whole.n, context)}`, en: `n = ${number(recruitment.whole.n)} cases` }),
        );
    const with_ = [
        plan.looks
            ? say({
                  ru: `промежуточных анализов при ${looksAt(context, plan)} данных`,
                  en: `interim looks at ${looksAt(context, plan)} of the data`,
              })
            : '',
        recruitment.designEffect > 1
            ? say({
                  ru: `эффекта кластеризации ${context.number(recruitment.designEffect)}`,
                  en: `a design effect of ${context.number(recruitment.designEffect)}`,
              })
            : '',
        plan.losses > 0
            ? say({
                  ru: `потерь и неоценимых результатов ${context.percent(plan.losses)}`,
                  en: `losses and unevaluable results of ${context.percent(plan.losses)}`,
              })
            : '',
        plan.prevalence
            ? say({
                  ru: `распространённости ${context.percent(plan.prevalence.value)}`,
                  en: `a prevalence of ${context.percent(plan.prevalence.value)}`,
              })
            : '',
    ].filter(Boolean);
    const and = say({ ru: ' и ', en: ' and ' });
    const result = [
        say({
            ru: `Нужно: ${sides.join(and)}.${with_.length > 0 ? ` С учётом ${with_.join(', ')} следует включить N = ${cases(recruitment.total, context)}.` : ` Следует включить N = ${cases(recruitment.total, context)}.`}`,
            en: `Needed: ${sides.join(and)}.${with_.length > 0 ? ` With ${with_.join(', ')}, N = ${number(recruitment.total)} cases are to be recruited.` : ` N = ${number(recruitment.total)} cases are to be recruited.`}`,
        }),
        rounding(context, plan),
    ];
    if (recruitment.totalAssured !== undefined) {
        const assurance = context.percent(plan.element.properties.recruitmentAssurance?.value.value ?? 0.95);
        result.push(
            say({
                ru: `Число N даёт нужные случаи в среднем. Чтобы набрать их с вероятностью ${assurance}, следует включить ${cases(recruitment.totalAssured, context)}.`,
                en: `This N yields the needed cases on average. To have them with a probability of ${assurance}, ${number(recruitment.totalAssured)} cases are to be recruited.`,
            }),
        );
    }
    return result;
}

function looksAt(context: ProgramContext, { looks }: Plan): string {
    return looks!.rates
        .slice(0, -1)
        .map(rate => context.percent(rate))
        .join(', ');
}

function rounding(context: ProgramContext, { recruitment }: Plan): string {
    const stepwise = context.number(recruitment!.total, 0);
    const single = context.number(recruitment!.totalSingleRounding, 0);
    if (recruitment!.total === recruitment!.totalSingleRounding) {
        return context.say({
            ru: `Поэтапное округление вверх и однократное округление в конце дают одно число: ${stepwise}.`,
            en: `Rounding up at each step and rounding once at the end give the same number: ${stepwise}.`,
        });
    }
    return context.say({
        ru: `Округление вверх выполнено на каждом шаге: N = ${stepwise}. При однократном округлении в конце получается N = ${single}; принято большее число, ${context.number(Math.max(recruitment!.total, recruitment!.totalSingleRounding), 0)}.`,
        en: `Figures are rounded up at each step: N = ${stepwise}. A single rounding at the end gives N = ${single}; the larger number is taken, ${context.number(Math.max(recruitment!.total, recruitment!.totalSingleRounding), 0)}.`,
    });
}

/** «482 оценимых случая». */
function evaluable(count: number, context: ProgramContext): string {
    return `${context.number(count, 0)} ${plural(count, 'оценимый случай', 'оценимых случая', 'оценимых случаев')}`;
}
