import type { Block } from '../../tree/block.js';
import { bold } from '../../tree/inline.js';
import { list, plain } from '../../tree/make.js';
import { fields } from '../../program/core/fields.js';
import { statementText } from '../../program/core/statements.js';
import { fullName, shortName, siteOrganization } from '../../program/sections/title-page.js';
import { known, later, leader, reportFields, teamOf } from '../known.js';
import { estimateText } from '../results/figures-text.js';
import { type ReportContext, shown } from '../results/report-context.js';
import { deviationLines } from './outcome.js';
import type { Contents } from './contents.js';

/** Organisation, dates, summary, aims; and what closes the report: funding, performers, signatures. */
export const about: Contents = {
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
    A04: context => [
        ...known(context, reportFields(context, ['design', 'materials', 'methods', 'results', 'conclusions']), true),
        ...primaryResults(context),
    ],
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
    A22: context => known(context, reportFields(context, ['funding']), true),
    A23: context => [
        ...known(context, reportFields(context, ['other', 'deviations']), true),
        ...deviationLines(context),
    ],
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

/** The primary endpoints as computed: what the summary's own words must agree with. */
function primaryResults(context: ReportContext): Block[] {
    const lines = context.endpointResults.flatMap(result => {
        const endpoint = context.model.all('endpoint').find(candidate => candidate.key === result.endpoint);
        const estimate = shown(result)?.estimate;
        if (endpoint?.rank === 'secondary' || !estimate) return [];
        return [`${context.titleOf('endpoint', result.endpoint)}: ${estimateText(estimate, result.metric, context)}`];
    });
    if (lines.length === 0) return [];
    return [plain(bold(context.say({ ru: 'Вычислено:', en: 'Computed:' }))), list(lines)];
}
