import { formatNumber, formatPercent, type Language, type Plan } from '@trialwright/model';
import { derivationText } from '../sizing/derivation-text.js';
import { problemList } from '../sizing/problem-text.js';
import { percentBelow } from '../sizing/counts.js';

/** How the number of cases to recruit was obtained, or what is in its way. */
export function planTooltip(plan: Plan, language: Language): string {
    const { recruitment, prevalence, jointPower } = plan;
    if (!recruitment) return problemList(plan.problems, language);
    const ru = language === 'ru';
    const parts = [derivationText(recruitment.derivation, language)];
    if (prevalence) {
        const share = formatPercent(prevalence.value, language);
        const source = prevalence.source ? `: ${prevalence.source}` : '';
        parts.push(`${ru ? 'Распространённость' : 'Prevalence'} ${share}${source}`);
    }
    if (recruitment.totalAssured !== undefined && recruitment.totalAssured > recruitment.total) {
        const assurance = formatPercent(plan.element.properties.recruitmentAssurance?.value.value ?? 0.95, language);
        const total = formatNumber(recruitment.totalAssured, language, 0);
        parts.push(
            ru
                ? `Чтобы нужные случаи набрались с вероятностью ${assurance}, включите ${total}.`
                : `To find the cases needed with probability ${assurance}, recruit ${total}.`,
        );
    }
    if (jointPower !== undefined) {
        const power = percentBelow(jointPower, language);
        parts.push(ru ? `Совместная мощность: ${power}.` : `Joint power: ${power}.`);
    }
    parts.push(...plan.warnings.map(warning => `⚠ ${warning.message[language]}`));
    return parts.join('\n\n');
}
