import { type ElementOf, metricOf, type ResultProblem, type TrialModel } from '@trialwright/model';
import type { CaseTable } from '../../records/case-table.js';
import { inText, problem } from '../core/problems.js';
import { wishOf } from '../estimators/wish.js';
import { presence, withinArm } from '../outcomes/outcomes.js';
import { classesChosen, prevalenceMissing, statedPrevalence } from './prevalence.js';
import { type Measured, noFeature, outcomesFor } from './reading-set.js';
import { thresholdOf } from './threshold.js';
import { unitProblem } from './unit.js';

/** The arm of the system under trial. */
export const systemArm = 'system';

/** An endpoint with the table of its data set: either what it is computed from, a reading each, or why not. */
export interface Subject {
    readonly endpoint: ElementOf<'endpoint'>;
    readonly table?: CaseTable;
    readonly threshold?: number;
    /** All readings that the metric can be computed from. */
    readonly measured: readonly Measured[];
    /** Readings of the system: more than one where several readers used it. */
    readonly ofSystem: readonly Measured[];
    readonly problems: readonly ResultProblem[];
}

/** Finds what an endpoint is computed from. */
export function subjectOf(
    model: TrialModel,
    endpoint: ElementOf<'endpoint'>,
    tables: ReadonlyMap<string, CaseTable>,
): Subject {
    const { metric, dataset } = endpoint.properties;
    const none = (found: ResultProblem): Subject => ({ endpoint, measured: [], ofSystem: [], problems: [found] });
    if (!metric) {
        return none(problem('no-metric', 'Не указана метрика.', 'The metric is missing.', endpoint.headAt));
    }
    const set = model.target(dataset?.value);
    if (!set) {
        return none(
            problem(
                'no-dataset',
                'Не указан набор данных.',
                'The data set is missing.',
                dataset?.at ?? endpoint.headAt,
            ),
        );
    }
    const table = tables.get(set.key);
    if (!table) {
        return none(
            problem(
                'no-data',
                'Данных нет: файл набора не указан или не прочитан (из нескольких — хотя бы один).',
                'There are no data: the file of the set is not named or was not read (of several, one at least).',
                set.headAt,
            ),
        );
    }
    const unit = unitProblem(model, endpoint, table);
    if (unit) return { ...none(unit), table };
    if (prevalenceMissing(model, endpoint)) return { ...none(noPrevalence(endpoint)), table };
    const threshold = thresholdOf(model, endpoint);
    const parallel = isParallel(model, endpoint);
    const found = table.readings.map(reading => ({
        reading,
        outcomes: outcomesFor(metric.value, table, reading, threshold, metric.at),
    }));
    const measured = found.flatMap(({ reading, outcomes }): Measured[] =>
        'outcomes' in outcomes
            ? [
                  {
                      endpoint,
                      metric: metric.value,
                      table,
                      reading,
                      outcomes: parallel ? withinArm(outcomes.outcomes, presence(table, reading)) : outcomes.outcomes,
                      wish: wishOf(endpoint),
                      classesChosen: classesChosen(model, endpoint),
                      prevalence: statedPrevalence(model, endpoint),
                  },
              ]
            : [],
    );
    const ofSystem = measured.filter(({ reading }) => reading.arm === systemArm);
    if (ofSystem.length > 0) return { endpoint, table, threshold, measured, ofSystem, problems: [] };
    const why = found.find(({ reading }) => reading.arm === systemArm);
    const fault =
        why && 'problem' in why.outcomes
            ? why.outcomes.problem
            : metric.value === 'proportion'
              ? noFeature(metric.at)
              : noSystem(endpoint, metricOf(metric.value).name.ru, metricOf(metric.value).name.en);
    return { endpoint, table, threshold, measured, ofSystem, problems: [fault] };
}

/** Whether the cases are divided into groups, each of which is read in one way only. */
function isParallel(model: TrialModel, endpoint: ElementOf<'endpoint'>): boolean {
    return model
        .all('hypothesis')
        .some(
            ({ properties: { statement, design } }) =>
                design?.value === 'parallel' && statement?.value.endpoint.value.target === endpoint.key,
        );
}

function noSystem(endpoint: ElementOf<'endpoint'>, ru: string, en: string): ResultProblem {
    return problem(
        'no-system-results',
        `В файле нет результатов системы, по которым вычисляется «${inText(ru)}».`,
        `The file has no results of the system from which “${inText(en)}” is computed.`,
        endpoint.headAt,
    );
}

function noPrevalence(endpoint: ElementOf<'endpoint'>): ResultProblem {
    return problem(
        'no-prevalence',
        'Классы набора отобраны (случай — контроль, стратификация), поэтому прогностическая ценность по нему не вычисляется без распространённости: задайте её у популяции.',
        'The classes of the set were chosen (case-control, stratified), so predictive values cannot be computed without a prevalence: state it with the population.',
        endpoint.properties.metric?.at,
    );
}
