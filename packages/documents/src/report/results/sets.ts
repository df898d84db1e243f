import { type EndpointResult, namesSet } from '@trialwright/model';
import type { Row } from '../../tree/block.js';
import { cell, row } from '../../tree/make.js';
import type { ReportContext } from './report-context.js';
import { resultRow } from './result-row.js';

/** The endpoint on each analysis set that the data define, as rows behind those of all cases. */
export function setRows(context: ReportContext, result: EndpointResult): Row[] {
    if (result.sets.length === 0) return [];
    const head = context.say({
        ru: 'Выборки анализа (по правилу программы)',
        en: 'Analysis sets (by the rule of the program)',
    });
    return [
        row([{ ...cell(head), colspan: 5 }], { group: true }),
        ...result.sets.map(one => resultRow(context, result, one, one.set, false)),
    ];
}

/** Which result is the main one, and of which cases the data do not say whether they belong to a set. */
export function setNotes(context: ReportContext, { sets }: EndpointResult): string[] {
    if (sets.length === 0) return [];
    const unknown = sets.filter(one => one.unknown > 0);
    return [
        context.say({
            ru: 'Основной результат — по всем случаям набора; выборки анализа показывают, как он зависит от состава случаев.',
            en: 'The main result is that of all cases of the set; the analysis sets show how it depends on which cases are taken.',
        }),
        ...unknown.map(one => {
            const [name, count] = [context.quote(one.set), context.number(one.unknown, 0)];
            return context.say({
                ru: `Случаев, о которых данные не говорят, входят ли они в выборку ${name}: ${count}; в неё они не включены.`,
                en: `Cases of which the data do not say whether they belong to the set ${name}: ${count}; they are not in it.`,
            });
        }),
    ];
}

/** Sets that the program describes and no column of the data defines; undefined where there are none. */
export function setsWithoutColumn(context: ReportContext): string | undefined {
    const described = (context.model.first('analysis')?.properties.analysisSets ?? []).map(({ value }) => value.text);
    const defined = (context.results?.endpoints ?? []).flatMap(({ sets }) => sets.map(({ set }) => set));
    const open = described.filter(text => text.trim() !== '' && !defined.some(set => namesSet(text, set)));
    if (open.length === 0 || !context.results) return undefined;
    const list = open.map(text => context.quote(text)).join('; ');
    return context.say({
        ru: `Столбцом данных не заданы выборки: ${list}. Строк с результатами по ним в таблицах нет; там показаны все случаи набора и зависимость от неопределённых и отсутствующих результатов.`,
        en: `No column of the data defines the sets: ${list}. The tables have no rows of results on them; they show all cases of the set, and how the results depend on indeterminate and missing ones.`,
    });
}
