import { EmptyFileSystem } from 'langium';
import { Client } from '../test/services/client.ts';
import { placeToType } from './program.mts';
import { median } from './time.mts';

/** Milliseconds from a change to what the editor shows, through the server and its protocol. */
export interface Keystroke {
    /** Until fresh findings have come. */
    readonly findings: number;
    /** Until fresh hints have come as well. */
    readonly hints: number;
}

/** Changes an expected value at the end of the program, `runs` times. */
export async function measureKeystrokes(text: string, runs: number): Promise<Keystroke> {
    const { client } = await Client.start({ files: EmptyFileSystem.fileSystemProvider(), locale: 'ru' });
    const uri = 'file:///bench.trial';
    const { line, character } = placeToType(text);
    const whole = { start: { line: 0, character: 0 }, end: { line: text.length, character: 0 } };
    const published = (): number => client.published.length;
    await client.open(uri, text);
    await client.until(() => published() > 0);
    const findings: number[] = [];
    const hints: number[] = [];
    for (let run = 0; run < runs; run++) {
        const before = published();
        const start = performance.now();
        // 91 % becomes 91,01 %, then 91,02 %: a number that has not been computed before.
        const typed = `,${String((run % 98) + 1).padStart(2, '0')}`;
        await client.change(uri, line, character, character + (run === 0 ? 0 : typed.length), typed);
        const asked = client.connection
            .sendRequest('textDocument/inlayHint', { textDocument: { uri }, range: whole })
            .then(() => performance.now() - start);
        await client.until(() => published() > before);
        findings.push(performance.now() - start);
        hints.push(Math.max(await asked, findings.at(-1)!));
    }
    client.dispose();
    return { findings: median(findings), hints: median(hints) };
}
