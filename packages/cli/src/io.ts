/** One of the two streams that a command writes to. */
export interface Sink {
    write(text: string): unknown;
    /** Whether a person looks at it. */
    readonly isTTY?: boolean;
    /** Width of the terminal in characters. */
    readonly columns?: number;
}

/** What a command may use of its process: everything else is forbidden to it, so that tests can stand in. */
export interface Io {
    /** Results: tables, JSON, SARIF. */
    readonly stdout: Sink;
    /** Findings, troubles and summaries for people. */
    readonly stderr: Sink;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Folder against which paths are resolved. */
    readonly cwd: string;
    readonly platform: string;
}
