import { describe, expect, it } from 'vitest';
import { parse, parseAll } from './support/parse.js';

const minimal = (properties: string): string => `population P "P" { ${properties} }`;

describe('values', () => {
    it.each([
        ['92 %', 0.92],
        ['92.5 %', 0.925],
        ['92,5 %', 0.925],
        ['0,29', 0.29],
        ['0.07', 0.07],
        ['29 %', 0.29],
        ['57 %', 0.57],
    ])('reads the proportion %s as %d exactly', async (written, value) => {
        const { model } = await parse(`hypothesis H "H" { power ${written} }`);
        expect(model.first('hypothesis')!.properties.power!.value.value).toBe(value);
    });

    it('keeps the way a proportion was written', async () => {
        const { model } = await parse('гипотеза Г "Г" { мощность 90 % }\nгипотеза Д "Д" { мощность 0,9 }');
        expect(model.all('hypothesis').map(h => h.properties.power!.value.written)).toEqual(['percent', 'fraction']);
    });

    it('reads dates of both forms, and knows impossible ones', async () => {
        const { model } = await parse('program "P" { start 2026-11-01 end 31.02.2027 }');
        const { start, end } = model.first('program')!.properties;
        expect(start!.value).toEqual({ year: 2026, month: 11, day: 1, valid: true });
        expect(end!.value).toEqual({ year: 2027, month: 2, day: 31, valid: false });
    });

    it('reads ages, durations and numbers with spaces between thousands', async () => {
        const { model } = await parse(
            `${minimal('age 18..80 years')} completion { storage sponsor 3 years } dataset D "D" { cases 12\u202F400 }`,
        );
        expect(model.first('population')!.properties.age!.value).toEqual({ from: 18, to: 80 });
        expect(model.first('completion')!.properties.storage[0]!.value.duration!.value).toEqual({
            amount: 3,
            unit: 'years',
        });
        expect(model.first('dataset')!.properties.cases!.value).toBe(12400);
    });

    it('takes the shared indentation off long texts and the escapes out of short ones', async () => {
        const { model } = await parse(
            'program "a \\"b\\" c" {\n    rationale """\n        First.\n\n        - item\n          more\n    """\n}',
        );
        const program = model.first('program')!;
        expect(program.title!.value).toBe('a "b" c');
        expect(program.properties.rationale!.value).toBe('First.\n\n- item\n  more');
    });

    it('reads quotes of every kind, nested ones too', async () => {
        const { model } = await parse('программа «Система «Нодул» и “иные”» { }');
        expect(model.first('program')!.title!.value).toBe('Система «Нодул» и “иные”');
    });

    it('knows where each value stands', async () => {
        const text = 'первичная конечная точка Ч "Ч" {\n    порог 0,5\n    метрика чувствительность\n}';
        const { model } = await parse(text);
        const { threshold, metric } = model.first('endpoint')!.properties;
        expect(text.slice(threshold!.at.offset, threshold!.at.end)).toBe('0,5');
        expect(text.slice(metric!.at.offset, metric!.at.end)).toBe('чувствительность');
        expect(text.slice(0, model.first('endpoint')!.headAt.end)).toBe('первичная конечная точка Ч');
    });
});

describe('references', () => {
    it('resolve to elements of the file and of its imports, through cycles', async () => {
        const { model, document } = await parseAll({
            'a.trial': 'import "b.trial"\nprogram "A" { sponsor Acme approved by Head }',
            'b.trial': 'import "c.trial"\norganization Acme "Acme" { head Head }',
            'c.trial': 'import "a.trial"\nperson Head "Head" { }',
        });
        expect(document.references.filter(reference => reference.error)).toEqual([]);
        const program = model.first('program')!;
        expect(model.target(program.properties.sponsor!.value)!.title!.value).toBe('Acme');
        expect(model.targets(program.properties.approved)[0]!.kind).toBe('person');
    });

    it('do not see files that are not imported', async () => {
        const { document } = await parseAll({
            'a.trial': 'program "A" { sponsor Acme }',
            'b.trial': 'organization Acme "Acme" { }',
        });
        expect(document.references.filter(reference => reference.error)).toHaveLength(1);
    });

    it('find a claim by its name', async () => {
        const { model } = await parse(
            'system S "S" { claimed C1: sensitivity at least 92 % source "File" }\n' +
                'primary endpoint E "E" { verifies C1 }',
        );
        const claim = model.claim(model.first('endpoint')!.properties.verifies[0]!.value)!.value;
        expect(claim.relation).toBe('>=');
        expect(claim.value!.value.value).toBe(0.92);
        expect(claim.source!.value).toBe('File');
    });
});

describe('keywords as names', () => {
    it('are allowed after the keyword of an element, and where the name then stands alone', async () => {
        const { document, model } = await parse(
            'dataset test "Test" { role trial }\nprimary endpoint E "E" {\n    dataset test\n    threshold 0.5\n}',
        );
        expect(document.parseResult.parserErrors).toEqual([]);
        expect(model.target(model.first('endpoint')!.properties.dataset!.value)!.name!.value).toBe('test');
    });

    it('do not swallow the next property of a half-typed line', async () => {
        const { model } = await parse('primary endpoint E "E" {\n    dataset\n    threshold 0.5\n}');
        expect(model.first('endpoint')!.properties.dataset).toBeUndefined();
    });
});

describe('the model', () => {
    it('tells of properties that stand more often than they may', async () => {
        const text = 'dataset D "D" { role trial role training }';
        const { model } = await parse(text);
        expect(model.duplicates.map(({ property, places }) => [property, places.length])).toEqual([['role', 2]]);
    });

    it('holds the rank of endpoints and a declared absence of secondary objectives', async () => {
        const { model } = await parse('вторичная конечная точка Ч "Ч" { }\nвторичная цель нет "не нужна"');
        expect(model.first('endpoint')!.rank).toBe('secondary');
        expect(model.first('objective')!.none!.value).toBe('не нужна');
    });

    it('knows the language of the keywords, and which are of the other', async () => {
        const { document, model } = await parse('программа "П" { номер "1" version "2" }');
        expect(model.language).toBe('ru');
        const report = document.parseResult.lexerReport as unknown as { foreign: { image: string }[] };
        expect(report.foreign.map(token => token.image)).toEqual(['version']);
    });

    it('is made of half-typed text without harm', async () => {
        const text = 'программа "П" { номер "1" }\nгипотеза Г1 "Г" { Чувств > ожидается уровень значимости 2,5';
        for (let end = 0; end <= text.length; end++) await parse(text.slice(0, end));
    });
});
