/**
 * Compares what a command wrote with what a case expects. In an expected text a line `...` stands for any lines, and
 * `…` in a line for any text: what other packages word is left to their tests.
 * @returns undefined where they agree, else the first expected line that was not found.
 */
export function firstMissing(expected: string, actual: string): string | undefined {
    const wanted = expected.trimEnd().split('\n');
    const found = actual.trimEnd().split('\n');
    let at = 0;
    let free = false;
    for (const line of wanted) {
        if (line === '...') {
            free = true;
            continue;
        }
        const pattern = patternOf(line);
        const next = free ? found.findIndex((candidate, index) => index >= at && pattern.test(candidate)) : at;
        if (next < 0 || !pattern.test(found[next] ?? '\0')) return line;
        at = next + 1;
        free = false;
    }
    return free || at === found.length ? undefined : `(nothing more, but there is:) ${found[at]}`;
}

function patternOf(line: string): RegExp {
    const parts = line.split('…').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 'su');
}

/** The parts of an `expected.txt`: exit status and both streams. */
export interface Expected {
    readonly status: number;
    readonly stdout: string;
    readonly stderr: string;
}

export function readExpected(text: string): Expected {
    const [head = '', stdout = '', stderr = ''] = text.split(/^--- std(?:out|err)\n/m);
    return { status: Number(/^status (\d+)/.exec(head)?.[1] ?? Number.NaN), stdout, stderr };
}
