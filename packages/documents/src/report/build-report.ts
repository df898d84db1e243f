import type { TrialModel, TrialResults } from '@trialwright/model';
import type { DocumentTree, Section } from '../tree/document.js';
import { type Inline, inlines } from '../tree/inline.js';
import { para, section } from '../tree/make.js';
import { frame } from '../program/build-program.js';
import type { DocumentOptions } from '../program/core/options.js';
import { titlePage } from '../program/sections/title-page.js';
import { allBlocks, ownInlines } from '../tree/walk.js';
import { reportBlocks } from './report-table.js';
import { beyondForm } from './results/beyond-form.js';
import { checklistAppendices } from './results/checklists.js';
import { datasetsAppendix } from './results/datasets.js';
import { deviationsAppendix } from './results/deviations.js';
import { endpointsAppendix } from './results/endpoints.js';
import { flowAppendix } from './results/flow.js';
import { hypothesesAppendix } from './results/hypotheses.js';
import { ReportContext } from './results/report-context.js';

/**
 * The report of a trial by Appendix A of GOST R 59921.1-2022: every row in its order and wording, filled with what the
 * program, its `report` element and the results know; the results in full in appendices. What only people can say is
 * marked; signatures, their dates and seals are left to people. Without results it is the template.
 */
export function buildReport(model: TrialModel, options: DocumentOptions, results?: TrialResults): DocumentTree {
    const context = new ReportContext(model, options, results);
    const appendices = resultAppendices(context);
    context.offer(appendices);
    const tree = assemble(context, appendices);
    if (!results) return tree;
    // A report in which nothing waits for people any more is ready to be signed.
    const { draftMark, ...ready } = tree;
    return hasGaps(tree) ? { ...tree, draftMark: context.say(openMark) } : ready;
}

/** The report before the trial: what the program knows is filled in, all else is marked. */
export function buildReportTemplate(model: TrialModel, options: DocumentOptions): DocumentTree {
    return buildReport(model, options);
}

const openMark = {
    ru: 'ПРОЕКТ ОТЧЁТА — отмеченное заполняют исполнители',
    en: 'DRAFT REPORT — what is marked is to be filled in',
};

function hasGaps(tree: DocumentTree): boolean {
    const gapIn = (runs: readonly Inline[]) => runs.some(run => run.kind === 'gap');
    const title = [tree.title.organization, tree.title.heading, ...tree.title.facts.map(fact => fact.value)];
    return title.some(gapIn) || [...allBlocks(tree)].some(block => ownInlines(block).some(gapIn));
}

/** Appendices of what there is to show. */
function resultAppendices(context: ReportContext): Section[] {
    const found = [datasetsAppendix, flowAppendix, endpointsAppendix, hypothesesAppendix, deviationsAppendix].flatMap(
        make => make(context) ?? [],
    );
    if (!context.results) return [];
    return [...found, ...checklistAppendices(context, new Set(found.map(appendix => appendix.id)))];
}

function assemble(context: ReportContext, appendices: Section[]): DocumentTree {
    const say = context.say.bind(context);
    const title = titlePage(context);
    const preliminary = context.program?.properties.kind?.value === 'preliminary';
    const kind = preliminary
        ? say({
              ru: 'ОТЧЁТ О КЛИНИЧЕСКОЙ СОСТАВЛЯЮЩЕЙ ПРЕДВАРИТЕЛЬНЫХ КЛИНИКО-ТЕХНИЧЕСКИХ ИСПЫТАНИЙ (ПКТИ) СИИ',
              en: 'REPORT ON THE CLINICAL PART OF THE PRELIMINARY CLINICAL AND TECHNICAL TRIAL OF AN ARTIFICIAL INTELLIGENCE SYSTEM',
          })
        : say({
              ru: 'ОТЧЁТ О КЛИНИЧЕСКИХ ИСПЫТАНИЯХ (ИССЛЕДОВАНИЯХ) СИИ',
              en: 'REPORT ON THE CLINICAL TRIAL OF AN ARTIFICIAL INTELLIGENCE SYSTEM',
          });
    const shared = frame(context);
    return {
        ...shared,
        properties: {
            ...shared.properties,
            title: `${say({ ru: 'Отчёт', en: 'Report' })}: ${shared.properties.title}`,
        },
        draftMark: say({
            ru: 'ШАБЛОН ОТЧЁТА — заполняется по окончании испытания',
            en: 'REPORT TEMPLATE — to be completed at the end of the trial',
        }),
        title: { ...title, kind: inlines(kind), approvals: title.approvals.slice(1) },
        front: [],
        sections: [
            section('report', say({ ru: 'Отчёт', en: 'Report' }), [
                para(
                    preliminary
                        ? say({
                              ru: 'Отчёт составлен по приложению А ГОСТ Р 59921.1-2022. Отмеченное «заполнить» вносят исполнители испытания.',
                              en: 'The report follows appendix A of GOST R 59921.1-2022. What is marked “to be filled in” is entered by the performers of the trial.',
                          })
                        : say({
                              ru: 'За основу отчёта взяты пункты приложения А ГОСТ Р 59921.1-2022, рекомендованные для предварительных испытаний; отчёт об испытании этого вида оформляется также по ГОСТ Р ИСО 14155 и действующим нормативным правовым актам (5.6). Отмеченное «заполнить» вносят исполнители испытания.',
                              en: 'The report is based on the items of appendix A of GOST R 59921.1-2022, recommended for preliminary trials; the report on a trial of this kind also follows GOST R ISO 14155 and the acts in force (5.6). What is marked “to be filled in” is entered by the performers of the trial.',
                          }),
                ),
                ...reportBlocks(context),
            ]),
            ...(context.results && !preliminary ? [beyondForm(context)] : []),
        ],
        appendices,
    };
}
