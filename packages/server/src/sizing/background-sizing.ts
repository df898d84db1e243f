import type { SizingService, TrialServices } from '@trialwright/language';
import {
    type Call,
    callLabel,
    cancelled,
    estimatedWork,
    failed,
    isComplete,
    keyOfCall,
    learn,
    type Obstacle,
    type Outcome,
    type ProgramSizing,
    sizeProgram,
    sizeProgramBy,
    type TrialModel,
    underWay,
} from '@trialwright/model';
import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { Run } from '../jobs/job-options.js';
import { showJob } from '../jobs/job-progress.js';
import { JobQueue, type Watch } from '../jobs/job-queue.js';
import { publish } from '../publish.js';
import { type Budget, timeBudget } from './budget.js';

/** What is over sooner than this, in milliseconds, is not worth a progress bar. */
const patience = 1000;

/** As long as there is more to compute, files are not checked anew more often than this, in milliseconds. */
const pause = 250;

interface Made {
    /** What was known then. */
    readonly news: number;
    readonly sizing: ProgramSizing;
}

/**
 * Sizes a program without keeping anybody waiting: what is known or quick is there at once, all else is computed
 * elsewhere, one call after another, and shown when it is known.
 */
export class BackgroundSizing implements SizingService {
    /** Counts what has become known: sizes are made anew after it. */
    private count = 0;
    private readonly made = new WeakMap<TrialModel, Made>();
    private readonly queue: JobQueue<Call, void>;
    /** Files that have news, and are to be checked anew. */
    private readonly due = new Set<string>();
    private timer: ReturnType<typeof setTimeout> | undefined;
    private waiting: (() => void)[] = [];
    private watch: ReturnType<typeof showJob> | undefined;

    constructor(
        private readonly connection: Connection,
        private readonly services: TrialServices,
        run: Run<Call, Outcome>,
        private readonly budget: () => Budget,
    ) {
        const { DocumentBuilder, TextDocuments } = services.shared.workspace;
        this.queue = new JobQueue<Call, void>(
            { keyOf: keyOfCall, once: true },
            async (call, options) => learn(call, await run(call, options)),
            clients => this.tell(clients),
            call => this.watching(call),
        );
        DocumentBuilder.onBuildPhase(DocumentState.Validated, () => this.wake());
        TextDocuments.onDidClose(({ document }) => this.queue.want(URI.parse(document.uri).toString(), []));
        TextDocuments.onDidSave(({ document }) => {
            const uri = URI.parse(document.uri).toString();
            if (this.queue.retry(uri)) this.tell([uri]);
        });
    }

    sizingOf(document: LangiumDocument): ProgramSizing {
        const model = this.services.trial.ModelService.modelOf(document);
        const known = this.made.get(model);
        if (known && (known.news === this.count || isComplete(known.sizing))) return known.sizing;
        const wanted: Call[] = [];
        const budget = this.budget();
        const sizing = sizeProgramBy(model, {
            obstacleTo: call => {
                if (!this.queue.runs(call) && budget.allows(call)) return undefined;
                wanted.push(call);
                return this.obstacleTo(call);
            },
        });
        this.made.set(model, { news: this.count, sizing });
        // The shortest first: most numbers are there while the longest is still computed.
        wanted.sort((a, b) => estimatedWork(a) - estimatedWork(b));
        this.queue.want(document.uri.toString(), wanted);
        return sizing;
    }

    news(): Promise<void> {
        return new Promise(resolve => this.waiting.push(resolve));
    }

    again(document: LangiumDocument): void {
        if (this.queue.retry(document.uri.toString())) this.count++;
    }

    finish(document: LangiumDocument): void {
        const model = this.services.trial.ModelService.modelOf(document);
        if (isComplete(this.sizingOf(document))) return;
        this.made.set(model, { news: this.count, sizing: sizeProgram(model) });
        this.queue.want(document.uri.toString(), []);
    }

    private obstacleTo(call: Call): Obstacle {
        const given = this.queue.givenUp(call);
        if (!given) return underWay(call);
        const { error } = given;
        return error === undefined
            ? cancelled(call)
            : failed(call, error instanceof Error ? error.message : `${error}`);
    }

    /** One progress for all that is computed in a row: to cancel it is to cancel all of it. */
    private watching(call: Call): Watch {
        const { Locale } = this.services.trial;
        const subject = Locale.text(callLabel(call));
        if (this.watch) this.watch.about(subject);
        else {
            const title = Locale.text({ ru: 'Вычисление', en: 'Computing' });
            const cancel = (): void => void this.queue.cancel();
            this.watch = showJob(this.connection, { title, subject, patience }, cancel);
            void this.queue.idle().then(() => {
                this.watch?.done();
                this.watch = undefined;
            });
        }
        const { report, failed } = this.watch;
        return { report, failed, done() {} };
    }

    /** Something is known, or will not be. */
    private tell(clients: readonly string[]): void {
        this.count++;
        for (const uri of clients) this.due.add(uri);
        this.wake();
        this.timer ??= setTimeout(() => this.show(), pause);
        void this.queue.idle().then(() => this.show());
    }

    private show(): void {
        clearTimeout(this.timer);
        this.timer = undefined;
        const uris = [...this.due];
        this.due.clear();
        for (const uri of uris) void publish(uri, this.connection, this.services);
    }

    private wake(): void {
        for (const resolve of this.waiting.splice(0)) resolve();
    }
}

/**
 * Sizes that hold up nobody who types.
 * @param run makes what computes a call elsewhere.
 * @param budget what may be computed at once, asked for anew each time a program is sized.
 */
export function backgroundSizing(
    connection: Connection,
    run: (services: TrialServices) => Run<Call, Outcome>,
    budget: () => Budget = timeBudget,
): (services: TrialServices) => SizingService {
    return services => new BackgroundSizing(connection, services, run(services), budget);
}
