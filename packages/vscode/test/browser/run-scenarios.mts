/** Runs every session of a person at the packaged extension. */
import { type Counts, sum } from '../support/results.mts';
import { russianReader } from './russian-reader.mts';
import { runSession } from './session.mts';
import { runWorker } from './worker.mts';

const sessions = [russianReader];

export async function runScenarios(): Promise<Counts> {
    const counts: Counts[] = [await runWorker()];
    for (const session of sessions) counts.push(await runSession(session));
    return sum(counts);
}

if (import.meta.main) {
    const { passed, failed } = await runScenarios();
    console.log(`\nvscode, as a person: ${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
