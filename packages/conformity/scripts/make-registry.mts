/** Collects the rules of the pack in one list, a file a rule. Run by `npm run pages:rules`; a test compares it. */
import { readdirSync, writeFileSync } from 'node:fs';

const root = 'packages/conformity/src/packs/gost-59921-1/rules';
// In the order of the standard's clauses.
const folders = ['definitions', 'evaluation', 'trial', 'program', 'conduct', 'effectiveness', 'quality', 'appendix'];

const codes = folders.flatMap(folder => {
    const files = readdirSync(root, { withFileTypes: true }).some(entry => entry.name === folder)
        ? readdirSync(`${root}/${folder}`)
        : [];
    return files
        .filter(file => file.endsWith('.ts'))
        .sort()
        .map(file => ({ folder, code: file.replace('.ts', '') }));
});
const local = (code: string): string =>
    code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^\w/, letter => letter.toLowerCase());
const lines = [
    '// Made by scripts/make-registry.mts from the files beside it. Do not edit.',
    "import type { Rule } from '../../../core/rule.js';",
    ...codes.map(({ folder, code }) => `import ${local(code)} from './${folder}/${code}.js';`),
    '',
    '/** All rules of the standard, in the order of its clauses. */',
    'export const rules: readonly Rule[] = [',
    ...codes.map(({ code }) => `    ${local(code)},`),
    '];',
    '',
];
writeFileSync(`${root}/index.ts`, lines.join('\n'));
