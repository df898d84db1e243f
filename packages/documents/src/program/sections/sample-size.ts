import type { Plan } from '@trialwright/model';
import type { Block } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { bold } from '../../tree/inline.js';
import { list, para, placed, section } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { fieldParagraphs, fields } from '../core/fields.js';
import { movement } from '../sample-size/movement.js';
import { cases } from '../sample-size/cases.js';
import { planParagraphs } from '../sample-size/paragraph.js';
import { stepsTable } from '../sample-size/steps.js';
import { targetSection } from '../sample-size/target.js';

/** Sample size: the need of each target, then the number of cases to recruit. */
export function sampleSize(context: ProgramContext): Section {
    const { targets, plans } = context.sizing;
    const missing: Block[] =
        plans.length === 0
            ? [
                  para(
                      context.gap({ ru: 'объём выборки и его обоснование', en: 'sample size and its justification' }, [
                          'P06',
                          'P10',
                      ]),
                  ),
              ]
            : [];
    return section('sample-size', context.say({ ru: 'Объём выборки', en: 'Sample size' }), missing, {
        sections: [
            ...targets.map((target, index) => targetSection(context, target, index)),
            ...plans.map((plan, index) => planSection(context, plan, index)),
        ],
    });
}

function planSection(context: ProgramContext, plan: Plan, index: number): Section {
    const id = `plan-${index + 1}`;
    const served = plan.targets.map(target => target.name).join(', ');
    const title = context.say({
        ru: `Число включаемых случаев${served ? `: ${served}` : ''}`,
        en: `Cases to recruit${served ? `: ${served}` : ''}`,
    });
    // What the plan takes from elsewhere, or does without, is no gap once its number is computed.
    const blocks: Block[] = [
        ...fieldParagraphs(
            fields(context, 'sampleSize', plan.element, [
                'prevalence',
                'losses',
                'unevaluable',
                'clusterSize',
                'icc',
                'multiplicity',
                'looks',
                'spending',
                'finitePopulation',
            ]).filter(item => !item.missing || plan.recruitment === undefined),
        ),
    ];
    if (plan.prevalence && !plan.element.properties.prevalence) {
        const source = plan.prevalence.source;
        const text =
            context.percent(plan.prevalence.value) +
            (source ? context.say({ ru: ` (источник: ${source})`, en: ` (source: ${source})` }) : '');
        blocks.push(
            placed(
                para(bold(context.say({ ru: 'Распространённость. ', en: 'Prevalence. ' })), text, '.'),
                plan.prevalence.at,
            ),
        );
    }
    const { recruitment } = plan;
    if (recruitment) {
        blocks.push(
            stepsTable(
                context,
                `${id}-steps`,
                context.say({ ru: 'Число включаемых случаев', en: 'Cases to recruit' }),
                recruitment.derivation,
            ),
        );
        blocks.push(...planParagraphs(context, plan).map(text => para(text)));
    } else {
        const reasons = plan.problems.map(problem => context.say(problem.message)).join(' ');
        blocks.push(
            para(
                context.gap(
                    { ru: `число случаев не вычислено: ${reasons}`, en: `number of cases not computed: ${reasons}` },
                    ['P06'],
                ),
            ),
        );
    }
    blocks.push(
        ...planned(context, plan),
        ...fieldParagraphs(fields(context, 'sampleSize', plan.element, ['rationale'])),
    );
    blocks.push(
        ...plan.warnings.map(warning =>
            para(bold(context.say({ ru: 'Предупреждение. ', en: 'Warning. ' })), context.say(warning.message)),
        ),
    );
    blocks.push(...movement(context, plan, id));
    return section(id, title, blocks, { at: plan.element.headAt });
}

/** What is planned, whether it suffices, and what is reached with it. */
function planned(context: ProgramContext, plan: Plan): Block[] {
    const say = context.say.bind(context);
    if (plan.planned.length === 0)
        return [para(context.gap({ ru: 'планируемое число случаев', en: 'planned number of cases' }, ['P06']))];
    const lines = plan.planned.map(check => {
        const of = check.of === 'all' ? '' : ` (${context.phrase(check.of)})`;
        const count = context.number(check.count, 0);
        if (check.required === undefined)
            return say({ ru: `Планируется ${cases(check.count, context)}${of}.`, en: `Planned: ${count} cases${of}.` });
        const difference = check.count - check.required;
        const required = context.number(check.required, 0);
        return difference >= 0
            ? say({
                  ru: `Планируется ${cases(check.count, context)}${of}: требуемых ${required} достаточно${difference > 0 ? `, запас ${context.number(difference, 0)}` : ''}.`,
                  en: `Planned: ${count} cases${of}; the required ${required} are met${difference > 0 ? `, with ${context.number(difference, 0)} to spare` : ''}.`,
              })
            : say({
                  ru: `Планируется ${cases(check.count, context)}${of}: это меньше требуемых ${required} на ${context.number(-difference, 0)}.`,
                  en: `Planned: ${count} cases${of}, which is ${context.number(-difference, 0)} fewer than the required ${required}.`,
              });
    });
    const reached = plan.achieved.flatMap(({ target, n, positive, negative, power, lower, upper }) => {
        const count =
            positive !== undefined && negative !== undefined
                ? `n₊ = ${context.number(positive, 0)}, n₋ = ${context.number(negative, 0)}`
                : context.number(n, 0);
        const share = target.kind === 'precision' || target.metric?.kind === 'proportion';
        const show = (value: number): string => (share ? context.percent(value, 1) : context.number(value, 3));
        if (power !== undefined)
            return [
                say({
                    ru: `${target.name}: ожидается оценимых: ${count}, мощность ${powerText(context, power)}`,
                    en: `${target.name}: ${count} evaluable cases expected, power ${powerText(context, power)}`,
                }),
            ];
        if (lower === undefined || upper === undefined) return [];
        return [
            say({
                ru: `${target.name}: ожидается оценимых: ${count}, интервал при ожидаемом значении от ${show(lower)} до ${show(upper)}`,
                en: `${target.name}: ${count} evaluable cases expected, interval at the expected value from ${show(lower)} to ${show(upper)}`,
            }),
        ];
    });
    const blocks: Block[] = [placed(para(lines.join(' ')), plan.planned[0]!.at)];
    if (reached.length > 0)
        blocks.push(
            {
                ...para(
                    say({ ru: 'При планируемом числе случаев достигается:', en: 'With the planned number of cases:' }),
                ),
                keepNext: true,
            },
            list(reached),
        );
    if (plan.jointPower !== undefined) {
        const text = context.percent(plan.jointPower, 1);
        blocks.push(
            para(
                say({
                    ru: `Вероятность подтвердить все совместно первичные гипотезы при требуемом числе случаев — не менее ${text}: мощности гипотез о разных классах случаев перемножаются, для одного класса взята граница Бонферрони.`,
                    en: `The chance to confirm all co-primary hypotheses at the required number of cases is at least ${text}: powers of hypotheses on different classes multiply; within a class Bonferroni's bound is taken.`,
                }),
            ),
        );
    }
    return blocks;
}

/** A power is never shown as 100 %: it has no such value. */
function powerText(context: ProgramContext, power: number): string {
    return power > 0.9995 ? `> ${context.percent(0.999, 1)}` : context.percent(power, 1);
}
