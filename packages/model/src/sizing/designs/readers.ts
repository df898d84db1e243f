import {
    type Derivation,
    mrmcCases,
    mrmcEquivalenceCases,
    mrmcEquivalencePower,
    mrmcPower,
    type Step,
} from '@trialwright/statistics';
import { both } from '../../bilingual.js';
import { formatNumber } from '../../locale/format.js';
import type { ElementOf } from '../../trial/model.js';
import { remember } from '../computing/remember.js';
import type { Ask, Wanted } from './ask.js';
import type { Design } from './design.js';
import { expectedBeyond } from './expected-beyond.js';
import { ofAll } from './of-all.js';
import { withSteps } from './with-steps.js';

const casesFor = remember('readers-size', (input: Parameters<typeof mrmcCases>[0]) => ({ found: mrmcCases(input) }));

const powerOf = remember('readers-power', mrmcPower);

type EquivalentCases = Parameters<typeof mrmcEquivalenceCases>[0];
const equivalentCases = remember('readers-equivalence-size', (input: EquivalentCases) => ({
    found: mrmcEquivalenceCases(input),
}));
const equivalentPower = remember('readers-equivalence-power', mrmcEquivalencePower);

/** Largest number of cases that is tried: beyond it more readers are the answer. */
const maxCases = 100_000;

/** Several readers read all cases with both methods (Obuchowski, Rockette; Hillis). */
export const severalReaders: Design = ask => {
    if (ask.element.kind !== 'hypothesis') return undefined;
    const { statement, design, readers: stated } = ask.element.properties;
    const auc1 = ask.expected('auc1', 'A₁');
    const auc2 = ask.number('comparatorExpected', 'auc2', 'number', {
        symbol: 'A₂',
        label: both('ожидаемое значение у компаратора', 'expected value of the comparator'),
        hint: both(
            'Средняя площадь врачей без системы: из пилотных данных или публикаций.',
            'Mean area of the readers without the system: from pilot data or publications.',
        ),
    });
    const readers = ask.number('readers', 'readers', 'number', {
        symbol: 'J',
        label: both('число врачей', 'number of readers'),
        hint: both('Обычно от 4 до 15.', 'Usually 4 to 15.'),
    });
    const pilot = pilotOf(ask);
    const level = ask.test();
    const against = statement?.value.against;
    const [noninferior, equivalent] = [against === 'noninferior', against === 'equivalent'];
    const margin = statement?.value.margin?.value.value;
    if ((noninferior || equivalent) && margin === undefined) {
        ask.missing('statement', {
            label: both('граница', 'margin'),
            hint: equivalent
                ? both('Наибольшая допустимая разность, обычно 0,05.', 'The largest difference allowed, usually 0.05.')
                : both('Наибольшее допустимое отставание, обычно 0,05.', 'The largest deficit allowed, usually 0.05.'),
        });
    }
    if (design?.value === 'parallel') {
        ask.wrong(
            'design-not-computed',
            design.at,
            'Для нескольких врачей вычисляется дизайн, в котором каждый врач читает все случаи обоими методами: «дизайн парный».',
            'For several readers the design is computed in which each reader reads all cases with both methods: “design paired”.',
            'design',
        );
    }
    if (auc1 === undefined || auc2 === undefined || readers === undefined || !pilot || !level) return undefined;
    if ((noninferior || equivalent) && margin === undefined) return undefined;
    const difference = Number((auc1 - auc2).toPrecision(12));
    // What the test has to find: the difference itself, or its distance from the margin.
    const reach = equivalent ? margin! - Math.abs(difference) : difference + (noninferior ? margin! : 0);
    const effect = Number(reach.toPrecision(12));
    if (!(effect > 0)) {
        expectedBeyond(ask, equivalent ? 'equivalence' : noninferior ? 'non-inferiority' : 'superiority');
        return undefined;
    }
    if (noninferior || equivalent) ask.give('margin', 'Δ', both('граница', 'margin'), margin!, 'number');
    // The F test of two methods is the two-sided t test: of one side has half its level.
    const alpha = level.sides === 1 ? 2 * level.alpha : level.alpha;
    const input = { pilot, readers, effect, alpha };
    // Two one-sided tests: of a two-sided level each has half.
    const within = { pilot, readers, difference, margin: margin ?? 0, alpha: level.alpha / level.sides };
    const target = { power: level.power, maxCases };
    return {
        id: equivalent ? 'readers-and-cases-equivalence' : 'readers-and-cases',
        method: equivalent
            ? both(
                  'несколько врачей, эквивалентность: Обуховски — Рокетт — Хиллис',
                  'several readers, equivalence: Obuchowski, Rockette, Hillis',
              )
            : both('несколько врачей: Обуховски — Рокетт — Хиллис', 'several readers: Obuchowski, Rockette, Hillis'),
        compute: () => {
            const { found } = equivalent
                ? equivalentCases({ ...within, ...target })
                : casesFor({ ...input, ...target });
            if (!found) return { needs: {}, readers };
            const derivation = withCovariances(ask, pilot.variance, found.derivation);
            return { ...ofAll({ n: found.cases, derivation }), readers };
        },
        power: level.power,
        reach: ({ all: cases }) => {
            if (!cases || cases < 2) return undefined;
            return { power: (equivalent ? equivalentPower({ ...within, cases }) : powerOf({ ...input, cases })).power };
        },
        none: {
            at: stated!.at,
            ru: `При ${readers} врачах и таких различиях между ними мощность не достигается ни при каком числе случаев до 100 000: увеличьте число врачей.`,
            en: `With ${readers} readers who differ so much the power is not reached with any number of cases up to 100,000: take more readers.`,
            property: 'readers',
        },
        warnings: [
            {
                code: 'pilot-share',
                message: both(
                    'Число случаев верно при той же доле больных, что в пилотном исследовании.',
                    'The number of cases holds for the share of diseased of the pilot study.',
                ),
            },
        ],
    };
};

