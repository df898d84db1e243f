/** Runs every session of a person at the packaged extension. */
import { type Counts, sum } from '../support/results.mts';
import { englishReader } from './english-reader.mts';
import { examples } from './examples.mts';
import { russianReader } from './russian-reader.mts';
import { runSession } from './session.mts';
import { runWorker } from './worker.mts';

const sessions = [russianReader, englishReader, examples];

export async function runScenarios(word = ''): Promise<Counts> {
    const counts: Counts[] = [await runWorker()];
    // `node run-scenarios.mts russian` runs the sessions whose names hold the word.
    const wanted = sessions.filter(({ name }) => name.toLowerCase().includes(word.toLowerCase()));
    for (const session of wanted) counts.push(await runSession(session));
    return sum(counts);
}

if (import.meta.main) {
    const { passed, failed } = await runScenarios(process.argv[2]);
    console.log(`\nvscode, as a person: ${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
