import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOf, coded } from './support/cases.js';

const codes = (read: Awaited<ReturnType<typeof casesOf>>) => read.log.problems.map(({ code, line }) => [code, line]);

test('a wide table: an arm a column, decimal comma, levels, dates', async () => {
    const { cases, log, rows, decimal } = await casesOf(
        'id;пациент;эталон;ИИ;врач;центр;пол;дата\n' +
            'a;p1;1;0,91;да;ЦКБ;ж;01.03.2026\n' +
            'b;p1;0;0,2;нет;ГКБ 1;м;2026-03-02\n' +
            'c;p2;1.0;;;ЦКБ;;\n',
        {
            cases: 'id',
            patient: 'пациент',
            truth: coded('эталон'),
            site: 'центр',
            date: 'дата',
            strata: ['пол'],
            arms: [
                { arm: 'system', score: 'ИИ' },
                { arm: 'reader', decision: coded('врач') },
            ],
        },
    );
    expect(log.problems).toEqual([]);
    expect(rows).toBe(3);
    expect(decimal).toBe(',');
    expect(cases).toEqual({
        dataset: 'test',
        cases: 3,
        ids: ['a', 'b', 'c'],
        patient: { name: 'пациент', levels: ['p1', 'p2'], codes: Int32Array.of(0, 0, 1) },
        truth: Int8Array.of(1, 0, 1),
        readings: [
            { arm: 'system', score: Float64Array.of(0.91, 0.2, Number.NaN) },
            { arm: 'reader', decision: Int8Array.of(1, 0, -1) },
        ],
        site: { name: 'центр', levels: ['ЦКБ', 'ГКБ 1'], codes: Int32Array.of(0, 1, 0) },
        strata: [{ name: 'пол', levels: ['ж', 'м'], codes: Int32Array.of(0, 1, -1) }],
        // 1 March 2026 is day 20513: 56 years of 365 days, 14 leap days, 31 + 28 days.
        date: Int32Array.of(20513, 20514, -2147483648),
    });
});

test('a long table: readers and reading modes below each other become readings of the same cases', async () => {
    const { cases, rows, duplicates, log } = await casesOf(
        'case,reader,mode,truth,score\n' +
            'x,R1,with,1,80\nx,R1,without,1,60\nx,R2,with,,70\nx,R2,without,1,65\n' +
            'y,R1,with,0,10\ny,R1,without,0,20\ny,R2,without,0,30\n',
        {
            cases: 'case',
            reader: 'reader',
            mode: 'mode',
            truth: coded('truth'),
            arms: [
                { arm: 'system', score: 'score', mode: 'with' },
                { arm: 'alone', score: 'score', mode: 'without' },
            ],
        },
    );
    expect(log.count).toBe(0);
    expect([rows, duplicates, cases.cases]).toEqual([7, 0, 2]);
    expect(cases.truth).toEqual(Int8Array.of(1, 0));
    expect(cases.readings).toEqual([
        { arm: 'system', reader: 'R1', score: Float64Array.of(80, 10) },
        { arm: 'system', reader: 'R2', score: Float64Array.of(70, Number.NaN), present: Uint8Array.of(1, 0) },
        { arm: 'alone', reader: 'R1', score: Float64Array.of(60, 20) },
        { arm: 'alone', reader: 'R2', score: Float64Array.of(65, 30) },
    ]);
});

test('rows of one case that contradict each other: the value is missing and named, the first one does not win', async () => {
    const read = await casesOf('id,r,truth,score\na,1,1,5\na,2,0,6\na,3,1,7\nb,1,0,8\n', {
        cases: 'id',
        reader: 'r',
        truth: coded('truth'),
        arms: [{ arm: 'system', score: 'score' }],
    });
    expect(read.cases.truth).toEqual(Int8Array.of(-1, 0));
    expect(codes(read)).toEqual([
        ['contradictory-truth', 3],
        ['contradictory-truth', 4],
    ]);
    expect(read.contradictions).toBe(2);
});

