import { both, type Bilingual } from '../../bilingual.js';
import type { Metric } from '../../catalogue/metrics.js';
import type { Proportion } from '../../schema/values.js';
import type { ElementOf, TrialModel } from '../../trial/model.js';
import type { Located, Place } from '../../trial/place.js';
import { isCaseControl, planServing, prevalenceOf } from '../plan-inputs.js';
import { problem } from '../problems.js';
import type { DesignInput, SizingProblem } from '../sizing.js';

type Sourced = { readonly value: Located<Proportion | number>; readonly source?: Located<string> };

/** What a missing input is, where one finds it and which values are usual. */
export interface Wanted {
    readonly symbol: string;
    readonly label: Bilingual;
    /** Follows "… is missing": usual values and where to look for them. */
    readonly hint: Bilingual;
}

export interface TestLevel {
    readonly alpha: number;
    readonly sides: 1 | 2;
    readonly power: number;
}

/**
 * Reads the numbers of one design from a hypothesis or a precision target. What is there is listed as an input of the
 * computation, what is missing becomes a problem that names it.
 */
export class Ask {
    readonly inputs: DesignInput[] = [];
    readonly problems: SizingProblem[] = [];
    private readonly plan: ElementOf<'sampleSize'> | undefined;

    constructor(
        readonly model: TrialModel,
        readonly element: ElementOf<'hypothesis'> | ElementOf<'precision'>,
        readonly endpoint: ElementOf<'endpoint'> | undefined,
        readonly metric: Metric,
        readonly alphaShare: number,
    ) {
        this.plan = planServing(model, element.key);
    }

    get at(): Place {
        return this.element.headAt;
    }

    /** A problem that is no missing input. */
    wrong(code: string, at: Place, ru: string, en: string, property?: string): void {
        this.problems.push(problem(code, at, ru, en, property));
    }

    /** A property of the element with a number or a proportion; undefined and a problem where it is missing. */
    number(property: string, key: string, unit: 'percent' | 'number', wanted: Wanted): number | undefined {
        const found = this.optional(property, key, unit, wanted);
        if (found === undefined) this.missing(property, wanted);
        return found;
    }

    /** The same, where the design can do without. */
    optional(
        property: string,
        key: string,
        unit: 'percent' | 'number',
        { symbol, label }: Omit<Wanted, 'hint'>,
    ): number | undefined {
        const found = (this.element.properties as Readonly<Record<string, unknown>>)[property] as
            | Located<unknown>
            | undefined;
        if (!found) return undefined;
        const { value, source, sourced } = plain(found.value);
        this.inputs.push({ key, symbol, label, value, unit, ...(source ? { source } : {}), ...wants(sourced) });
        return value;
    }

    missing(property: string, { label, hint }: Pick<Wanted, 'label' | 'hint'>): void {
        // No colon: hints show the sentence up to the first.
        const ru = `Не указано «${label.ru}». ${hint.ru}`;
        const en = `The ${label.en} is missing. ${hint.en}`;
        this.problems.push(problem(`missing-${kebab(property)}`, this.at, ru, en, property));
    }

    /** The expected value of the metric. */
    expected(key: string, symbol: string, unit: 'percent' | 'number' = 'number'): number | undefined {
        const hint = both(
            'Берут из предварительного испытания или публикаций о системе.',
            'Take it from a preliminary trial or from publications on the system.',
        );
        return this.number('expected', key, unit, {
            symbol,
            label: both('ожидаемое значение', 'expected value'),
            hint,
        });
    }

    /** Level, side and power of a hypothesis. */
    test(): TestLevel | undefined {
        const { element } = this;
        if (element.kind !== 'hypothesis') return undefined;
        const { significance, power } = element.properties;
        if (!significance) {
            this.missing('significance', {
                label: both('уровень значимости', 'significance level'),
                hint: both(
                    'Обычно 2,5 % односторонний или 5 % двусторонний.',
                    'Usually 2.5 % one-sided or 5 % two-sided.',
                ),
            });
        } else if (!significance.value.sides) {
            const ru = 'Не указана сторонность критерия: односторонний или двусторонний.';
            const en = 'The side of the test is missing: one-sided or two-sided.';
            this.problems.push(problem('missing-sides', this.at, ru, en, 'significance'));
        }
        if (!power) {
            this.missing('power', {
                label: both('мощность', 'power'),
                hint: both('Обычно 80 % или 90 %.', 'Usually 80 % or 90 %.'),
            });
        }
        if (!significance?.value.sides || !power) return undefined;
        const sides = significance.value.sides.value === 'twoSided' ? 2 : 1;
        const alpha = significance.value.level.value.value * this.alphaShare;
        this.give('alpha', 'α', both('уровень значимости', 'significance level'), alpha, 'percent');
        this.give('sides', '', both('критерий', 'test'), sides, 'sides');
        this.give('power', '1 − β', both('мощность', 'power'), power.value.value, 'percent');
        return { alpha, sides, power: power.value.value };
    }

