/**
 * Everything that runs in a real VS Code: the suite in the extension host on the sources' bundle, then the packaged
 * extension as a person uses it. The last line is the sum; no test at all is a failure.
 */
import { packageExtension } from '../scripts/package.mts';
import { runScenarios } from './browser/run-scenarios.mts';
import { runSuite } from './run-suite.mts';
import { sum } from './support/results.mts';

await packageExtension();
const suite = await runSuite();
console.log(`vscode, extension host: ${suite.passed} passed, ${suite.failed} failed`);
const person = await runScenarios();
console.log(`vscode, as a person: ${person.passed} passed, ${person.failed} failed`);
const { passed, failed } = sum([suite, person]);
console.log(`vscode: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
