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

/** Types a digit and takes it away again, `runs` times, in an expected value at the end of the program. */
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
        // 91 % becomes 91,5 % and 91 % again: always a program that is computed in full.
        if (run % 2 === 0) await client.change(uri, line, character, character, ',5');
        else await client.change(uri, line, character, character + 2, '');
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
