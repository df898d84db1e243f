import type { Plan } from '@trialwright/model';
import { headOfFiles, totalsOf } from '../../survey/totals.js';
import { dataFinding } from '../data-finding.js';
import { both, counted, number } from '../texts.js';

export default dataFinding({
    code: 'data-too-few',
    row: 'N02',
    severity: 'warning',
    final: 'error',
    title: { ru: 'Случаев меньше, чем нужно по расчёту', en: 'Fewer cases than the computation needs' },
    namesRows: false,
    why: {
        ru: 'С меньшим набором верная гипотеза может не подтвердиться: мощность будет ниже заданной.',
        en: 'With a smaller set a true hypothesis may well not be confirmed: power is below the one stated.',
    },
    mend: {
        ru: 'Дополните набор или пересмотрите исходные данные расчёта, пока испытание не начато.',
        en: 'Enlarge the set, or reconsider the inputs of the computation while the trial has not begun.',
    },
    *check(surveyed) {
        const { dataset, sizing } = surveyed;
        const totals = totalsOf(surveyed);
        if (!totals) return;
        for (const plan of sizing.plans) {
            if (!plan.targets.some(({ endpoint }) => endpoint?.properties.dataset?.value.target === dataset.key))
                continue;
            const sides = [
                ['cases', totals.cases, plan.required],
                ['positive', totals.positive, needed(plan, 'positive')],
                ['negative', totals.negative, needed(plan, 'negative')],
            ] as const;
            for (const [side, observed, required] of sides) {
                const stated = dataset.properties[side];
                // The number in the program is found too small without looking at the data.
                if (observed === undefined || required === undefined || observed >= required) continue;
                if (stated && stated.value < required) continue;
                yield {
                    at: stated?.at ?? headOfFiles(surveyed),
                    message: both(reader =>
                        reader === 'ru'
                            ? `${surveyed.files.length > 1 ? 'В файлах' : 'В файле'} ${counted(observed, side, 'ru')}, а по расчёту нужно не менее ${number(required, 'ru')}. Дополните набор или пересмотрите исходные данные расчёта.`
                            : `${surveyed.files.length > 1 ? 'The files hold' : 'The file holds'} ${counted(observed, side, 'en')}, but the computation needs at least ${number(required, 'en')}. Enlarge the set, or reconsider the inputs.`,
                    ),
                    related: [{ at: plan.element.headAt, message: { ru: 'Объём выборки', en: 'Sample size' } }],
                };
            }
        }
    },
});

/** Cases of a class that the targets need, before losses: those that are in the set are there. */
function needed(plan: Plan, side: 'positive' | 'negative'): number | undefined {
    const needs = plan.targets.flatMap(({ metric, n }) => (metric?.denominator === side && n !== undefined ? [n] : []));
    return needs.length > 0 ? Math.max(...needs) : undefined;
}
