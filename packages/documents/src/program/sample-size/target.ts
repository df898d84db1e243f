import type { Target } from '@trialwright/model';
import type { Source } from '@trialwright/statistics';
import type { Block } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { safeHref } from '../../tree/href.js';
import { bold, type Inline, inlines } from '../../tree/inline.js';
import { para, placed, section } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { hypothesisText, precisionText } from '../core/statements.js';
import { criterion } from './criterion.js';
import { inputsTable } from './inputs.js';
import { targetParagraph } from './paragraph.js';
import { stepsTable } from './steps.js';

/** How many cases one hypothesis or precision target needs: method, inputs with their sources, steps. */
export function targetSection(context: ProgramContext, target: Target, index: number): Section {
    const id = `target-${index + 1}`;
    const statement =
        target.element.kind === 'hypothesis'
            ? hypothesisText(target.element, context)
            : precisionText(target.element, context);
    const title =
        `${target.name}. ${target.element.title?.value ?? (target.endpoint ? context.title(target.endpoint) : '')}`.replace(
            /\. ?$/,
            '',
        );
    const head: Block[] = [placed(para(statement.replace(/\.?$/, '.')), target.element.at)];
    if (target.n === undefined || target.kind === 'other') {
        const reasons = target.problems.map(problem => context.say(problem.message)).join(' ');
        return section(
            id,
            title,
            [
                ...head,
                para(
                    context.gap({ ru: `объём не вычислен: ${reasons}`, en: `size not computed: ${reasons}` }, ['P10']),
                ),
            ],
            { at: target.element.headAt },
        );
    }
    const { derivation } = target;
    return section(
        id,
        title,
        [
            ...head,
            ...(derivation ? [methodParagraph(context, context.say(derivation.method), derivation.source)] : []),
            ...(!derivation && target.kind === 'design'
                ? [para(context.say({ ru: `Метод: ${target.method.ru}.`, en: `Method: ${target.method.en}.` }))]
                : []),
            inputsTable(context, target, id),
            ...criterion(context, target),
            ...(derivation
                ? [
                      stepsTable(
                          context,
                          `${id}-steps`,
                          context.say({ ru: `Расчёт для ${target.name}`, en: `Computation for ${target.name}` }),
                          derivation,
                          // Designs name in their steps what the table of inputs names otherwise.
                          { computedOnly: target.kind !== 'design' },
                      ),
                  ]
                : []),
            para(targetParagraph(context, target)),
            ...(derivation?.warnings ?? []).map(warning =>
                para(bold(context.say({ ru: 'Предупреждение. ', en: 'Warning. ' })), context.say(warning.text)),
            ),
            ...target.warnings.map(warning =>
                para(bold(context.say({ ru: 'Предупреждение. ', en: 'Warning. ' })), context.say(warning.message)),
            ),
        ],
        { at: target.element.headAt },
    );
}

function methodParagraph(context: ProgramContext, method: string, source: Source): Block {
    const href = source.doi ? safeHref(`https://doi.org/${source.doi}`) : undefined;
    const link: Inline[] = href
        ? [...inlines(' '), { kind: 'link', href, children: inlines(`doi:${source.doi}`) }]
        : [];
    return para(
        context.say({
            ru: `Метод: ${method}. Источник метода: ${context.say(source.full)}.`,
            en: `Method: ${method}. Source of the method: ${context.say(source.full)}.`,
        }),
        link,
    );
}
