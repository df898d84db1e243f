import { bold } from '../../tree/inline.js';
import { list, plain } from '../../tree/make.js';
import { fields } from '../../program/core/fields.js';
import { countText, referenceText } from '../../program/core/values.js';
import { planParagraphs } from '../../program/sample-size/paragraph.js';
import { eachDataset, known, later, reportFields, trialSets } from '../known.js';
import { classLines, compositionLine, fileLines, includedLines, independenceLines, sourceLines } from './data-lines.js';
import type { Contents } from './contents.js';

/** The data set: what the program says of it, and what its file holds. */
export const data: Contents = {
    A06: context => [
        ...eachDataset(context, ['description', 'population', 'unit', 'version', 'owner', 'format', 'passport']),
        ...fileLines(context),
    ],
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
        ...(includedLines(context) ?? [
            later(context, {
                ru: 'фактически включено, причина отклонения',
                en: 'actually included, reason of any deviation',
            }),
        ]),
    ],
    A09: context => [...known(context, reportFields(context, ['characteristics']), true), ...compositionLine(context)],
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
        ...(classLines(context) ?? [
            later(context, { ru: 'фактическое распределение по группам', en: 'actual distribution among the groups' }),
        ]),
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
            ...sourceLines(context),
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
            ...independenceLines(context),
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
};