test('repeated rows are counted once; where they differ the result is missing', async () => {
    const read = await casesOf('id,truth,score\na,1,5\na,1,5\nb,0,1\nb,0,2\nb,0,1\nc,1,\nc,1,4\n', {
        cases: 'id',
        truth: coded('truth'),
        arms: [{ arm: 'system', score: 'score' }],
    });
    expect([read.rows, read.duplicates, read.cases.cases, read.log.badRows]).toEqual([7, 4, 3, 0]);
    expect(read.cases.readings[0]!.score).toEqual(Float64Array.of(5, Number.NaN, Number.NaN));
    expect(codes(read)).toEqual([
        ['duplicate-case', 3],
        ['contradictory-value', 5],
        ['duplicate-case', 5],
        ['contradictory-value', 6],
        ['duplicate-case', 6],
        ['contradictory-value', 8],
        ['duplicate-case', 8],
    ]);
});

test('stated codings: many texts a class, indeterminate and missing ones, in decisions and in scores', async () => {
    const { cases, log } = await casesOf(
        'id;t;d;s\n1;рак;4;0,5\n2;норма;н/о;н/о\n3;н/д;2;н/д\n4;добро;5;0,25\n5;опухоль;;1\n',
        {
            cases: 'id',
            truth: coded('t', ['рак', 'опухоль'], ['норма', 'добро']),
            arms: [{ arm: 'system', decision: coded('d', ['4', '5'], ['1', '2', '3']), score: 's' }],
            indeterminate: ['н/о'],
            missing: ['н/д'],
        },
    );
    expect(log.problems).toEqual([]);
    expect(cases.truth).toEqual(Int8Array.of(1, 0, -1, 0, 1));
    expect(cases.readings).toEqual([
        {
            arm: 'system',
            decision: Int8Array.of(1, -2, 0, 1, -1),
            score: Float64Array.of(0.5, Number.NaN, Number.NaN, 0.25, 1),
            indeterminate: Uint8Array.of(0, 1, 0, 0, 0),
        },
    ]);
});

test.each([
    ['1,0,1,0', [1, 0, 1, 0]],
    ['1.0,0.0,,1', [1, 0, -1, 1]],
    ['Да,нет,НЕТ,да', [1, 0, 0, 1]],
    ['yes,No,no,YES', [1, 0, 0, 1]],
    ['+,-,−,–', [1, 0, 0, 0]],
    ['есть,нет,нет,есть', [1, 0, 0, 1]],
    ['нет,есть,нет,нет', [0, 1, 0, 0]],
    ['TRUE,false,True,FALSE', [1, 0, 1, 0]],
    ['патология,норма,Норма,Патология', [1, 0, 0, 1]],
    ['positive,negative,Negative,positive', [1, 0, 0, 1]],
])('a coding that speaks for itself: %s', async (list, expected) => {
    const rows = list.split(',').map((value, at) => `${at};${value}`);
    const { cases } = await casesOf(`id;truth\n${rows.join('\n')}\n`, { cases: 'id', truth: coded('truth') });
    expect([...cases.truth]).toEqual(expected);
});

test.each(['1,2', 'yes,нет', '1,да', 'есть,да', 'M,B', '1,0,?', '+,0', '1,0,NA'])(
    'a coding that does not: %s',
    async list => {
        const rows = list.split(',').map((value, at) => `${at};${value}`);
        const read = casesOf(`id;truth\n${rows.join('\n')}\n`, { cases: 'id', truth: coded('truth') });
        await expect(read).rejects.toMatchObject({ code: 'coding-unclear' });
    },
);

