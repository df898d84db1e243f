import type { Bilingual } from '../core/bilingual.js';
import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { studentUpper } from '../distribution/student.js';
import {
    chance,
    counted,
    errorLabel,
    levelSteps,
    lowerLabel,
    studentStep,
    tailSteps,
    upperLabel,
    waldSteps,
} from '../steps/test-steps.js';
import { type KappaWeights, type SquareTable, weightsOf } from './square-table.js';

interface Facts {
    table: SquareTable;
    weights: KappaWeights;
    level: number;
    observed: number;
    expected: number;
    estimate: number;
    standardError: number;
    lower: number;
    upper: number;
}

const six = { digits: 6 } as const;
const four = { digits: 4 } as const;
const observedLabel: Bilingual = { ru: 'наблюдаемое согласие', en: 'observed agreement' };
const expectedLabel: Bilingual = { ru: 'согласие, ожидаемое случайно', en: 'agreement expected by chance' };

/** Sums with more categories than this are left as Σ: written out nobody could read them. */
const largestWritten = 5;

const digits = '₀₁₂₃₄₅₆₇₈₉';
const index = (i: number): string => digits[i + 1]!;

/** Cells with a weight, the margins, n, and the observed agreement as a weighted sum of the cells. */
function tableSteps({ table, weights, observed }: Facts): {
    steps: Step[];
    rows: number[];
    columns: number[];
    n: number;
} {
    const k = table.length;
    const w = weightsOf(k, weights);
    const rows = table.map(row => row.reduce((sum, count) => sum + count, 0));
    const columns = table.map((_, j) => table.reduce((sum, row) => sum + row[j]!, 0));
    const n = rows.reduce((sum, count) => sum + count, 0);
    const cases = given('n', { ru: 'случаи', en: 'cases' }, n, counted);
    if (k > largestWritten) {
        const step = { symbol: 'pₒ', label: observedLabel, formula: 'Σᵢ Σⱼ wᵢⱼ · nᵢⱼ / n', value: observed, ...six };
        return { steps: [cases, step], rows, columns, n };
    }
    const cells: { name: string; weight: number; count: number; i: number; j: number }[] = [];
    table.forEach((row, i) => {
        row.forEach((count, j) => {
            const weight = w[i]![j]!;
            if (weight > 0) cells.push({ name: `n${index(i)}${index(j)}`, weight, count, i, j });
        });
    });
    const term = ({ name, weight }: (typeof cells)[number]): string =>
        weight === 1 ? `{${name}}` : `${weightText(weight, k, weights)} · {${name}}`;
    const inputs = Object.fromEntries([...cells.map(({ name, count }) => [name, count]), ['n', n]]);
    const label = (i: number, j: number): Bilingual => ({
        ru: `первая оценка — ${i + 1}, вторая — ${j + 1}`,
        en: `first rating ${i + 1}, second ${j + 1}`,
    });
    const steps = [
        ...cells.map(({ name, count, i, j }) => given(name, label(i, j), count, counted)),
        cases,
        computed('pₒ', observedLabel, `(${cells.map(term).join(' + ')}) / {n}`, inputs, observed, six),
    ];
    return { steps, rows, columns, n };
}

/** A weight as the fraction that it is: (1 − 1 / 2) or (1 − 1 / 4). */
function weightText(weight: number, k: number, weights: KappaWeights): string {
    const whole = weights === 'linear' ? k - 1 : (k - 1) ** 2;
    return `${Math.round(weight * whole)} / ${whole}`;
}

/** Agreement by chance as a weighted sum of products of margins. */
function expectedSteps({ weights, expected }: Facts, rows: number[], columns: number[], n: number): Step[] {
    const k = rows.length;
    if (k > largestWritten) {
        return [{ symbol: 'pₑ', label: expectedLabel, formula: 'Σᵢ Σⱼ wᵢⱼ · rᵢ · cⱼ / n²', value: expected, ...six }];
    }
    const w = weightsOf(k, weights);
    const terms: string[] = [];
    for (let i = 0; i < k; i++) {
        for (let j = 0; j < k; j++) {
            const weight = w[i]![j]!;
            if (weight === 0) continue;
            const product = `{r${index(i)}} · {c${index(j)}}`;
            terms.push(weight === 1 ? product : `${weightText(weight, k, weights)} · ${product}`);
        }
    }
    const margin = (name: string, i: number, ru: string, en: string, value: number): Step =>
        given(`${name}${index(i)}`, { ru: `${ru} ${i + 1}`, en: `${en} ${i + 1}` }, value, counted);
    const inputs = Object.fromEntries([
        ...rows.map((value, i) => [`r${index(i)}`, value]),
        ...columns.map((value, j) => [`c${index(j)}`, value]),
        ['n', n],
    ]);
    return [
        ...rows.map((value, i) => margin('r', i, 'первый врач: категория', 'first rater: category', value)),
        ...columns.map((value, j) => margin('c', j, 'второй врач: категория', 'second rater: category', value)),
        computed('pₑ', expectedLabel, `(${terms.join(' + ')}) / {n}²`, inputs, expected, six),
    ];
}

