/** How an analysis is stopped and how it tells how far it has come. */
export interface AnalysisOptions {
    readonly signal?: AbortSignal;
    /** Steps done, of steps in all. */
    readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** Counts steps; between two of them others get their turn, and an abort takes effect. */
export class Pace {
    private done = 0;

    constructor(
        private readonly total: number,
        private readonly options: AnalysisOptions,
    ) {}

    /** @throws the signal's reason once it is aborted. */
    async step(): Promise<void> {
        this.options.signal?.throwIfAborted();
        this.done = Math.min(this.done + 1, this.total);
        this.options.onProgress?.({ done: this.done, total: this.total });
        await new Promise<void>(resolve => {
            setTimeout(resolve);
        });
        this.options.signal?.throwIfAborted();
    }
}