test.each([
    [['0,91', '1', '1,234'], ',', [0.91, 1, 1.234]],
    [['0.91', '1', '1.234'], '.', [0.91, 1, 1.234]],
    [['1,5e-3', '-2,25', '12\u00a0345,5'], ',', [0.0015, -2.25, 12345.5]],
    [['\u22121.5', '+2', '.5'], '.', [-1.5, 2, 0.5]],
    [['0,123', '12,345'], ',', [0.123, 12.345]],
    [['1000', '2'], undefined, [1000, 2]],
] as const)('numbers %s', async (texts, decimal, expected) => {
    const text = `id;score\n${texts.map((value, at) => `${at};${value}`).join('\n')}\n`;
    const read = await casesOf(text, { cases: 'id', arms: [{ arm: 'system', score: 'score' }] });
    expect(read.log.problems).toEqual([]);
    expect(read.decimal).toBe(decimal);
    expect([...read.cases.readings[0]!.score!]).toEqual(expected);
});

test('where the comma may stand for thousands the program decides', async () => {
    const text = 'id;score\n1;1,234\n2;12,345\n';
    const arms = [{ arm: 'system', score: 'score' }];
    await expect(casesOf(text, { cases: 'id', arms })).rejects.toMatchObject({ code: 'decimal-unclear' });
    const read = await casesOf(text, { cases: 'id', arms, dialect: { decimal: ',' } });
    expect([...read.cases.readings[0]!.score!]).toEqual([1.234, 12.345]);
    const other = await casesOf(text, { cases: 'id', arms, dialect: { decimal: '.' } });
    expect(codes(other)).toEqual([
        ['not-a-number', 2],
        ['not-a-number', 3],
    ]);
    await expect(casesOf('id;score\n1;0.5\n2;0,5\n', { cases: 'id', arms })).rejects.toMatchObject({
        code: 'decimal-mixed',
    });
});

test.each(['91 %', 'высокий', 'NaN', '1.2.3', '0x10', '1,234.5', 'Infinity', '1e999', '--', '1 23', '5.'])(
    'no number: %s',
    async value => {
        const text = `id;score\na;1\nb;${value}\n`;
        const read = await casesOf(text, { cases: 'id', arms: [{ arm: 'system', score: 'score' }] });
        expect(codes(read)).toEqual([['not-a-number', 3]]);
        expect([read.rows, read.log.badRows, read.cases.cases]).toEqual([2, 1, 1]);
    },
);

// Days by Python: (datetime.date(2026, 4, 3) - datetime.date(1970, 1, 1)).days == 20546, of 4 March 20516.
test('dates with two readings follow the others of the column, or the program', async () => {
    const read = (dates: string[], dateOrder?: 'dayFirst' | 'monthFirst') =>
        casesOf(`id;d\n${dates.map((date, at) => `${at};${date}`).join('\n')}\n`, {
            cases: 'id',
            date: 'd',
            dateOrder,
        });
    expect([...(await read(['03/04/2026', '25/12/2026'])).cases.date!][0]).toBe(20546);
    expect([...(await read(['03/04/2026', '12/25/2026'])).cases.date!][0]).toBe(20516);
    expect([...(await read(['03/04/2026'], 'monthFirst')).cases.date!]).toEqual([20516]);
    expect([...(await read(['03.04.2026', '20260403', '2026-04-03T23:59:59Z', '3.4.2026 10:15'])).cases.date!]).toEqual(
        [20546, 20546, 20546, 20546],
    );
    await expect(read(['03/04/2026', '05/06/2026'])).rejects.toMatchObject({ code: 'date-unclear' });
    await expect(read(['25/12/2026', '12/25/2026'])).rejects.toMatchObject({ code: 'date-order-mixed' });
    const bad = await read(['31.02.2026', 'март', '46115', '2026-13-01', '03.04.26']);
    expect(codes(bad).map(([code]) => code)).toEqual(Array(5).fill('not-a-date'));
});

test('first and last day of a case with several rows', async () => {
    const { cases } = await casesOf('id,r,d\na,1,2026-04-03\na,2,2026-03-04\nb,1,2026-04-03\n', {
        cases: 'id',
        reader: 'r',
        date: 'd',
        arms: [],
    });
    expect(cases.date).toEqual(Int32Array.of(20516, 20546));
    expect(cases.lastDate).toEqual(Int32Array.of(20546, 20546));
});

