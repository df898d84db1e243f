/** The parts of `npm test`, in their order: name, command, how to read its counts. Adding a part is adding a line. */
import { join } from 'node:path';
import { checkedFiles, lastSum, one, vitestReport } from './counts.mjs';

/** Tests by vitest: the folders that it takes, and those that are parts of their own. */
function vitest(name, folder, scratch, filters, excluded = []) {
    const file = join(scratch, `${folder}.json`);
    const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const exclude = excluded.flatMap(pattern => ['--exclude', pattern]);
    return { name, command: ['vitest', 'run', ...filters, ...exclude, ...report], counts: vitestReport(file) };
}

/** @param {string} scratch folder for reports */
export function parts(scratch) {
    const reference = 'packages/statistics/test/reference-tables';
    const apart = [`${reference}/**`, 'packages/cli/**', 'packages/vscode/**'];
    return [
        { name: 'test tools', command: ['node', 'scripts/install-test-tools.mjs'], counts: one },
        { name: 'generated sources', command: ['node', 'scripts/test/generated.mjs'], counts: lastSum },
        { name: 'lint', command: ['npm', 'run', '--silent', 'lint'], counts: checkedFiles },
        { name: 'format', command: ['npm', 'run', '--silent', 'format:check'], counts: checkedFiles },
        { name: 'build', command: ['npm', 'run', '--silent', 'build'], counts: one },
        vitest('unit tests', 'unit', scratch, [], apart),
        vitest('reference tables', 'reference', scratch, [reference]),
        vitest('command line', 'cli', scratch, ['packages/cli']),
        {
            name: 'documents of the examples',
            command: ['node', 'scripts/make-example-documents.mjs', '--check'],
            counts: lastSum,
        },
        { name: 'VSIX', command: ['npm', 'run', '--silent', 'build:vsix'], counts: one },
        vitest('extension', 'extension', scratch, ['packages/vscode']),
        { name: 'real VS Code', command: ['npm', 'run', '--silent', 'test:vscode'], counts: lastSum },
    ];
}