/** Steps of kappa with its interval and test. */
export function kappaSteps(
    facts: Facts & { quantile: number; nullStandardError: number; z: number; p: number },
): Step[] {
    const { level, observed, expected, estimate, standardError, lower, upper, quantile, nullStandardError } = facts;
    const { steps, rows, columns, n } = tableSteps(facts);
    const shares = { pₒ: observed, pₑ: expected };
    const nullError = { ru: 'стандартная ошибка при κ = 0', en: 'standard error at κ = 0' };
    const statistic = { ru: 'статистика критерия κ = 0', en: 'statistic of the test of κ = 0' };
    const p = { ru: 'двустороннее p-значение', en: 'two-sided p-value' };
    return [
        ...steps,
        ...expectedSteps(facts, rows, columns, n),
        computed('κ', { ru: 'каппа', en: 'kappa' }, '({pₒ} − {pₑ}) / (1 − {pₑ})', shares, estimate, six),
        {
            symbol: 'SE₀',
            label: nullError,
            formula: '√((Σᵢ Σⱼ rᵢ cⱼ (wᵢⱼ − w̄ᵢ − w̄ⱼ)² / n² − pₑ²) / n) / (1 − pₑ)',
            value: nullStandardError,
            ...six,
        },
        computed('Z', statistic, '{κ} / {SE₀}', { κ: estimate, 'SE₀': nullStandardError }, facts.z, four),
        computed('p', p, '2 · Φ(−|{Z}|)', { Z: facts.z }, facts.p, chance),
        {
            symbol: 'SE',
            label: errorLabel,
            formula: '√((Σᵢ Σⱼ nᵢⱼ (wᵢⱼ − (w̄ᵢ + w̄ⱼ)(1 − κ))² / n − (κ − pₑ (1 − κ))²) / n) / (1 − pₑ)',
            value: standardError,
            ...six,
        },
        ...levelSteps(level),
        ...waldSteps('κ', { κ: estimate, z: quantile, SE: standardError }, lower, upper),
    ];
}

/** Steps of Gwet's coefficient with its interval by Student's t. */
export function gwetSteps(facts: Facts): Step[] {
    const { table, weights, level, observed, expected, estimate, standardError, lower, upper } = facts;
    const { steps, rows, columns, n } = tableSteps(facts);
    const k = rows.length;
    const total = weightsOf(k, weights)
        .flat()
        .reduce((sum, weight) => sum + weight, 0);
    const symbol = weights === 'none' ? 'AC₁' : 'AC₂';
    const written = k <= largestWritten;
    const shares = rows.map((row, i) => (row + columns[i]!) / 2 / n);
    const label = (i: number): Bilingual => ({
        ru: `средняя доля категории ${i + 1}`,
        en: `mean share of category ${i + 1}`,
    });
    const names = shares.map((_, i) => `q${index(i)}`);
    const scale = { ru: 'сумма весов', en: 'sum of the weights' };
    const chanceSum = names.map(name => `{${name}} · (1 − {${name}})`).join(' + ');
    const inputs = { T: total, ...Object.fromEntries(shares.map((value, i) => [names[i]!, value])) };
    const byChance: Step = written
        ? computed('pₑ', expectedLabel, `{T} / ${k * (k - 1)} · (${chanceSum})`, inputs, expected, six)
        : { symbol: 'pₑ', label: expectedLabel, formula: 'T / (k (k − 1)) · Σᵢ qᵢ (1 − qᵢ)', value: expected, ...six };
    const tail = (1 - level) / 2;
    const interval = (): Step[] => {
        const t = studentUpper(tail, n - 1);
        const limits = { [symbol]: estimate, t, SE: standardError };
        return [
            ...tailSteps(level),
            studentStep(tail, '{n} − 1', { n }, t),
            computed('L', lowerLabel, `{${symbol}} − {t} · {SE}`, limits, lower, four),
            computed('U', upperLabel, `min(1, {${symbol}} + {t} · {SE})`, limits, upper, four),
        ];
    };
    return [
        ...steps,
        given('T', scale, total, six),
        ...(written ? shares.map((value, i) => given(names[i]!, label(i), value, six)) : []),
        byChance,
        computed(
            symbol,
            { ru: 'коэффициент Гвета', en: "Gwet's coefficient" },
            '({pₒ} − {pₑ}) / (1 − {pₑ})',
            { pₒ: observed, pₑ: expected },
            estimate,
            six,
        ),
        {
            symbol: 'SE',
            label: errorLabel,
            formula:
                '√((Σᵢ Σⱼ nᵢⱼ (wᵢⱼ − 2 (1 − AC) T (1 − (qᵢ + qⱼ) / 2) / (k (k − 1)))² / n − (pₒ − 2 (1 − AC) pₑ)²) / n) / (1 − pₑ)',
            value: standardError,
            ...six,
        },
        ...(n > 1 && table.length > 1 ? interval() : []),
    ];
}
