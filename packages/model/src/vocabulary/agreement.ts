import type { Language } from '../bilingual.js';
import type { KeywordId } from './keywords.js';
import { word } from './vocabulary.js';

/** Gender of a Russian noun, or plural. */
export type Gender = 'm' | 'f' | 'n' | 'pl';

/** Genders of the Russian nouns with which other words of the language agree. */
const genders: Partial<Record<KeywordId, Gender>> = {
    endpoint: 'f',
    objective: 'f',
    kind: 'm',
    status: 'm',
    sex: 'm',
    significance: 'm',
    confidence: 'f',
    control: 'm',
    randomisation: 'f',
    blinding: 'n',
    sampling: 'm',
    timing: 'm',
    design: 'm',
    interim: 'm',
    threshold: 'm',
    equipment: 'n',
    otherQuestions: 'pl',
    adverseEvents: 'pl',
    deviations: 'pl',
    limitations: 'pl',
    unexpectedOutcomes: 'pl',
    analyticalValidation: 'f',
    clinicalAssociation: 'f',
    clinicalValidation: 'f',
    repeatability: 'f',
    reproducibility: 'f',
    requirements: 'n',
    effectiveness: 'f',
    safety: 'f',
    sensitivity: 'f',
    specificity: 'f',
    accuracy: 'f',
    balancedAccuracy: 'f',
    ppv: 'f',
    npv: 'f',
    lrPositive: 'n',
    lrNegative: 'n',
    auc: 'f',
    youden: 'm',
    f1: 'f',
    dice: 'm',
    kappa: 'f',
    weightedKappa: 'f',
    iccMetric: 'f',
    falsePositivesPerCase: 'n',
    failureRate: 'f',
    indeterminateRate: 'f',
    proportion: 'f',
    meanTime: 'n',
    meanDifference: 'f',
    limitsOfAgreement: 'pl',
};

/** Russian forms of the words that agree with a noun. Each is a form of the keyword table (a test holds this). */
export const agreeingForms: Partial<Record<KeywordId, Partial<Record<Gender, string>>>> = {
    primary: { m: 'первичный', f: 'первичная', n: 'первичное', pl: 'первичные' },
    secondary: { m: 'вторичный', f: 'вторичная', n: 'вторичное', pl: 'вторичные' },
    none: { m: 'не предусмотрен', f: 'не предусмотрена', n: 'не предусмотрено', pl: 'отсутствуют' },
    oneSided: { m: 'односторонний', f: 'односторонняя', n: 'одностороннее' },
    twoSided: { m: 'двусторонний', f: 'двусторонняя', n: 'двустороннее' },
    done: { m: 'выполнен', f: 'выполнена', n: 'выполнено' },
    claim: { m: 'заявлен', f: 'заявлена', n: 'заявлено', pl: 'заявлены' },
    preliminary: { m: 'предварительный', n: 'предварительное', pl: 'предварительные' },
    other: { m: 'иной', f: 'иная', n: 'иное', pl: 'иные' },
    final: { m: 'окончательный', f: 'окончательная' },
    any: { m: 'любой', f: 'любая', n: 'любое' },
    consecutive: { m: 'последовательный', f: 'последовательная' },
    random: { m: 'случайный', f: 'случайная' },
    stratified: { m: 'стратифицированный', f: 'стратифицированная' },
    paired: { m: 'парный', f: 'парная', n: 'парное' },
    parallel: { m: 'параллельный', f: 'параллельная', pl: 'параллельные группы' },
    simple: { m: 'простой', f: 'простая' },
    single: { m: 'одинарный', n: 'одинарное' },
    double: { m: 'двойной', n: 'двойное' },
};

/** The form of a keyword that agrees with a noun: `первичная конечная точка`. English has one form. */
export function wordBefore(id: KeywordId, noun: KeywordId | undefined, language: Language): string {
    const gender = noun && genders[noun];
    return (language === 'ru' && gender && agreeingForms[id]?.[gender]) || word(id, language);
}

/** Russian forms after 1, after 2 to 4 and after 5; the English singular. */
export const countedForms: Partial<Record<KeywordId, { readonly ru: readonly [string, string, string]; en: string }>> =
    {
        years: { ru: ['год', 'года', 'лет'], en: 'year' },
        months: { ru: ['месяц', 'месяца', 'месяцев'], en: 'month' },
        days: { ru: ['день', 'дня', 'дней'], en: 'day' },
        cases: { ru: ['случай', 'случая', 'случаев'], en: 'case' },
    };

/** The form of a unit after a number: `1 год`, `3 года`, `5 лет`; `1 year`, `3 years`. */
export function wordAfter(id: KeywordId, count: number, language: Language): string {
    const forms = countedForms[id];
    if (!forms) return word(id, language);
    if (language === 'en') return count === 1 ? forms.en : word(id, 'en');
    if (!Number.isInteger(count)) return forms.ru[1];
    const [tens, ones] = [Math.abs(count) % 100, Math.abs(count) % 10];
    if (tens >= 11 && tens <= 14) return forms.ru[2];
    return ones === 1 ? forms.ru[0] : ones >= 2 && ones <= 4 ? forms.ru[1] : forms.ru[2];
}