    /** Goal of a hypothesis, on whose better side the expected value lies. */
    goal(expected: number | undefined, key: string, symbol: string): number | undefined {
        const { element } = this;
        if (element.kind !== 'hypothesis') return undefined;
        const { statement } = element.properties;
        const goal = statement?.value.goal?.value.value;
        if (goal === undefined) {
            this.missing('statement', {
                label: both('целевое значение', 'goal'),
                hint: both(
                    'Берут из заявленных показателей, клинических требований или публикаций.',
                    'Take it from the claims, clinical requirements or publications.',
                ),
            });
            return undefined;
        }
        this.give(key, symbol, both('целевое значение', 'goal'), goal, 'number');
        const upward = !statement!.value.relation?.startsWith('<');
        if (expected !== undefined && (upward ? expected <= goal : expected >= goal)) {
            this.wrong(
                'expected-beyond-goal',
                (element.properties.expected ?? statement!).at,
                'Ожидаемое значение лежит не на той стороне от целевого, которую утверждает гипотеза.',
                'The expected value lies on the wrong side of the goal: the hypothesis states the other.',
                'expected',
            );
        }
        return goal;
    }

    /** Confidence level of a precision target: its own, that of its interval or of the endpoint's. */
    confidence(): { readonly level: number; readonly sides: 1 | 2 } | undefined {
        const { element } = this;
        if (element.kind !== 'precision') return undefined;
        const { confidence, interval } = element.properties;
        const reported = interval ?? this.endpoint?.properties.interval;
        const level = confidence?.value.level.value.value ?? reported?.value.level?.value.value;
        if (level === undefined) {
            this.missing('confidence', {
                label: both('доверительная вероятность', 'confidence level'),
                hint: both('Обычно 95 %.', 'Usually 95 %.'),
            });
            return undefined;
        }
        const sides = confidence?.value.sides?.value === 'oneSided' ? 1 : 2;
        this.give('level', '1 − α', both('доверительная вероятность', 'confidence level'), level, 'percent');
        if (sides === 1) this.give('sides', '', both('интервал', 'interval'), sides, 'sides');
        return { level, sides };
    }

    /** Non-diseased for each diseased: stated as the allocation, or what the prevalence of the plan gives. */
    ratio(): number | undefined {
        const stated = this.optional('allocation', 'ratio', 'number', ratioWords);
        if (stated !== undefined) return stated;
        if (isCaseControl(this.model, this.endpoint)) {
            this.missing('allocation', {
                label: ratioWords.label,
                hint: both(
                    'При способе формирования «случай-контроль» его выбирают: обычно 1, редко больше 4.',
                    'With case-control sampling it is chosen: usually 1, rarely above 4.',
                ),
            });
            return undefined;
        }
        return this.ratioOfPrevalence();
    }

    /** Non-diseased for each diseased among those who come. */
    ratioOfPrevalence(): number | undefined {
        const prevalence = this.prevalence();
        if (prevalence === undefined || !(prevalence > 0 && prevalence < 1)) return undefined;
        const ratio = Number(((1 - prevalence) / prevalence).toPrecision(12));
        this.give('ratio', ratioWords.symbol, ratioWords.label, ratio, 'number');
        return ratio;
    }

    /** Prevalence of the plan, or of the endpoint's condition in its population. */
    prevalence(): number | undefined {
        const found = prevalenceOf(this.model, this.plan, [this.endpoint]);
        const label = both('распространённость', 'prevalence');
        if (!found) {
            this.missing('prevalence', {
                label,
                hint: both(
                    'Запишите её у популяции или в объёме выборки: по регистру, отчётам центров или публикациям.',
                    'State it with the population or the sample size: from a register, reports of the sites or publications.',
                ),
            });
            return undefined;
        }
        this.inputs.push({
            key: 'prevalence',
            symbol: 'π',
            label,
            value: found.value,
            unit: 'percent',
            ...(found.source ? { source: found.source } : {}),
            wantsSource: true,
        });
        return found.value;
    }

    give(key: string, symbol: string, label: Bilingual, value: number, unit: DesignInput['unit']): void {
        this.inputs.push({ key, symbol, label, value, unit });
    }
}

const ratioWords = {
    symbol: 'r',
    label: both('число здоровых на одного больного', 'number of non-diseased for each diseased'),
};

const wants = (sourced: boolean): { readonly wantsSource?: true } => (sourced ? { wantsSource: true } : {});

/** The number in a property's value, whatever its shape. */
function plain(value: unknown): { readonly value: number; readonly source?: string; readonly sourced: boolean } {
    if (typeof value === 'number') return { value, sourced: false };
    const { value: inner, source } = value as Sourced & { readonly value: unknown };
    if (typeof inner === 'number') return { value: inner, sourced: false };
    const held = (inner as Located<Proportion | number>).value;
    return { value: typeof held === 'number' ? held : held.value, source: source?.value, sourced: true };
}

function kebab(name: string): string {
    return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
