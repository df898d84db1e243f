import type {
    EndpointResult,
    EstimateUnderRule,
    HypothesisResult,
    PrecisionResult,
    TrialModel,
    TrialResults,
} from '@trialwright/model';
import { type Inline, inlines, ref } from '../../tree/inline.js';
import { ProgramContext } from '../../program/core/context.js';
import type { Section } from '../../tree/document.js';
import type { DocumentOptions } from '../../program/core/options.js';

/** What the rows and appendices of a report read: the program, and what the data say of it, where there are data. */
export class ReportContext extends ProgramContext {
    constructor(
        model: TrialModel,
        options: DocumentOptions,
        readonly results?: TrialResults,
    ) {
        super(model, options);
    }

    private available: ReadonlyMap<string, 'appendix' | 'section'> = new Map();

    /** The parts of the report that its form can refer to. */
    offer(appendices: readonly Section[]): void {
        this.available = new Map(
            appendices.flatMap(appendix => [
                [appendix.id, 'appendix'] as const,
                ...appendix.sections.map(inner => [inner.id, 'section'] as const),
            ]),
        );
    }

    /** «приложение Б», «раздел В.1»; undefined where the report has no such part. */
    reference(id: string): Inline[] | undefined {
        const kind = this.available.get(id);
        if (!kind) return undefined;
        const word = kind === 'appendix' ? { ru: 'приложение ', en: 'appendix ' } : { ru: 'раздел ', en: 'section ' };
        return [...inlines(this.say(word)), ref(id)];
    }

    /** Results of endpoints, the primary ones first, in the order of the program. */
    get endpointResults(): readonly EndpointResult[] {
        const results = this.results?.endpoints ?? [];
        const order = this.model.all('endpoint').map(endpoint => endpoint.key);
        const rank = (result: EndpointResult) => {
            const endpoint = this.model.all('endpoint').find(candidate => candidate.key === result.endpoint);
            return (endpoint?.rank === 'secondary' ? order.length : 0) + order.indexOf(result.endpoint);
        };
        return [...results].sort((a, b) => rank(a) - rank(b));
    }

    hypothesisResult(key: string): HypothesisResult | undefined {
        return this.results?.hypotheses.find(result => result.hypothesis === key);
    }

    precisionResult(key: string): PrecisionResult | undefined {
        return this.results?.precisions.find(result => result.precision === key);
    }

    /** Title of the element that a result speaks of, else its key. */
    titleOf(kind: 'endpoint' | 'dataset' | 'hypothesis' | 'comparator' | 'precision', key: string): string {
        return this.title(this.model.all(kind).find(element => element.key === key)) || key;
    }
}

/** The result under the endpoint's own rule for indeterminate and missing results: the one that counts. */
export function main(result: EndpointResult): EstimateUnderRule | undefined {
    const found = result.rules.find(({ rule }) => rule === 'asStated');
    return found?.estimate && found;
}

/** The result to show where the endpoint's own rule gives none: that of the cases with a definite result. */
export function shown(result: EndpointResult): EstimateUnderRule | undefined {
    return (
        main(result) ?? result.rules.find(({ rule, estimate }) => rule === 'complete' && estimate) ?? result.rules[0]
    );
}
