/** How the command ends; scripts and CI rely on it. */
export const exitStatus = {
    /** Everything is in order; warnings and lower may have been shown. */
    clean: 0,
    /** There are findings that are errors, files that `format --check` would change, or a document was refused. */
    findings: 1,
    /** Wrong usage, input that cannot be read, or output that cannot be written. */
    trouble: 2,
    /** Interrupted by the user (Ctrl-C), as shells expect it: 128 + SIGINT. */
    interrupted: 130,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** The graver of two: trouble outweighs findings. */
export function graver(a: ExitStatus, b: ExitStatus): ExitStatus {
    return a > b ? a : b;
}
