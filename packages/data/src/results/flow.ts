import type { DatasetFacts, Flow, FlowStep } from '@trialwright/model';
import type { AnalysedEndpoint } from './endpoints/analyse-endpoint.js';

/** Cases on their way to the analysis of an endpoint, by the rule of the report (STARD 2015, item 19). */
export function flowOf({ subject, result, main }: AnalysedEndpoint, facts: DatasetFacts | undefined): Flow | undefined {
    const { table, endpoint } = subject;
    // Where the rule of the report gives no number, the way of the cases is still known.
    const counts = main?.counts ?? result.rules[0]?.counts;
    if (!table || !counts) return undefined;
    const before: FlowStep[] = facts
        ? [
              { code: 'rows', count: facts.rows },
              { code: 'unreadable', count: facts.badRows },
              { code: 'duplicates', count: facts.duplicateCases },
          ]
        : [];
    const analysed = analysedByClass(subject, main);
    const steps: FlowStep[] = [
        ...before,
        { code: 'cases', count: counts.all, positive: counts.positive, negative: counts.negative },
        { code: 'truthMissing', count: counts.truthMissing },
        { code: 'resultMissing', count: counts.resultMissing },
        { code: 'indeterminate', count: counts.indeterminate },
        { code: 'analysed', count: counts.evaluated, ...analysed },
    ];
    const sets = result.sets.map(({ set, counts: { evaluated }, unknown }) => ({ set, analysed: evaluated, unknown }));
    return { dataset: table.dataset, endpoint: endpoint.key, steps, sets };
}

/** Classes of the analysed cases, where the four cells or the scores tell them. */
function analysedByClass(
    { ofSystem }: AnalysedEndpoint['subject'],
    main: AnalysedEndpoint['main'],
): Pick<FlowStep, 'positive' | 'negative'> {
    if (!main || ofSystem.length > 1) return {};
    if (main.cells) return { positive: main.cells.tp + main.cells.fn, negative: main.cells.fp + main.cells.tn };
    if (main.scores) return { positive: main.scores.positive.length, negative: main.scores.negative.length };
    return {};
}
