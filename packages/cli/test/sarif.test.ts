import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { bundled, run } from './support/command.js';
import { folderWith } from './support/workspace.js';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'support/sarif-used.schema.json'), 'utf8'));
const valid = new Ajv2020({ strict: true, allErrors: true, formats: { 'uri-reference': true } }).compile(schema);

const program = '// Проверка\nпрограмма "П" { статус окончательный }\nгипотеза Г1 "Г" { Чувств > 85 % }\n';

async function sarif(args: string[], files: Record<string, string | Uint8Array>): Promise<{ log: Log; cwd: string }> {
    const cwd = folderWith(files);
    const { stdout, stderr } = await run(['check', ...args, '--format', 'sarif', '--lang', 'ru'], { cwd });
    expect(stderr).toBe('');
    const log = JSON.parse(stdout) as Log;
    expect(valid(log), JSON.stringify(valid.errors, undefined, 2)).toBe(true);
    return { log, cwd };
}

describe('SARIF 2.1.0', () => {
    bundled();

    it('names rule, place and message of every finding', async () => {
        const { log, cwd } = await sarif(['.'], { 'папка/моя программа.trial': program });
        const [only] = log.runs;
        const result = only!.results!.find(one => one.ruleId === 'P04-significance')!;
        expect(result.level).toBe('error');
        expect(result.message.text).toContain('уровень значимости');
        const { artifactLocation, region } = result.locations![0]!.physicalLocation!;
        expect(region).toMatchObject({ startLine: 3, startColumn: 1 });
        expect(only!.tool.driver.rules![result.ruleIndex!]).toMatchObject({
            id: 'P04-significance',
            shortDescription: { text: expect.stringMatching(/[а-я]/) },
        });
        // The place leads to the file: base and address together.
        const base = only!.originalUriBaseIds![artifactLocation!.uriBaseId!]!.uri!;
        const path = fileURLToPath(new URL(artifactLocation!.uri!, base));
        expect(path).toBe(join(cwd, 'папка/моя программа.trial'));
        expect(readFileSync(path, 'utf8')).toBe(program);
    });

    it('carries the page of every rule, of each norm that the program calls for', async () => {
        const stard = 'программа "П" { стандарт "STARD 2015" дата 2026-02-31 }\n';
        const { log } = await sarif(['.'], { 'a.trial': stard });
        const rules = log.runs[0]!.tool.driver.rules!;
        expect(rules.some(({ id }) => id.startsWith('STARD'))).toBe(true);
        expect(rules.filter(({ help, shortDescription }) => !help?.text || !shortDescription)).toEqual([]);
        expect(rules.find(({ id }) => id === 'value-impossible-date')!.help!.text).toMatch(/[а-я]/);
    });

    it('a clean run is a run without results', async () => {
        const { log } = await sarif(['.'], { 'a.trial': 'организация А "А"\n' });
        expect(log.runs[0]!.results!.filter(result => result.level === 'error')).toEqual([]);
        expect(log.runs[0]!.invocations![0]!.executionSuccessful).toBe(true);
    });

    it('tells what could not be read', async () => {
        const { log } = await sarif(['.', 'нет.trial'], { 'a.trial': program });
        const [invocation] = log.runs[0]!.invocations!;
        expect(invocation!.executionSuccessful).toBe(false);
        expect(invocation!.toolExecutionNotifications![0]!.message.text).toContain('нет такого файла');
    });
});
