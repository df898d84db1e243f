import {
    activePacks,
    allPacks,
    checkConformity,
    conformityMatrix,
    defaultPacks,
    gost59921,
    pageOf,
    stard2015,
} from '@trialwright/conformity';
import { type ElementKind, elementKinds, type Property, schema } from '@trialwright/model';
import { describe, expect, it } from 'vitest';
import { items } from '../../src/packs/stard-2015/items.js';
import { textOf } from '../support/compose.js';
import { modelOf } from '../support/language.js';

const numbers = [...Array(30).keys()].flatMap(index => {
    const number = index + 1;
    return [10, 12, 13, 21].includes(number) ? [`${number}a`, `${number}b`] : [`${number}`];
});

describe('the pack STARD 2015', () => {
    it('has the thirty items, four of them in two parts', () => {
        expect(items.map(({ number }) => number)).toEqual(numbers);
    });

    it('is answered by what the language has', () => {
        for (const answer of items.flatMap(({ answers }) => answers.flat())) {
            const [kind, property] = answer.split('.') as [ElementKind, string?];
            expect(elementKinds).toContain(kind);
            const properties: Readonly<Record<string, Property>> = schema[kind].properties;
            if (property) expect(Object.keys(properties), answer).toContain(property);
        }
    });

    it('words each item in both languages, none like another', () => {
        for (const { asks } of items) expect(asks.en).not.toMatch(/[а-яё]/i);
        expect(new Set(items.map(({ asks }) => asks.ru)).size).toBe(items.length);
    });

    it('shares no row and no code with another pack', () => {
        const rows = allPacks.flatMap(pack => pack.rows.map(({ id }) => id.toLowerCase()));
        const codes = allPacks.flatMap(pack => pack.rules.map(({ code }) => code));
        expect(new Set(rows).size).toBe(rows.length);
        expect(new Set(codes).size).toBe(codes.length);
    });

    it('has a page for each rule', () => {
        for (const { code } of stard2015.rules) {
            expect(pageOf(code, 'ru')).toContain('STARD 2015');
            expect(pageOf(code, 'en')).toMatch(/^- Row STARD\d+[ab]?, clause \d+[ab]? of STARD 2015:/m);
        }
    });
});

describe('which packs hold', () => {
    it.each(['STARD 2015', 'stard-2015', 'STARD', 'STARD\u00A02015'])('%s is called for by the program', async name => {
        const model = await modelOf(`program "P" { standard "GOST R 59921.1-2022", "${name}" }`);
        expect(activePacks(model, defaultPacks, allPacks)).toEqual([gost59921, stard2015]);
    });

    it('it is off by default, and not doubled where it is set', async () => {
        const model = await modelOf('program "P" { standard "STARDUST" }');
        expect(activePacks(model, defaultPacks, allPacks)).toEqual([gost59921]);
        const called = await modelOf('program "P" { standard "STARD 2015" }');
        expect(activePacks(called, [stard2015], allPacks)).toEqual([stard2015]);
    });
});

describe('what it finds', () => {
    const check = async (text: string) => checkConformity(await modelOf(text), [stard2015]);

    it('advises: every finding is information, in a final program too', async () => {
        const findings = await check('program "P" { status final }');
        expect(findings.length).toBeGreaterThan(15);
        expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['information']));
        // Without a report, what only a finished study can tell is not asked for.
        expect(findings.map(({ row }) => row)).not.toContain('STARD26');
    });

    it.each(['ru', 'en'] as const)('the complete program answers what a program can (%s)', async language => {
        const model = await modelOf(await textOf(language, 'base'));
        const findings = checkConformity(model, [stard2015]);
        const { rows, counts } = conformityMatrix(model, stard2015, findings);
        expect(rows.find(({ id }) => id === 'STARD18')).toMatchObject({ state: 'met' });
        expect(counts.notYetDue).toBe(rows.filter(({ phases }) => phases.includes('RP')).length);
    });

    it('names what is missing, and offers to add it', async () => {
        const [finding] = (await check('program "P" { }\ndesign { date 2026-01-10 }')).filter(
            ({ row }) => row === 'STARD5',
        );
        expect(finding!.message.en).toMatch(/item 5: .*Missing: .*timing/);
        expect(finding!.fixes![0]!.edits).toMatchObject([{ kind: 'addProperty', property: 'timing' }]);
        const answered = await check('program "P" { }\ndesign { timing prospective }');
        expect(answered.map(({ row }) => row)).not.toContain('STARD5');
    });

    it('a training set answers nothing about the trial', async () => {
        const text = (role: string) => `program "P" { }\ndataset D "D" { role ${role} sampling random }`;
        expect((await check(text('training'))).map(({ row }) => row)).toContain('STARD9');
        expect((await check(text('trial'))).map(({ row }) => row)).not.toContain('STARD9');
    });

    it('a row is declared not applicable by its own id', async () => {
        const text = 'program "P" { }\nnot applicable STARD12a "The system has no threshold"';
        const findings = await check(text);
        expect(findings.map(({ row, code }) => row ?? code)).not.toContain('STARD12a');
        expect(findings.map(({ code }) => code)).not.toContain('waiver-unknown');
        const rows = conformityMatrix(await modelOf(text), stard2015, findings).rows;
        expect(rows.find(({ id }) => id === 'STARD12a')).toMatchObject({ state: 'notApplicable' });
        // Where the pack does not hold, there is no such row.
        const codes = checkConformity(await modelOf(text), [gost59921]).map(({ code }) => code);
        expect(codes).toContain('waiver-unknown');
    });
});