const fromPilot = both(
    'Дисперсии и корреляции берут из пилотного исследования нескольких врачей (анализ Обуховски — Рокетта)',
    'Take variances and correlations from a pilot study with several readers (analysis of Obuchowski and Rockette)',
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function wanted(symbol: string, ru: string, en: string, usualRu: string, usualEn: string): Wanted {
    return {
        symbol,
        label: both(ru, en),
        hint: both(`${capital(usualRu)}.`, `${capital(usualEn)}.`),
    };
}

/** The derivation, before which the covariances are made of the correlations that the program states. */
function withCovariances(ask: Ask, variance: number, derivation: Derivation): Derivation {
    const stated = (key: string): number => ask.inputs.find(input => input.key === key)!.value;
    const given = ask.inputs
        .filter(({ key }) => ['variance', 'r1', 'r2', 'r3'].includes(key))
        .map(({ symbol, label, value }): Step => ({ symbol, label, value, digits: 8 }));
    const covariances = (['r1', 'r2', 'r3'] as const).map((key, index): Step => {
        const r = `r${'₁₂₃'[index]}`;
        return {
            symbol: `C${index + 1}`,
            label: both(`ковариация: корреляция ${r} на дисперсию`, `covariance: correlation ${r} times variance`),
            formula: `${r} · σ²ε`,
            template: `{${r}} · {σ²ε}`,
            inputs: { [r]: stated(key), 'σ²ε': variance },
            value: stated(key) * variance,
            digits: 8,
        };
    });
    // Variances of areas are small: three figures would not do to recompute them.
    const fine = derivation.steps.map(step =>
        step.digits === undefined && step.value < 0.01 ? { ...step, digits: 8 } : step,
    );
    return withSteps([...given, ...covariances], { ...derivation, steps: fine });
}

/** The components of the pilot study; covariances are the correlations times the variance. */
function pilotOf(ask: Ask) {
    const asked = (property: string, key: string, want: Wanted) => ask.number(property, key, 'number', want);
    const variance = asked(
        'errorVariance',
        'variance',
        wanted(
            'σ²ε',
            'дисперсия ошибки',
            'error variance',
            `${fromPilot.ru}; обычно от 0,0005 до 0,002`,
            `${fromPilot.en}; usually 0.0005 to 0.002`,
        ),
    );
    const r1 = asked(
        'correlationMethods',
        'r1',
        wanted(
            'r₁',
            'корреляция между методами (один врач)',
            'correlation between methods (one reader)',
            'обычно от 0,4 до 0,6',
            'usually 0.4 to 0.6',
        ),
    );
    const r2 = asked(
        'correlationReaders',
        'r2',
        wanted(
            'r₂',
            'корреляция между врачами (один метод)',
            'correlation between readers (one method)',
            'обычно от 0,3 до 0,5',
            'usually 0.3 to 0.5',
        ),
    );
    const r3 = asked(
        'correlationBoth',
        'r3',
        wanted(
            'r₃',
            'корреляция между методами и врачами',
            'correlation between methods and readers',
            'не больше r₂, обычно от 0,2 до 0,4',
            'at most r₂, usually 0.2 to 0.4',
        ),
    );
    const treatmentReader = asked(
        'interactionVariance',
        'treatmentReader',
        wanted(
            'σ²τR',
            'дисперсия взаимодействия метода и врача',
            'variance of method × reader',
            'обычно от 0 до 0,001',
            'usually 0 to 0.001',
        ),
    );
    const pilotCases = asked(
        'pilotCases',
        'pilotCases',
        wanted(
            'c*',
            'число случаев пилотного исследования',
            'number of cases of the pilot study',
            'обычно от 50 до 200',
            'usually 50 to 200',
        ),
    );
    const known = [variance, r1, r2, r3, treatmentReader, pilotCases];
    if (known.includes(undefined)) return undefined;
    if (!ordered(ask, r1!, r2!, r3!)) return undefined;
    return {
        variance: variance!,
        cov1: r1! * variance!,
        cov2: r2! * variance!,
        cov3: r3! * variance!,
        treatmentReader: treatmentReader!,
        pilotCases: pilotCases!,
    };
}

/** What differs in both reader and method resembles each other no more than what differs in one of them. */
function ordered(ask: Ask, r1: number, r2: number, r3: number): boolean {
    if (r3 <= Math.min(r1, r2)) return true;
    const show = (value: number, language: 'ru' | 'en'): string => formatNumber(value, language, 6);
    const list = (language: 'ru' | 'en'): string =>
        `r₁ = ${show(r1, language)}, r₂ = ${show(r2, language)}, r₃ = ${show(r3, language)}`;
    const { correlationBoth } = (ask.element as ElementOf<'hypothesis'>).properties;
    ask.wrong(
        'correlations-disagree',
        correlationBoth!.at,
        `Корреляции противоречат друг другу (${list('ru')}): площади разных врачей с разными методами связаны не сильнее, чем с одним методом (r₂) или у одного врача (r₁). Проверьте их по отчёту о пилотном исследовании.`,
        `The correlations contradict each other (${list('en')}): areas of different readers with different methods correlate no more than with one method (r₂) or of one reader (r₁). Check them against the report of the pilot study.`,
        'correlationBoth',
    );
    return false;
}
