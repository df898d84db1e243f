import { type Matrix, type MatrixRow, type RowState, rowStateNames as states } from '@trialwright/conformity';
import type { ElementOf } from '@trialwright/model';
import type { Block, Row } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { type Inline, inlines, ref } from '../../tree/inline.js';
import { list, para, placed, row, section, table } from '../../tree/make.js';
import { lowerFirst, type ProgramContext } from '../core/context.js';
import { field } from '../core/fields.js';
import type { PlaceIndex } from '../core/place-index.js';

/** The conformity matrix by each norm, each row with its place in this document. */
export function conformityAppendix(context: ProgramContext, places: PlaceIndex): Section {
    const say = context.say.bind(context);
    const [first, ...others] = context.matrices;
    return section(
        'matrix',
        say({ ru: 'Матрица соответствия', en: 'Conformity matrix' }),
        [
            counted(context, first!),
            para(
                say({
                    ru: '«Учтено» значит, что программа отвечает на требование и проверка не нашла замечаний; выполнение требований к проведению и завершению испытания подтверждает отчёт. «Позднее» — требование относится к отчёту, «не относится» — к другому виду испытания.',
                    en: '“Addressed” means that the program answers the requirement and the check found nothing against it; that requirements on conduct and completion are fulfilled is shown by the report. “Due later” concerns the report, “not concerned” another kind of trial.',
                }),
            ),
            matrixTable(context, first!, places, 'matrix-table'),
            ...others.flatMap(matrix => [
                counted(context, matrix),
                matrixTable(context, matrix, places, `matrix-table-${matrix.pack}`),
            ]),
        ],
        { newPage: true, landscape: true },
    );
}

/** The norm, and how many of its rows are in which state. */
function counted(context: ProgramContext, matrix: Matrix): Block {
    const say = context.say.bind(context);
    const counts = (Object.keys(states) as RowState[])
        .filter(state => matrix.counts[state] > 0)
        .map(state => `${say(states[state])} — ${matrix.counts[state]}`);
    return para(
        say({
            ru: `Требования: ${say(matrix.title)}. Строк: ${matrix.rows.length}; ${counts.join('; ')}.`,
            en: `Requirements: ${say(matrix.title)}. Rows: ${matrix.rows.length}; ${counts.join('; ')}.`,
        }),
    );
}

function matrixTable(context: ProgramContext, matrix: Matrix, places: PlaceIndex, id: string): Block {
    const say = context.say.bind(context);
    const norm = say(matrix.title).split('. ')[0]!;
    const title =
        matrix === context.matrix
            ? { ru: 'Соответствие программы требованиям', en: 'Conformity of the program' }
            : { ru: `Соответствие программы: ${norm}`, en: `Conformity of the program: ${norm}` };
    return table(
        say(title),
        [7, 12, 35, 12, 22, 12],
        [
            say({ ru: 'Код', en: 'Code' }),
            say({ ru: 'Пункт', en: 'Clause' }),
            say({ ru: 'Требование', en: 'Requirement' }),
            say({ ru: 'Состояние', en: 'State' }),
            say({ ru: 'Замечание или причина', en: 'Finding or reason' }),
            say({ ru: 'Раздел', en: 'Section' }),
        ],
        matrix.rows.map(item => matrixRow(context, item, places)),
        { id, dense: true },
    );
}

function matrixRow(context: ProgramContext, item: MatrixRow, places: PlaceIndex): Row {
    const remarks = [
        ...item.findings.map(finding => context.say(finding.message)),
        ...(item.state === 'notApplicable' && item.reason ? [item.reason] : []),
        ...(item.state === 'open' && item.findings.length === 0
            ? [
                  context.say({
                      ru: 'в программе нет ответа на требование',
                      en: 'the program does not answer the requirement',
                  }),
              ]
            : []),
    ];
    const found = item.state === 'notConcerned' ? [] : places.sectionsOf(item);
    const where: Inline[] = found.flatMap(({ id, title }, index) => [
        ...inlines(index > 0 ? ', ' : ''),
        ...(title === undefined ? [ref(id)] : inlines(lowerFirst(title))),
    ]);
    return row([
        item.id,
        context.clauseOf(item.id)?.replace(/^(п\.|clause)\s/, '') ?? item.clause,
        context.say(item.requirement),
        context.say(states[item.state]),
        remarks.length > 1 ? [list(remarks)] : (remarks[0] ?? '—'),
        where.length > 0 ? where : '—',
    ]);
}

/** Qualifications of everybody who takes part. */
export function staffAppendix(context: ProgramContext): Section {
    const say = context.say.bind(context);
    const rows = context.model.all('person').map(person => {
        const name = [context.title(person), ...roles(context, person)].join('; ');
        const position = [person.properties.post?.value, person.properties.degree?.value].filter(Boolean).join('; ');
        const qualification = field(context, 'person', person, 'qualification');
        const speciality = field(context, 'person', person, 'speciality');
        // Clause 5.3 asks it of experts and investigators: a head who only signs needs none.
        const asked = roles(context, person).length > 0;
        const exempt = person.properties.role.some(role => role.value === 'regulatorExpert');
        const none = exempt ? say({ ru: 'не требуется (5.3, примечание)', en: 'not required (5.3, note)' }) : '—';
        const wanted = (item: typeof speciality) =>
            exempt || item === undefined || (item.missing && !asked) ? none : item.blocks;
        return placed(row([name, position || '—', wanted(speciality), wanted(qualification)]), person.at);
    });
    const head = [
        say({ ru: 'Лицо, роль в испытании', en: 'Person, role' }),
        say({ ru: 'Должность, степень', en: 'Post, degree' }),
        say({ ru: 'Специальность', en: 'Speciality' }),
        say({ ru: 'Подтверждение квалификации', en: 'Evidence of qualification' }),
    ];
    const blocks =
        rows.length > 0
            ? [
                  table(
                      say({ ru: 'Квалификация персонала', en: 'Qualification of staff' }),
                      [27, 23, 18, 32],
                      head,
                      rows,
                      { id: 'staff-table', dense: true },
                  ),
              ]
            : [
                  para(
                      context.gap(
                          {
                              ru: 'исследователи и эксперты, их квалификация',
                              en: 'investigators and experts, and their qualification',
                          },
                          ['T06'],
                      ),
                  ),
              ];
    return section('staff', say({ ru: 'Квалификация персонала', en: 'Qualification of staff' }), blocks, {
        newPage: true,
    });
}

function roles(context: ProgramContext, person: ElementOf<'person'>): string[] {
    const { model, program } = context;
    const own = person.properties.role.map(role => context.phrase(role.value));
    const sites = program?.properties.site ?? [];
    const leads = sites.some(site => model.targets(site.value.properties.principalInvestigator).includes(person));
    const works = sites.some(site => model.targets(site.value.properties.investigators).includes(person));
    return [
        ...(leads ? [context.say({ ru: 'главный исследователь', en: 'principal investigator' })] : []),
        ...(works ? [context.say({ ru: 'исследователь', en: 'investigator' })] : []),
        ...own,
    ];
}
