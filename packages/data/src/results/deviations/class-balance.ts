import { type Deviation, formatPercent, type Place } from '@trialwright/model';
import { proportionInterval } from '@trialwright/statistics';
import { prevalenceOf } from '../../survey/prevalence.js';
import type { CaseTable } from '../../records/case-table.js';
import { type Observed, trialSets } from './observed.js';

/** A class balance far from the plan: the exact 95 % interval of the share with the condition excludes the planned one. */
export function classBalance(observed: Observed): Deviation[] {
    return trialSets(observed).flatMap(({ dataset, table }) => {
        const { sampling, positive, negative } = dataset.properties;
        const chosen = sampling?.value.choice === 'caseControl' || sampling?.value.choice === 'stratified';
        const byNumbers =
            positive && negative && positive.value + negative.value > 0
                ? { value: positive.value / (positive.value + negative.value), at: positive.at }
                : undefined;
        const plan = observed.sizing.plans.find(({ targets, prevalence }) =>
            Boolean(
                prevalence &&
                    targets.some(({ endpoint }) => endpoint?.properties.dataset?.value.target === dataset.key),
            ),
        );
        // Where the classes were chosen, the share is what the plan of the set says, not the population's.
        const planned = chosen ? byNumbers : (plan?.prevalence ?? byNumbers);
        return planned ? far(planned, table) : [];
    });
}

function far(planned: { readonly value: number; readonly at: Place }, table: CaseTable): Deviation[] {
    const share = prevalenceOf(table);
    if (!share) return [];
    const { lower, upper } =
        share.lower === undefined
            ? proportionInterval({ x: share.numerator!, n: share.denominator!, method: 'clopper-pearson' })
            : { lower: share.lower, upper: share.upper! };
    if (planned.value >= lower! && planned.value <= upper!) return [];
    const shown = (language: 'ru' | 'en') => ({
        planned: formatPercent(planned.value, language, 1),
        value: formatPercent(share.value, language, 1),
        lower: formatPercent(lower!, language, 1),
        upper: formatPercent(upper!, language, 1),
    });
    const [ru, en] = [shown('ru'), shown('en')];
    return [
        {
            code: 'class-balance',
            planned: { ru: ru.planned, en: en.planned },
            observed: {
                ru: `${ru.value} (95 % ДИ от ${ru.lower} до ${ru.upper})`,
                en: `${en.value} (95% CI ${en.lower} to ${en.upper})`,
            },
            message: {
                ru: `Доля случаев с патологией ${ru.value} (95 % ДИ от ${ru.lower} до ${ru.upper}), план исходил из ${ru.planned}.`,
                en: `The share of cases with the condition is ${en.value} (95% CI ${en.lower} to ${en.upper}); the plan assumed ${en.planned}.`,
            },
            at: planned.at,
        },
    ];
}
