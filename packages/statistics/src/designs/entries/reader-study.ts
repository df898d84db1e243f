import { StatisticsError } from '../../core/statistics-error.js';
import type { Generalisation } from '../../mrmc/mrmc-analysis.js';
import { mrmcDetectable } from '../../mrmc/mrmc-detectable.js';
import { mrmcEquivalenceCases, mrmcEquivalenceMargin, mrmcEquivalencePower } from '../../mrmc/mrmc-equivalence.js';
import { mrmcCases, mrmcPower } from '../../mrmc/mrmc-power.js';
import { defineDesign } from '../design.js';
import { finding, findingCases, findingPower } from '../directions.js';
import { cases, choice, oneSidedAlpha, power, probability, proportion, quantity, whole } from '../parameters.js';
import { titles } from '../titles.js';
import { countOf, derivationIn, numberOf, powerOf, shareOf } from '../values.js';

const component = (ru: string, en: string) =>
    quantity(
        { ru, en },
        { above: -1, below: 1 },
        {
            help: {
                ru: 'Из анализа пилотного исследования (Обуховски — Рокетт).',
                en: 'From the analysis of a pilot study (Obuchowski-Rockette).',
            },
        },
    );

interface Pilot {
    variance: number;
    cov1: number;
    cov2: number;
    cov3: number;
    treatmentReader: number;
    pilotCases: number;
}

const pilotOf = ({ variance, cov1, cov2, cov3, treatmentReader, pilotCases }: Pilot): Pilot => ({
    variance,
    cov1,
    cov2,
    cov3,
    treatmentReader,
    pilotCases,
});

interface Equivalent extends Pilot {
    readers: number;
    difference: number;
    alpha: number;
    generalisation: Generalisation;
}

/** Readers and the pilot's components. */
const studied = {
    readers: whole({ ru: 'число врачей', en: 'readers' }, { from: 2, to: 10_000 }, { usual: [5, 10, 15] }),
    variance: {
        ...component('дисперсия площади одного врача', "variance of one reader's area"),
        range: { above: 0, below: 1 },
    },
    cov1: component('ковариация: врач тот же, способ другой', 'covariance: same reader, different methods'),
    cov2: component('ковариация: врачи разные, способ тот же', 'covariance: different readers, same method'),
    cov3: component('ковариация: врачи и способы разные', 'covariance: different readers and methods'),
    treatmentReader: {
        ...component('дисперсия взаимодействия способ × врач', 'variance of method × reader'),
        range: { from: 0, below: 1 },
    },
    pilotCases: cases({ ru: 'случаев в пилотном исследовании', en: 'cases of the pilot study' }, 2),
};

const generalised = choice(
    { ru: 'на что обобщают', en: 'what is generalised to' },
    {
        'readers-and-cases': { ru: 'на врачей и случаи', en: 'readers and cases' },
        cases: { ru: 'только на случаи', en: 'cases only' },
        readers: { ru: 'только на врачей', en: 'readers only' },
    },
    'readers-and-cases',
);

const needed = { ru: 'необходимое число случаев', en: 'cases needed' };

const tooFew = (readers: number): StatisticsError =>
    new StatisticsError('readers', readers, {
        ru: 'больше: столько врачей не дают этой мощности ни с каким числом случаев',
        en: 'larger: so many readers do not have this power with any number of cases',
    });

/** Components of the data of Van Dyke. */
const vanDyke = {
    readers: 4,
    variance: 0.00080228827,
    cov1: 0.00034661371,
    cov2: 0.00034407483,
    cov3: 0.00023902837,
    treatmentReader: 0.00020040252,
    pilotCases: 114,
};

