/** How an analysis is stopped and how it tells how far it has come. */
export interface AnalysisOptions {
    readonly signal?: AbortSignal;
    /** Steps done, of steps in all. */
    readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** Others get their turn this often; each turn costs a millisecond or more. Milliseconds. */
const turnEvery = 10;

/** Counts steps; between two of them others get their turn, and an abort takes effect. */
export class Pace {
    private done = 0;
    private turn = performance.now();

    constructor(
        private readonly total: number,
        private readonly options: AnalysisOptions,
    ) {}

    /** @throws the signal's reason once it is aborted. */
    async step(): Promise<void> {
        this.options.signal?.throwIfAborted();
        this.done = Math.min(this.done + 1, this.total);
        this.options.onProgress?.({ done: this.done, total: this.total });
        if (performance.now() - this.turn < turnEvery) return;
        await new Promise<void>(resolve => {
            setTimeout(resolve);
        });
        this.turn = performance.now();
        this.options.signal?.throwIfAborted();
    }
}
