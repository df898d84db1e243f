import type { TrialModel } from '@trialwright/model';
import type { DocumentTree } from '../tree/document.js';
import { inlines } from '../tree/inline.js';
import { para, section } from '../tree/make.js';
import { frame } from '../program/build-program.js';
import { ProgramContext } from '../program/core/context.js';
import type { DocumentOptions } from '../program/core/options.js';
import { titlePage } from '../program/sections/title-page.js';
import { reportBlocks } from './report-table.js';

/**
 * The report of a trial by Appendix A of GOST R 59921.1-2022: every row in its order and wording, filled with what the
 * program and its `report` element know. Signatures, their dates and seals are left to people.
 */
export function buildReportTemplate(model: TrialModel, options: DocumentOptions): DocumentTree {
    const context = new ProgramContext(model, options);
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
                ...reportBlocks(context, 'report'),
            ]),
        ],
        appendices: [],
    };
}
