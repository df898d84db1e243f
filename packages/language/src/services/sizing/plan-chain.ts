import { formatNumber, formatPercent, type Language, type Plan } from '@trialwright/model';
import { countOf } from './counts.js';

const classes = { diseased: 'positive', nonDiseased: 'negative', whole: 'all' } as const;

/**
 * From the need of the deciding class to the cases to recruit, as the computation goes:
 * `239 больных → 252 с учётом 5 % неоценимых → N = 1260 при распространённости 20 %`.
 */
export function planChain(plan: Plan, language: Language): string | undefined {
    const { recruitment } = plan;
    if (!recruitment || plan.required === undefined) return undefined;
    const sides = (['diseased', 'nonDiseased', 'whole'] as const).filter(side => recruitment[side]);
    const chains = (recruitment.deciding ? [recruitment.deciding] : sides).map(side => links(plan, side, language));
    if (chains.length === 1) {
        const [chain] = chains;
        const last = chain!.length - 1;
        return chain!.map((link, index) => (index === last && last > 0 ? `N = ${link}` : link)).join(' → ');
    }
    const total = formatNumber(plan.required, language, 0);
    return `${chains.map(chain => chain.join(' → ')).join('; ')} → N = ${total}`;
}

function links(plan: Plan, side: keyof typeof classes, language: Language): string[] {
    const { recruitment, prevalence } = plan;
    const figures = recruitment![side]!;
    const number = (value: number): string => formatNumber(value, language, 0);
    const result = [countOf(figures.n, classes[side], language)];
    if (recruitment!.designEffect !== 1) {
        const effect = formatNumber(recruitment!.designEffect, language);
        result.push(
            language === 'ru'
                ? `${number(figures.afterDesignEffect)} с эффектом кластеров ${effect}`
                : `${number(figures.afterDesignEffect)} with design effect ${effect}`,
        );
    }
    if (plan.losses > 0) result.push(`${number(figures.afterLosses)} ${lossesText(plan, language)}`);
    if (prevalence && side !== 'whole' && recruitment!.deciding) {
        const share = formatPercent(prevalence.value, language);
        result.push(
            language === 'ru'
                ? `${number(figures.total)} при распространённости ${share}`
                : `${number(figures.total)} at prevalence ${share}`,
        );
    }
    return result;
}

function lossesText({ element, losses }: Plan, language: Language): string {
    const share = formatPercent(losses, language);
    const lost = element.properties.losses !== undefined;
    const unevaluable = element.properties.unevaluable !== undefined;
    if (language === 'en') {
        const what = lost && unevaluable ? 'losses and unevaluable' : lost ? 'losses' : 'unevaluable';
        return `allowing for ${share} ${what}`;
    }
    const what = lost && unevaluable ? 'потерь и неоценимых' : lost ? 'потерь' : 'неоценимых';
    return `с учётом ${share} ${what}`;
}
