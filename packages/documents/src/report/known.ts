import type { CellCounts, ElementOf } from '@trialwright/model';
import type { Block } from '../tree/block.js';
import { bold } from '../tree/inline.js';
import { para, plain } from '../tree/make.js';
import type { ProgramContext } from '../program/core/context.js';
import { type Field, fields } from '../program/core/fields.js';
import { shortName } from '../program/sections/title-page.js';

/** Principal investigator of the first site. */
export function leader(context: ProgramContext): string {
    const person = context.model.targets(
        context.program?.properties.site[0]?.value.properties.principalInvestigator ?? [],
    )[0];
    return person ? shortName(context.title(person)) : '';
}

export function teamOf(context: ProgramContext): ElementOf<'person'>[] {
    const sites = context.program?.properties.site ?? [];
    return [
        ...new Set(
            sites.flatMap(site => [
                ...context.model.targets(site.value.properties.principalInvestigator),
                ...context.model.targets(site.value.properties.investigators),
            ]),
        ),
    ];
}

export function trialSets(context: ProgramContext): ElementOf<'dataset'>[] {
    return context.model.all('dataset').filter(item => (item.properties.role?.value ?? 'trial') === 'trial');
}

/** The four cells as typed into the report, with the titles of their endpoints. */
export function typedCells(context: ProgramContext): { endpoint: string; cells: CellCounts }[] {
    return (context.model.first('report')?.properties.cells ?? []).map(({ value: { endpoint, tp, fn, fp, tn } }) => ({
        endpoint: context.title(context.model.target(endpoint.value)) || endpoint.value.name,
        cells: { tp: tp.value, fn: fn.value, fp: fp.value, tn: tn.value },
    }));
}

type DatasetProperty = Parameters<typeof fields<'dataset'>>[3][number];

export function eachDataset(context: ProgramContext, names: DatasetProperty[]): Block[] {
    const sets = trialSets(context);
    if (sets.length === 0) return [later(context)];
    const blocks = sets.flatMap(item => [
        plain(bold(context.title(item))),
        ...known(context, fields(context, 'dataset', item, names)),
    ]);
    return blocks.length > sets.length ? blocks : [...blocks, later(context)];
}

/** Fields of the report element: all of them, marked where they wait. */
export function reportFields(context: ProgramContext, names: Parameters<typeof fields<'report'>>[3]): Field[] {
    const element = context.model.first('report');
    return names.map(
        name =>
            fields(context, 'report', element, [name])[0] ?? {
                label: context.say(labels[name] ?? { ru: '', en: '' }),
                blocks: [later(context)],
                missing: true,
            },
    );
}

const labels: Partial<Record<string, { ru: string; en: string }>> = {
    design: { ru: 'Дизайн', en: 'Design' },
    materials: { ru: 'Материалы', en: 'Materials' },
    methods: { ru: 'Методы', en: 'Methods' },
    results: { ru: 'Результаты', en: 'Results' },
    conclusions: { ru: 'Выводы', en: 'Conclusions' },
    characteristics: { ru: 'Пол, возраст и иные характеристики', en: 'Sex, age and other characteristics' },
    version: { ru: 'Версия при испытании', en: 'Version tested' },
    testing: { ru: 'Использование, инсталляция, доступ', en: 'Use, installation, access' },
    expectedOutcomes: { ru: 'Ожидаемые исходы', en: 'Expected outcomes' },
    unexpectedOutcomes: { ru: 'Непредвиденные исходы', en: 'Unexpected outcomes' },
    limitations: { ru: 'Ограничения', en: 'Limitations' },
    funding: { ru: 'Источник финансирования', en: 'Source of funding' },
    other: { ru: 'Прочее', en: 'Other' },
    deviations: { ru: 'Отклонения от программы', en: 'Deviations from the program' },
};

/** Label and value; with `wait`, those without a value too. */
export function known(context: ProgramContext, shown: readonly Field[], wait = false): Block[] {
    const lines = shown.filter(item => wait || !item.missing);
    if (lines.length === 0) return [later(context)];
    return lines.flatMap((item): Block[] => {
        const [first, ...rest] = item.blocks;
        if (first?.kind === 'paragraph') return [plain(bold(`${item.label}: `), first.inlines), ...rest];
        return [plain(bold(`${item.label}:`)), ...item.blocks];
    });
}

/** A mark for what only the end of the trial can say. */
export function later(
    context: ProgramContext,
    what: { ru: string; en: string } = { ru: 'по окончании испытания', en: 'at the end of the trial' },
): Block {
    return para(context.gap(what));
}
