import type { Derivation, Notice, Step } from '../core/derivation.js';
import { paper } from '../core/source.js';
import { computed, given } from '../core/step.js';
import { type Recruitment, type Side, type SideRecruitment, shareOf, sides } from './recruitment.js';
import type { RecruitmentPlan } from './side-recruitment.js';

export const buderer = paper(
    'Buderer 1996',
    'Buderer N.M.F. Statistical methodology: I. Incorporating the prevalence of disease into the sample size calculation for sensitivity and specificity. Academic Emergency Medicine 1996; 3: 895–900',
    '10.1111/j.1553-2712.1996.tb03538.x',
);
const donner = paper(
    'Donner, Klar 2000',
    'Donner A., Klar N. Design and Analysis of Cluster Randomization Trials in Health Research. Arnold, 2000',
);

/** Index of a side's symbols, and its name. */
const names = {
    diseased: { index: '₊', ru: 'с патологией', en: 'with the condition' },
    nonDiseased: { index: '₋', ru: 'без патологии', en: 'without the condition' },
    whole: { index: '', ru: 'всего', en: 'in all' },
} as const;

const counted = { unit: 'cases', digits: 0 } as const;
const up = { ...counted, rounding: 'up' } as const;

/** Steps of a recruitment, side after side; steps that change nothing are left out. */
export function recruitmentDerivation(plan: RecruitmentPlan, result: Omit<Recruitment, 'derivation'>): Derivation {
    const steps = planSteps(plan);
    for (const side of sides) {
        const figures = result[side];
        if (figures) steps.push(...sideSteps(plan, side, figures));
    }
    steps.push(totalStep(plan, result));
    const warnings = result.totalSingleRounding === result.total ? [] : [singleRounding(result)];
    const method = { ru: 'число включаемых случаев', en: 'Cases to be recruited' };
    return { method, source: buderer, steps, warnings };
}

function planSteps({ prevalence, clusterSize, icc, losses, designEffect, assurance }: RecruitmentPlan): Step[] {
    const steps: Step[] = [];
    if (designEffect !== 1) {
        const mean = { ru: 'среднее число наблюдений в кластере', en: 'mean cases a cluster' };
        const label = { ru: 'эффект дизайна', en: 'design effect' };
        steps.push(
            given('m', mean, clusterSize),
            given('ICC', { ru: 'внутрикластерная корреляция', en: 'intraclass correlation' }, icc),
            computed('D', label, '1 + ({m} − 1) · {ICC}', { m: clusterSize, ICC: icc }, designEffect, {
                digits: 4,
                source: donner,
            }),
        );
    }
    if (losses > 0) {
        steps.push(given('r', { ru: 'доля потерь', en: 'share of losses' }, losses, { unit: 'proportion' }));
    }
    if (prevalence !== undefined) {
        const label = { ru: 'распространённость в выборке', en: 'prevalence among recruited' };
        steps.push(given('π', label, prevalence, { unit: 'proportion' }));
    }
    if (prevalence !== undefined || losses > 0) {
        const label = { ru: 'вероятность набрать нужное число', en: 'probability of finding as many' };
        steps.push(given('γ', label, assurance, { unit: 'probability' }));
    }
    return steps;
}

function sideSteps(plan: RecruitmentPlan, side: Side, figures: SideRecruitment): Step[] {
    const { designEffect, losses, prevalence } = plan;
    const { index, ru, en } = names[side];
    const n = `n${index}`;
    const steps = [given(n, { ru: `нужно случаев: ${ru}`, en: `cases needed: ${en}` }, figures.n, counted)];
    let last = n;
    let value = figures.n;
    const add = (
        symbol: string,
        label: Step['label'],
        template: string,
        inputs: Record<string, number>,
        next: number,
    ) => {
        steps.push(computed(symbol, label, `⌈${template}⌉`, { [last]: value, ...inputs }, next, up));
        last = symbol;
        value = next;
    };
    if (designEffect !== 1) {
        const label = { ru: 'с учётом кластеров', en: 'allowing for clusters' };
        add(`${n}′`, label, `{${last}} · {D}`, { D: designEffect }, figures.afterDesignEffect);
    }
    if (losses > 0) {
        const label = { ru: 'с учётом потерь', en: 'allowing for losses' };
        add(`${n}″`, label, `{${last}} / (1 − {r})`, { r: losses }, figures.afterLosses);
    }
    if (prevalence !== undefined && side !== 'whole') {
        const label = { ru: `включить, чтобы набрать случаи ${ru}`, en: `recruit, to find the cases ${en}` };
        const share = side === 'diseased' ? '{π}' : '(1 − {π})';
        add(`N${index}`, label, `{${last}} / ${share}`, { π: prevalence }, figures.total);
    }
    if (shareOf(side, prevalence) * (1 - losses) < 1) steps.push(...assuredSteps(plan, side, figures));
    return steps;
}

/** Numbers stay inputs of the steps, never words: each reader sees them in his language's form. */
function assuredSteps({ prevalence, losses }: RecruitmentPlan, side: Side, figures: SideRecruitment): Step[] {
    const { index } = names[side];
    const share = shareOf(side, prevalence) * (1 - losses);
    const shareLabel = { ru: 'доля таких оценимых случаев', en: 'share of such evaluable cases' };
    const label = { ru: 'включить, чтобы набрать их с вероятностью γ', en: 'recruit, to find them with probability γ' };
    return [
        given(`s${index}`, shareLabel, share, { unit: 'proportion' }),
        {
            symbol: `N${index}*`,
            label,
            formula: `min{N : P(X ≥ ${figures.afterDesignEffect} | N, s${index}) ≥ γ}`,
            value: figures.totalAssured!,
            ...counted,
        },
    ];
}

function totalStep(plan: RecruitmentPlan, result: Omit<Recruitment, 'derivation'>): Step {
    const label = { ru: 'всего включить', en: 'recruit in all' };
    const present = sides.filter(side => result[side]);
    const symbol = (side: Side) =>
        plan.prevalence === undefined || side === 'whole' ? `N′${names[side].index}` : `N${names[side].index}`;
    const inputs = Object.fromEntries(present.map(side => [symbol(side), result[side]!.total]));
    const places = present.map(side => `{${symbol(side)}}`);
    const separate = plan.prevalence === undefined && present.length > 1;
    const parts = separate ? places.filter((_, i) => present[i] !== 'whole').join(' + ') : places.join(', ');
    if (present.length === 1) return computed('N', label, places[0]!, inputs, result.total, counted);
    const template =
        separate && !result.whole ? parts : separate ? `max(${parts}, {${symbol('whole')}})` : `max(${parts})`;
    return computed('N', label, template, inputs, result.total, counted);
}

function singleRounding({ total, totalSingleRounding }: Omit<Recruitment, 'derivation'>): Notice {
    return {
        code: 'single-rounding-differs',
        text: {
            ru: `При одном округлении в конце получается ${totalSingleRounding} вместо ${total}.`,
            en: `A single rounding at the end gives ${totalSingleRounding} instead of ${total}.`,
        },
    };
}
