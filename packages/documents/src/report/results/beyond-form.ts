import type { Bilingual } from '@trialwright/model';
import type { Section } from '../../tree/document.js';
import { para, plain, section } from '../../tree/make.js';
import { type Field, field, fields, fieldTable } from '../../program/core/fields.js';
import type { ReportContext } from './report-context.js';

/**
 * What the report on a trial that is not preliminary says beyond the form of Appendix A, which is recommended for
 * preliminary ones: links of the evaluation (4.2.3.3), ethics, monitoring, events, stops, records.
 */
export function beyondForm(context: ReportContext): Section {
    const say = context.say.bind(context);
    const { model } = context;
    const other = model.first('report')?.properties.other !== undefined;
    // The language has no words of its own for these: people tell them under “other”, row A23.
    const open = (label: Bilingual, what: Bilingual): Field => ({
        label: say(label),
        blocks: [plain(other ? say({ ru: 'см. строку A23', en: 'see row A23' }) : context.gap(what))],
        missing: !other,
    });
    const amendments = field(context, 'program', context.program, 'amendment');
    const shown: Field[] = [
        ...fields(context, 'evaluation', model.first('evaluation'), ['analyticalValidation', 'clinicalAssociation']),
        ...fields(context, 'ethics', model.first('ethics'), ['committee', 'decision']),
        ...(amendments ? [amendments] : []),
        ...fields(context, 'monitoring', model.first('monitoring'), ['kind', 'extent']),
        open(
            { ru: 'Неблагоприятные события и недостатки изделия', en: 'Adverse events and deficiencies of the device' },
            {
                ru: 'число, описание, исход; если не было — указать',
                en: 'number, description, outcome; say so if there were none',
            },
        ),
        open(
            { ru: 'Приостановки и остановки', en: 'Suspensions and stops' },
            {
                ru: 'дата, причина, решение; если не было — указать',
                en: 'date, reason, decision; say so if there were none',
            },
        ),
        ...fields(context, 'completion', model.first('completion'), ['storage', 'protection']),
    ];
    return section('beyond', say({ ru: 'Сведения сверх приложения А', en: 'Beyond Appendix A' }), [
        para(
            say({
                ru: 'Этих сведений форма для предварительных испытаний не содержит. Полный состав отчёта об испытании этого вида определяют ГОСТ Р ИСО 14155 и действующие акты (5.6): их требования эта таблица не исчерпывает.',
                en: 'The form for preliminary trials does not hold these. What the report on a trial of this kind holds in full is set by GOST R ISO 14155 and the acts in force (5.6): this table does not exhaust them.',
            }),
        ),
        fieldTable(context, 'beyond-table', { ru: 'Сведения сверх приложения А', en: 'Beyond Appendix A' }, shown),
    ]);
}
