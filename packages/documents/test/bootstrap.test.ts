import { expect, it } from 'vitest';
import { buildProgramDocument, writeMarkdown } from '../src/index.js';
import { modelOf } from './load.js';

const program = `
    program "P" { number "1" status draft }
    primary endpoint Sens "Sensitivity" { metric sensitivity interval bootstrap 95 % replicates 5000 seed 20261101 }
    secondary endpoint J "Youden" { metric Youden index interval percentile bootstrap 95 % }`;

it.each([
    [
        'ru',
        [
            'бутстреп-интервал, 95 %, повторных выборок: 5000, начальное число: 20261101',
            'процентильный бутстреп-интервал, 95 %',
        ],
    ],
    ['en', ['bootstrap interval, 95%, replicates: 5000, seed: 20261101', 'percentile bootstrap interval, 95%']],
] as const)('a program document in %s names the bootstrap with its replicates and seed', async (language, wanted) => {
    const built = buildProgramDocument(await modelOf(program), {
        toolVersion: '0.1.0',
        fingerprint: '0'.repeat(64),
        asDraft: true,
        language,
    });
    if (built.kind === 'refused') throw new Error(built.reason.en);
    const text = writeMarkdown(built.tree)
        .replace(/[\u00A0\u202F\u2009]/g, ' ')
        .replace(/\\/g, '');
    for (const part of wanted) expect(text.replace(/(\d) (\d{3})/g, '$1$2')).toContain(part);
});
