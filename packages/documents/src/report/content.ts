import type { Block } from '../tree/block.js';
import { bold } from '../tree/inline.js';
import { list, plain } from '../tree/make.js';
import type { ProgramContext } from '../program/core/context.js';
import { fields } from '../program/core/fields.js';
import { statementText } from '../program/core/statements.js';
import { countText, referenceText } from '../program/core/values.js';
import { planParagraphs } from '../program/sample-size/paragraph.js';
import { fullName, shortName, siteOrganization } from '../program/sections/title-page.js';
import { cellsOf, eachDataset, known, later, leader, reportFields, teamOf, trialSets } from './known.js';
import { cellTables, metricLines, verdict } from './results.js';

/** What is known for a row of the report; what only people can say is marked. Nothing is made up. */
export function reportContent(context: ProgramContext, id: string): Block[] {
    const make = contents[id];
    return make ? make(context) : [later(context)];
}

const contents: Readonly<Record<string, (context: ProgramContext) => Block[]>> = {
    A01: context => {
        const organization = siteOrganization(context);
        return [organization ? plain(fullName(organization)) : later(context)];
    },
    A02: context =>
        known(
            context,
            fields(context, 'organization', siteOrganization(context), ['address', 'phone', 'website', 'email']),
        ),
    A03: context => {
        const { start, end } = context.model.first('report')?.properties ?? {};
        const shown = (date: typeof start, ru: string, en: string) =>
            date
                ? plain(`${context.say({ ru, en })} ${context.date(date.value)}`)
                : later(context, { ru: `${ru}: дата`, en: `${en}: date` });
        return [shown(start, 'Начало', 'Start'), shown(end, 'Окончание', 'End')];
    },
    A04: context =>
        known(context, reportFields(context, ['design', 'materials', 'methods', 'results', 'conclusions']), true),
    A05: context => [
        ...context.model.all('objective').flatMap((objective): Block[] => {
            if (objective.none) return [];
            const tasks = objective.properties.tasks.map(task => task.value);
            const rank = context.say(
                objective.rank === 'primary'
                    ? { ru: 'Первичная цель: ', en: 'Primary objective: ' }
                    : { ru: 'Вторичная цель: ', en: 'Secondary objective: ' },
            );
            return [plain(bold(rank), context.title(objective)), ...(tasks.length > 0 ? [list(tasks)] : [])];
        }),
        ...context.model
            .all('hypothesis')
            .map(hypothesis =>
                plain(
                    bold(context.say({ ru: 'Ожидаемый результат: ', en: 'Expected result: ' })),
                    `${hypothesis.name?.value ?? ''}: ${statementText(hypothesis, context)}`,
                ),
            ),
    ],
    A06: context =>
        eachDataset(context, ['description', 'population', 'unit', 'version', 'owner', 'format', 'passport']),
    A07: context => eachDataset(context, ['modality']),
    A08: context => [
        ...context.sizing.plans
            .flatMap(plan => plan.planned)
            .map(check =>
                plain(
                    context.say({
                        ru: `Программой предусмотрено: ${context.number(check.count, 0)}`,
                        en: `Planned by the program: ${context.number(check.count, 0)}`,
                    }),
                ),
            ),
        later(context, {
            ru: 'фактически включено, причина отклонения',
            en: 'actually included, reason of any deviation',
        }),
    ],
    A09: context => known(context, reportFields(context, ['characteristics']), true),
    A10: context => [
        ...eachDataset(context, ['formed', 'registration', 'deidentification', 'consent', 'collected', 'labelling']),
        ...context.model
            .all('population')
            .flatMap(population =>
                known(context, fields(context, 'population', population, ['inclusion', 'exclusion', 'withdrawal'])),
            ),
    ],
    A11: context => [
        ...context.model
            .all('condition')
            .flatMap(condition => [
                plain(bold(context.title(condition))),
                ...known(context, fields(context, 'condition', condition, ['icd', 'groups'])),
            ]),
        ...eachDataset(context, ['positive', 'negative', 'referenceStandard', 'verification']),
        later(context, { ru: 'фактическое распределение по группам', en: 'actual distribution among the groups' }),
    ],
    A12: context => [
        ...eachDataset(context, ['sampling']),
        ...context.sizing.plans.flatMap(plan => [
            ...planParagraphs(context, plan).map(text => plain(text)),
            ...known(context, fields(context, 'sampleSize', plan.element, ['rationale'])),
        ]),
    ],
    A13: context => {
        const sources = trialSets(context).flatMap(item => item.properties.collected);
        if (sources.length === 0) return [later(context)];
        const lines = sources.map(({ value }) => {
            const address = context.organization(value.organization)?.properties.address?.value;
            return [
                referenceText(value.organization.value, context),
                address,
                value.count && countText(value.count.value, value.of, context),
            ]
                .filter(Boolean)
                .join('; ');
        });
        return [
            plain(
                context.say({ ru: `Число источников: ${sources.length}`, en: `Number of sources: ${sources.length}` }),
            ),
            list(lines),
        ];
    },
    A14: context => {
        const declared = trialSets(context).flatMap(item => item.properties.independentOf);
        const names = declared.map(({ value }) => referenceText(value, context));
        return [
            names.length > 0
                ? plain(
                      context.say({
                          ru: `Программой заявлена независимость от наборов: ${names.join('; ')}.`,
                          en: `The program declares independence of: ${names.join('; ')}.`,
                      }),
                  )
                : later(context),
            later(context, { ru: 'подтверждение по окончании испытания', en: 'confirmation at the end of the trial' }),
        ];
    },
    A15: context => [
        ...known(
            context,
            fields(context, 'preparation', context.model.first('preparation'), ['version', 'installation']),
        ),
        ...known(
            context,
            fields(context, 'responsibilities', context.model.first('responsibilities'), ['systemAccess']),
        ),
        ...known(context, reportFields(context, ['version', 'testing']), true),
    ],
    A16: context => {
        const flow = context.model.first('design')?.properties.flow ?? [];
        return [
            ...(flow.length > 0
                ? [
                      list(
                          flow.map(step => step.value),
                          true,
                      ),
                  ]
                : []),
            later(context, {
                ru: 'схема с фактическими числами случаев',
                en: 'diagram with the actual numbers of cases',
            }),
        ];
    },
    A17: context => {
        const cells = cellsOf(context);
        return cells.length > 0
            ? cellTables(context, cells)
            : [
                  later(context, {
                      ru: 'ИП, ЛО, ЛП, ИО по каждой конечной точке',
                      en: 'TP, FN, FP, TN of each endpoint',
                  }),
              ];
    },
    A18: context => [
        ...context.model.all('endpoint').flatMap(endpoint =>
            known(
                context,
                fields(context, 'endpoint', endpoint, ['threshold']).map(item => ({
                    ...item,
                    label: `${context.title(endpoint)}: ${item.label.toLowerCase()}`,
                })),
            ),
        ),
        ...known(context, reportFields(context, ['expectedOutcomes', 'unexpectedOutcomes']), true),
    ],
    A19: context => {
        const lines = metricLines(context, cellsOf(context));
        if (lines.length > 0) return lines;
        const wanted = context.model
            .all('endpoint')
            .flatMap(endpoint =>
                endpoint.properties.metric ? [context.phrase(endpoint.properties.metric.value)] : [],
            );
        return [
            later(context, {
                ru: `${[...new Set(wanted)].join(', ') || 'показатели'} с 95 % доверительными интервалами`,
                en: `${[...new Set(wanted)].join(', ') || 'metrics'} with 95% confidence intervals`,
            }),
        ];
    },
    A20: context => known(context, reportFields(context, ['limitations']), true),
    A21: context => {
        const verdicts = context.model
            .all('hypothesis')
            .map(
                hypothesis =>
                    verdict(context, hypothesis, cellsOf(context)) ??
                    `${hypothesis.name?.value ?? ''}: ${statementText(hypothesis, context)} — ${context.say({ ru: 'вывод по окончании испытания', en: 'verdict at the end of the trial' })}`,
            );
        return [
            ...(verdicts.length > 0 ? [list(verdicts)] : []),
            ...known(context, reportFields(context, ['conclusions']), true),
        ];
    },
    A22: context => known(context, reportFields(context, ['funding']), true),
    A23: context => known(context, reportFields(context, ['other', 'deviations']), true),
    A24: context => {
        const named = context.model.targets(context.model.first('report')?.properties.performers ?? []);
        const team = named.length > 0 ? named : teamOf(context);
        if (team.length === 0) return [later(context)];
        const lines = team.map(person =>
            [context.title(person), person.properties.post?.value, person.properties.degree?.value]
                .filter(Boolean)
                .join('; '),
        );
        return named.length > 0
            ? [list(lines)]
            : [
                  list(lines),
                  later(context, { ru: 'подтвердить список исполнителей', en: 'confirm the list of performers' }),
              ];
    },
    A25: () => [plain('____________________')],
    A26: context => [plain('____________________ ', leader(context))],
    A27: context => {
        const head = context.model.target(siteOrganization(context)?.properties.head?.value);
        return [plain('____________________ ', head ? shortName(context.title(head)) : '')];
    },
    A28: context => [plain(context.say({ ru: 'М. П.', en: '(seal)' }))],
};
