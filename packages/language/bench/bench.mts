/**
 * Speed of the language on generated programs of 100, 1,000 and 10,000 lines. Each figure is the median of several
 * runs, in milliseconds and as a ratio to Langium's bare parse of the same text. `npm run bench`.
 */
import { measureKeystrokes } from './keystroke.mts';
import { programOf, withHalfWord } from './program.mts';
import { measureStages } from './stages.mts';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);

// The first programs that a process reads are slow: the compiler has not seen the code yet.
await measureStages(programOf(1000), 5);

for (const lines of sizes.length > 0 ? sizes : [100, 1000, 10_000]) {
    const text = programOf(lines);
    const runs = lines > 5000 ? 7 : 21;
    const stages = await measureStages(text, runs);
    const keystroke = await measureKeystrokes(text, runs);
    const broken = await measureKeystrokes(withHalfWord(text), runs);
    const base = stages.bareParse;
    const rows: [string, number][] = [
        ['bare parse (Langium)', base],
        ['parse into a document', stages.parse],
        ['index and link', stages.link],
        ['model', stages.model],
        ['sample sizes', stages.size],
        ['check', stages.check],
        ['keystroke → findings', keystroke.findings],
        ['keystroke → findings and hints', keystroke.hints],
        ['the same beside a half-typed word', broken.hints],
    ];
    console.log(`\n${text.split('\n').length} lines, ${Math.round(text.length / 1024)} KiB of text`);
    for (const [name, ms] of rows) {
        console.log(`  ${name.padEnd(32)} ${ms.toFixed(1).padStart(8)} ms ${(ms / base).toFixed(2).padStart(7)} ×`);
    }
}
process.exit(0);
