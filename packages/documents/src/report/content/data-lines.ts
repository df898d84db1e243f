import type { Levels } from '@trialwright/model';
import type { Block } from '../../tree/block.js';
import { bold } from '../../tree/inline.js';
import { list, plain } from '../../tree/make.js';
import { referenceText } from '../../program/core/values.js';
import { later, trialSets } from '../known.js';
import { valueText } from '../results/figures-text.js';
import { independenceText } from '../results/independence.js';
import type { ReportContext } from '../results/report-context.js';
import { strangeText } from '../results/strange-text.js';

/** A06: the files with their fingerprints. */
export function fileLines(context: ReportContext): Block[] {
    const datasets = context.results?.datasets ?? [];
    return datasets.flatMap(({ files, dataset }) =>
        files.map(({ file, sha256 }) => {
            const name = datasets.length > 1 ? ` (${context.titleOf('dataset', dataset)})` : '';
            const label = context.say({ ru: `Файл${name}: `, en: `File${name}: ` });
            return plain(
                bold(label),
                `${strangeText(file, context, 80)}; SHA-256 ${sha256.slice(0, 32)} ${sha256.slice(32)}`,
            );
        }),
    );
}

/** A08: how many there are; where they are fewer than planned, people say why. */
export function includedLines(context: ReportContext): Block[] | undefined {
    const datasets = context.results?.datasets.filter(facts => isTrialSet(context, facts.dataset)) ?? [];
    if (datasets.length === 0) return undefined;
    const say = context.say.bind(context);
    const lines = datasets.map(({ dataset, cases, patients }) => {
        const name = datasets.length > 1 ? `${context.titleOf('dataset', dataset)}: ` : '';
        const people =
            patients === undefined
                ? ''
                : say({
                      ru: `, пациентов ${context.number(patients, 0)}`,
                      en: `, patients ${context.number(patients, 0)}`,
                  });
        return plain(
            bold(say({ ru: 'Включено по данным: ', en: 'Included by the data: ' })),
            `${name}${say({ ru: 'случаев', en: 'cases' })} ${context.number(cases, 0)}${people}`,
        );
    });
    const short = (context.results?.deviations ?? []).filter(deviation => /^fewer-/.test(deviation.code));
    return [
        ...lines,
        ...short.map(deviation => plain(say(deviation.message))),
        ...(short.length > 0 ? [later(context, { ru: 'причина отклонения', en: 'reason of the deviation' })] : []),
    ];
}

/** A09: where the composition stands. */
export function compositionLine(context: ReportContext): Block[] {
    const some = context.results?.datasets.some(facts => facts.strata.some(levels => levels.levels.length > 0));
    const where = context.reference('data');
    if (!some || !where) return [];
    return [plain(context.say({ ru: 'Состав по стратам — ', en: 'Composition by strata: ' }), where, '.')];
}

/** A11: cases with and without the condition, as the file has them. */
export function classLines(context: ReportContext): Block[] | undefined {
    const datasets =
        context.results?.datasets.filter(facts => isTrialSet(context, facts.dataset) && facts.positive !== undefined) ??
        [];
    if (datasets.length === 0) return undefined;
    const say = context.say.bind(context);
    const lines = datasets.map(({ positive = 0, negative = 0, truthMissing = 0, prevalence }) => {
        const share = prevalence ? ` (${valueText(prevalence.value, 'proportion', context)})` : '';
        const [with_, without, none] = [positive, negative, truthMissing].map(count => context.number(count, 0));
        return plain(
            bold(say({ ru: 'По данным: ', en: 'By the data: ' })),
            say({
                ru: `с патологией ${with_}${share}, без патологии ${without}, без эталона ${none}.`,
                en: `with the condition ${with_}${share}, without it ${without}, without a reference result ${none}.`,
            }),
        );
    });
    const where = compositionLine(context);
    const grouped = context.model.all('condition').some(condition => condition.properties.groups.length > 0);
    const unknown = grouped && where.length === 0;
    return [
        ...lines,
        ...where,
        ...(unknown
            ? [
                  later(context, {
                      ru: 'распределение по диагностическим группам',
                      en: 'distribution among the diagnostic groups',
                  }),
              ]
            : []),
    ];
}

/** A13: how the cases are spread over sites and sources. */
export function sourceLines(context: ReportContext): Block[] {
    const all = (context.results?.datasets ?? []).filter(facts => isTrialSet(context, facts.dataset));
    const spread = (levels: Levels | undefined, ru: string, en: string): Block[] =>
        levels && levels.levels.length > 0
            ? [
                  plain(bold(context.say({ ru, en }))),
                  list(
                      levels.levels.map(
                          ({ level, cases }) => `${strangeText(level, context)}: ${context.number(cases, 0)}`,
                      ),
                  ),
              ]
            : [];
    return all.flatMap(({ sites, sources }) => [
        ...spread(sites, 'Случаев по центрам (по данным):', 'Cases by site (by the data):'),
        ...spread(sources, 'Случаев по источникам (по данным):', 'Cases by source (by the data):'),
    ]);
}

/** A14: what was compared, and what could not be. */
export function independenceLines(context: ReportContext): Block[] {
    const confirmation = later(context, {
        ru: 'подтверждение по окончании испытания',
        en: 'confirmation at the end of the trial',
    });
    const done = context.results?.independence ?? [];
    if (done.length === 0) return [confirmation];
    const compared = new Set(done.map(result => result.other));
    const open = trialSets(context)
        .flatMap(item => item.properties.independentOf)
        .filter(({ value }) => !compared.has(context.model.target(value)?.key ?? ''))
        .map(({ value }) => referenceText(value, context));
    const where = context.reference('data');
    return [
        list(done.map(result => independenceText(context, result))),
        ...(where ? [plain(context.say({ ru: 'Числа — ', en: 'Numbers: ' }), where, '.')] : []),
        ...(open.length > 0
            ? [
                  later(context, {
                      ru: `подтверждение независимости, не проверенной по номерам: ${open.join('; ')}`,
                      en: `confirmation of the independence that was not checked by ids: ${open.join('; ')}`,
                  }),
              ]
            : []),
    ];
}

function isTrialSet(context: ReportContext, key: string): boolean {
    return trialSets(context).some(item => item.key === key);
}