test('grades become their place in the stated order', async () => {
    const { cases, log } = await casesOf('id,t,m\na,лёгкая,тяжёлая\nb,тяжёлая,\nc,средняя,очень\n', {
        cases: 'id',
        truthValue: 't',
        arms: [{ arm: 'system', measure: 'm' }],
        grades: ['лёгкая', 'средняя', 'тяжёлая'],
    });
    expect(cases.truthValue).toEqual(Float64Array.of(1, 3));
    expect(cases.readings[0]!.measure).toEqual(Float64Array.of(3, Number.NaN));
    expect(log.problems).toMatchObject([{ code: 'not-a-grade', line: 4, column: 'm', value: 'очень' }]);
});

test('names that mean something to JavaScript are only names', async () => {
    const { cases } = await casesOf('__proto__,constructor\n__proto__,toString\nhasOwnProperty,__proto__\n', {
        cases: '__proto__',
        site: 'constructor',
    });
    expect(cases.ids).toEqual(['__proto__', 'hasOwnProperty']);
    expect(cases.site!.levels).toEqual(['toString', '__proto__']);
    expect(({} as Record<string, unknown>).toString).toBe(Object.prototype.toString);
});

test('ids are compared without spaces around them and in one Unicode form', async () => {
    const read = await casesOf('id,s\nй-1,x\n и\u0306-1 ,x\n', { cases: 'id', site: 's' });
    expect([read.cases.cases, read.duplicates]).toEqual([1, 1]);
});

test('without a column of cases every row is a case', async () => {
    const { cases } = await casesOf('s,t\nx,1\nx,0\n', { site: 's', truth: coded('t') });
    expect(cases.ids).toEqual(['2', '3']);
    await expect(casesOf('s,t\nx,1\n', { reader: 's', truth: coded('t') })).rejects.toMatchObject({
        code: 'no-case-column',
    });
});

test('no row is lost: each is a case, a repeated one, or a bad one that the log names', async () => {
    const row = fc.tuple(
        fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', ' a', ''),
        fc.constantFrom('1', '0', '', '1.0'),
        fc.constantFrom('0,5', '0,25', '', 'x', '1', '12 %'),
        fc.constantFrom('', ';more'),
    );
    await fc.assert(
        fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async rows => {
            const text = `id;truth;score\n${rows.map(([id, truth, score, more]) => `${id};${truth};${score}${more}`).join('\n')}\n`;
            const empty = rows.filter(cells => cells.every(cell => cell === '')).length;
            const bad = rows.filter(([id, , score, more]) => more !== '' || id === '' || /[x%]/.test(score));
            const good = rows.filter(one => !bad.includes(one));
            if (empty === rows.length) return;
            const read = await casesOf(text, {
                cases: 'id',
                truth: coded('truth'),
                arms: [{ arm: 'system', score: 'score' }],
            });
            const ids = new Set(good.map(([id]) => id.trim()));
            expect([...read.cases.ids].sort()).toEqual([...ids].sort());
            expect(read.rows).toBe(rows.length - empty);
            expect(read.log.badRows).toBe(bad.length - empty);
            expect(read.duplicates).toBe(good.length - ids.size);
            const named = new Set(read.log.problems.map(({ line }) => line));
            rows.forEach((one, at) => {
                if (bad.includes(one) && one.some(cell => cell !== '')) expect(named.has(at + 2)).toBe(true);
            });
            // A truth that all rows of a case agree on is there, another one is missing.
            read.cases.ids.forEach((id, at) => {
                const said = new Set(
                    good.flatMap(([own, truth]) => (own.trim() === id && truth !== '' ? [Number(truth)] : [])),
                );
                expect(read.cases.truth[at]).toBe(said.size === 1 ? [...said][0] : -1);
            });
        }),
        { numRuns: 500 },
    );
});
