import type { ExpectedRatings } from '@trialwright/statistics';
import { both } from '../../bilingual.js';
import { formatPercent } from '../../locale/format.js';
import type { SourcedProportion } from '../../schema/values.js';
import type { Located } from '../../trial/place.js';
import type { Ask } from './ask.js';

type List = 'categoryShares' | 'systemShares';

const words = {
    categoryShares: { key: 'first', symbol: 'p', label: both('доля категории', 'share of category') },
    systemShares: {
        key: 'second',
        symbol: 'q',
        label: both('доля категории у системы', 'share of category of the system'),
    },
} as const;

/** Whether a kappa is about grades: then the shares of all categories are stated, not that of one. */
export function isOfGrades({ element, metric }: Ask): boolean {
    return metric.id === 'weightedKappa' || element.properties.categoryShares.length > 0;
}

/** Shares of the categories, weights, and what is assumed of the disagreements; undefined and problems where they lack. */
export function ratingsOf(
    ask: Ask,
): (Required<Omit<ExpectedRatings, 'second'>> & Pick<ExpectedRatings, 'second'>) | undefined {
    const { categoryShares, systemShares, disagreements } = ask.element.properties;
    if (categoryShares.length === 0) {
        ask.missing('categoryShares', {
            label: both('доли категорий', 'shares of the categories'),
            hint: both(
                'Какая доля случаев приходится на каждую градацию, по порядку: из пилотных данных или публикаций; без них объём для каппы не вычислить.',
                'The share of cases in each grade, in their order: from pilot data or publications; without them no size for kappa can be computed.',
            ),
        });
        return undefined;
    }
    const first = listed(ask, 'categoryShares', categoryShares);
    const second = systemShares.length > 0 ? listed(ask, 'systemShares', systemShares) : undefined;
    if (second && second.length !== first.length) {
        ask.wrong(
            'shares-number',
            systemShares[0]!.at,
            `Долей у системы ${second.length}, а категорий ${first.length}: нужна доля для каждой категории.`,
            `The system has ${second.length} shares, but there are ${first.length} categories: each needs its share.`,
            'systemShares',
        );
    }
    const byChance = disagreements?.value === 'byChance';
    if (byChance && second?.some((share, i) => share !== first[i])) {
        ask.wrong(
            'shares-differ',
            disagreements.at,
            'Случайные расхождения вычисляются только при одинаковых долях категорий: уберите доли системы или это свойство.',
            'Disagreements by chance are computed with the same shares only: remove the shares of the system, or this property.',
            'disagreements',
        );
    }
    return { first, second, weights: weightsOf(ask), table: byChance ? 'chance-mixture' : 'largest-variance' };
}

/** Kappa without weights; weighted kappa by the weights of its endpoint, quadratic ones by default. */
function weightsOf({ metric, endpoint }: Ask): 'none' | 'linear' | 'quadratic' {
    if (metric.id === 'kappa') return 'none';
    return endpoint?.properties.weights?.value === 'linearWeights' ? 'linear' : 'quadratic';
}

/** The assumptions in words, beside the method's name. */
export function ratingsWords({ weights, table }: Pick<ExpectedRatings, 'weights' | 'table'>): {
    ru: string;
    en: string;
} {
    const weight = {
        none: both('без весов', 'no weights'),
        linear: both('линейные веса', 'linear weights'),
        quadratic: both('квадратичные веса', 'quadratic weights'),
    }[weights ?? 'quadratic'];
    const where =
        table === 'chance-mixture'
            ? both('расхождения случайные', 'disagreements by chance')
            : both('наибольшая дисперсия при этих долях', 'largest variance with these shares');
    return both(`${weight.ru}, ${where.ru}`, `${weight.en}, ${where.en}`);
}

function listed(ask: Ask, property: List, shares: readonly Located<SourcedProportion>[]): number[] {
    const { key, symbol, label } = words[property];
    // A list has its source behind its last share.
    const source = shares.findLast(({ value }) => value.source)?.value.source?.value;
    shares.forEach(({ value }, index) => {
        ask.inputs.push({
            key: `${key}${index + 1}`,
            symbol: `${symbol}${[...String(index + 1)].map(digit => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]).join('')}`,
            label: both(`${label.ru} ${index + 1}`, `${label.en} ${index + 1}`),
            value: value.value.value.value,
            unit: 'percent',
            ...(source ? { source } : {}),
            wantsSource: true,
        });
    });
    const values = shares.map(({ value }) => value.value.value.value);
    const sum = values.reduce((total, value) => total + value, 0);
    const outside = values.some(value => !(value > 0 && value < 1));
    if (outside || values.length > 10 || Math.abs(sum - 1) > 1e-9) {
        ask.wrong(
            'shares-sum',
            shares[0]!.at,
            `Нужно от 2 до 10 долей категорий, каждая больше 0 %, в сумме ровно 100 %; сейчас их ${values.length}, в сумме ${formatPercent(sum, 'ru', 2)}.`,
            `2 to 10 shares of categories are needed, each above 0 %, exactly 100 % in all; now there are ${values.length}, ${formatPercent(sum, 'en', 2)} in all.`,
            property,
        );
    }
    return values;
}
