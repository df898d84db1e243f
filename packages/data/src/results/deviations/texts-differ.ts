import { type Deviation, formatPercent, formatNumber, type Language, metricOf } from '@trialwright/model';
import type { Observed } from './observed.js';
import { type StatedNumber, statedNumbers } from './stated-numbers.js';

/** A number in the summary or in the conclusions of the report is not the one that was computed (rows N08, A19, A21). */
export function textsDiffer({ model, analysed }: Observed): Deviation[] {
    const report = model.first('report')?.properties;
    const texts = [report?.results, report?.conclusions].filter(text => text !== undefined);
    const computed = analysed.flatMap(({ result }) => {
        const value = result.rules.map(({ estimate }) => estimate?.value);
        return value[0] === undefined
            ? []
            : [{ metric: result.metric, values: value.filter(one => one !== undefined) }];
    });
    const metrics = [...new Set(computed.map(({ metric }) => metric))];
    return texts.flatMap(({ value: text, at }) =>
        statedNumbers(text, metrics).flatMap((stated): Deviation[] => {
            // The result under any rule, of any endpoint with this metric, may be meant.
            const possible = computed.filter(({ metric }) => metric === stated.metric);
            if (possible.some(({ values }) => values.some(value => agree(stated, value)))) return [];
            const found = possible[0]!.values[0]!;
            const name = metricOf(stated.metric).name;
            const [ru, en] = [shown(found, stated, 'ru'), shown(found, stated, 'en')];
            return [
                {
                    code: 'text-differs',
                    planned: { ru: `в тексте: ${stated.text}`, en: `in the text: ${stated.text}` },
                    observed: { ru, en },
                    message: {
                        ru: `В тексте отчёта ${name.ru.toLowerCase()} — ${stated.text}, а вычислено ${ru}. Исправьте текст.`,
                        en: `The text of the report gives ${name.en.toLowerCase()} as ${stated.text}, but ${en} was computed. Correct the text.`,
                    },
                    at,
                },
            ];
        }),
    );
}

/** Rounded or cut off at the last decimal that the text gives. */
function agree({ value, unit }: StatedNumber, computed: number): boolean {
    return Math.abs(value - computed) < unit * (1 - 1e-9);
}

function shown(value: number, { unit, metric }: StatedNumber, language: Language): string {
    const percent = metricOf(metric).kind === 'proportion';
    const digits = Math.max(1, Math.round(-Math.log10(unit)) - (percent ? 2 : 0)) + (percent ? 0 : 1);
    return percent ? formatPercent(value, language, digits) : formatNumber(value, language, Math.max(3, digits));
}
