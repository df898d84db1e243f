/**
 * What a change costs in a program of all designs with many cases, through the server and its protocol: until findings
 * and hints have come, and until every number is there. Once with the thread of the editor, once with everything
 * computed before anything is answered. Milliseconds, and as a ratio to Langium's bare parse of the same text in the
 * same run. Part of `npm run bench`.
 */
import { createTrialServices, type ServerAdditions } from '@trialwright/language';
import { EmptyFileSystem } from 'langium';
import type { Connection } from 'vscode-languageserver/node';
import { median, timed } from '../../language/bench/time.mts';
import { backgroundSizing } from '../out/sizing/background-sizing.js';
import { SizeThread } from '../out/sizing/size-thread.js';
import { heavyProgram } from './heavy.mts';
import { Editor, type Times } from './measure.mts';

const runs = 11;
const thread = new SizeThread(new URL('../out/node.js', import.meta.url).pathname);
const each = (text: (run: number) => string): string[] => Array.from({ length: runs }, (_, run) => text(run));

/** Seeds are used up: what has been computed once is known. */
let seed = 0;

const tasks: Readonly<Record<string, (editor: Editor) => Promise<Times>>> = {
    'opened, nothing known': editor => editor.opening(each(() => heavyProgram(seed++))),
    'a key in an unrelated line': editor => {
        const first = heavyProgram(seed++);
        return editor.typing(
            first,
            each(run => first.replace('"B-2"', `"B-${run}"`)),
        );
    },
    'a key in a quick number': editor => {
        const first = heavyProgram(seed++);
        return editor.typing(
            first,
            each(() => first.replace('Area > 0.8', `Area > 0.80${1000 + seed++}`)),
        );
    },
    'a key in a slow number': editor => {
        const first = heavyProgram(seed++);
        return editor.typing(
            first,
            each(() => first.replace('discordance 20.5', `discordance 20.5${1000 + seed++}`)),
        );
    },
};

const { trial } = createTrialServices(EmptyFileSystem);
const parses: number[] = [];
for (let run = 0; run < 3 * runs; run++)
    parses.push((await timed(() => trial.parser.LangiumParser.parse(heavyProgram(run)))).ms);
const base = median(parses.slice(runs));

const servers: Readonly<Record<string, ((server: Connection) => ServerAdditions) | undefined>> = {
    'with a thread, as in an editor': server => ({ sizing: backgroundSizing(server, () => thread.run) }),
    'all at once': undefined,
};

console.log(`\n${heavyProgram(0).split('\n').length} lines of all designs; bare parse ${base.toFixed(1)} ms`);
for (const [name, additions] of Object.entries(servers)) {
    console.log(`  ${name.padEnd(34)} findings and hints        all numbers`);
    const editor = await Editor.start(additions);
    // The first programs are slow: the compiler has not seen the code yet.
    await editor.opening(each(() => heavyProgram(seed++)).slice(0, 3));
    for (const [task, measure] of Object.entries(tasks)) {
        const { answered, complete } = await measure(editor);
        const shown = [answered, complete].map(
            ms => `${ms.toFixed(1).padStart(8)} ms ${(ms / base).toFixed(1).padStart(5)} ×`,
        );
        console.log(`    ${task.padEnd(30)}`, ...shown);
    }
    editor.dispose();
}
process.exit(0);