export const readerStudy = defineDesign({
    id: 'reader-study',
    area: 'structure',
    title: { ru: 'Несколько врачей, несколько случаев (MRMC)', en: 'Several readers, several cases (MRMC)' },
    help: {
        ru: 'Врачи читают одни и те же случаи двумя способами (с системой и без неё): различие средних площадей.',
        en: 'Readers read the same cases in two ways (with the system and without it): the difference of the mean areas.',
    },
    parameters: {
        effect: proportion(
            { ru: 'различие средних площадей', en: 'difference of the mean areas' },
            { usual: [0.03, 0.05] },
        ),
        ...studied,
        alpha: probability(
            { ru: 'двусторонний уровень значимости', en: 'two-sided significance level' },
            { usual: [0.05], default: 0.05 },
        ),
        power,
        generalisation: generalised,
        cases: cases({ ru: 'число случаев', en: 'cases' }, 2),
    },
    directions: {
        n: {
            title: titles.n,
            finds: ['cases'],
            compute(inputs) {
                const { effect, readers, alpha, power: target, generalisation } = inputs;
                const found = mrmcCases({
                    pilot: pilotOf(inputs),
                    effect,
                    readers,
                    alpha,
                    power: target,
                    generalisation,
                });
                if (!found) throw tooFew(readers);
                return {
                    values: [countOf('cases', needed, found.cases), powerOf(found.power)],
                    ...derivationIn(found),
                };
            },
        },
        power: {
            title: titles.power,
            finds: ['power'],
            compute(inputs) {
                const { effect, readers, alpha, cases: count, generalisation } = inputs;
                const found = mrmcPower({
                    pilot: pilotOf(inputs),
                    effect,
                    readers,
                    alpha,
                    cases: count,
                    generalisation,
                });
                const lambda = numberOf(
                    'noncentrality',
                    { ru: 'параметр нецентральности', en: 'noncentrality' },
                    found.noncentrality,
                );
                return { values: [powerOf(found.power), lambda], ...derivationIn(found) };
            },
        },
        difference: {
            title: { ru: 'обнаруживаемое различие площадей', en: 'detectable difference of the areas' },
            finds: ['effect'],
            compute(inputs) {
                const { readers, alpha, power: target, cases: count, generalisation } = inputs;
                const plan = { pilot: pilotOf(inputs), readers, alpha, cases: count, generalisation };
                const { effect } = mrmcDetectable({ ...plan, power: target });
                const name = { ru: 'обнаруживаемое различие', en: 'detectable difference' };
                return { values: [shareOf('effect', name, effect)], ...derivationIn(mrmcPower({ ...plan, effect })) };
            },
        },
    },
    example: { effect: 0.06, ...vanDyke, power: 0.8 },
});

export const readerStudyEquivalence = defineDesign({
    id: 'reader-study-equivalence',
    area: 'structure',
    title: {
        ru: 'Несколько врачей, несколько случаев (MRMC): эквивалентность',
        en: 'Several readers, several cases (MRMC): equivalence',
    },
    help: {
        ru: 'Врачи читают одни и те же случаи двумя способами: показать, что средние площади отличаются меньше чем на границу.',
        en: 'Readers read the same cases in two ways: to show that the mean areas differ by less than the margin.',
    },
    parameters: {
        difference: quantity(
            { ru: 'ожидаемая разность средних площадей', en: 'expected difference of the mean areas' },
            { above: -1, below: 1 },
            { default: 0 },
        ),
        margin: proportion(
            { ru: 'граница', en: 'margin' },
            {
                usual: [0.05],
                help: {
                    ru: 'Наибольшая разность в обе стороны, которая клинически ещё не важна.',
                    en: 'The largest difference in either direction that clinically does not yet matter.',
                },
            },
        ),
        ...studied,
        alpha: { ...oneSidedAlpha, range: { above: 0, below: 0.5 } },
        power,
        generalisation: generalised,
        cases: cases({ ru: 'число случаев', en: 'cases' }, 2),
    },
    directions: {
        n: findingCases(
            ['cases'],
            (inputs: Equivalent & { margin: number; power: number }) => {
                const found = mrmcEquivalenceCases({ ...inputs, pilot: pilotOf(inputs) });
                if (!found) throw tooFew(inputs.readers);
                return found;
            },
            found => [countOf('cases', needed, found.cases), powerOf(found.power)],
        ),
        power: findingPower((inputs: Equivalent & { margin: number; cases: number }) =>
            mrmcEquivalencePower({ ...inputs, pilot: pilotOf(inputs) }),
        ),
        difference: finding(
            titles.margin,
            ['margin'],
            (inputs: Equivalent & { cases: number; power: number }) =>
                mrmcEquivalenceMargin({ ...inputs, pilot: pilotOf(inputs) }),
            ({ margin }) => [shareOf('margin', titles.margin, margin)],
        ),
    },
    example: { margin: 0.05, ...vanDyke, readers: 8, power: 0.8 },
});
