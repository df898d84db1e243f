import { checkConformity, conformityMatrix, gost59921, type MatrixRow, type RowState } from '@trialwright/conformity';
import { describe, expect, it } from 'vitest';
import { type BaseName, compose } from './support/compose.js';
import { modelOf } from './support/language.js';

async function matrixOf(lines: string, without: string[] = [], base: BaseName = 'base') {
    const model = await modelOf((await compose(lines, 'en', without, '', base)).text);
    return conformityMatrix(model, gost59921, checkConformity(model, [gost59921]));
}

const rowOf = (rows: readonly MatrixRow[], id: string): MatrixRow => rows.find(row => row.id === id)!;

describe('the matrix', () => {
    it('of a complete program has no open row; what only the report can say is not yet due', async () => {
        const { rows, counts } = await matrixOf('');
        expect(rows.filter(({ state }) => state === 'open').map(({ id }) => id)).toEqual([]);
        expect(rows.filter(({ state }) => state === 'notYetDue').map(({ id }) => id)).toEqual([
            'E08',
            'E10',
            'N07',
            'N08',
        ]);
        expect(counts.open).toBe(0);
    });

    it('of a preliminary trial with its report has every row met or not concerned', async () => {
        const { rows, counts } = await matrixOf('', [], 'report');
        const states = (state: RowState): string[] => rows.filter(row => row.state === state).map(({ id }) => id);
        expect(states('open')).toEqual([]);
        expect(states('notYetDue')).toEqual([]);
        expect(states('notConcerned')).toEqual(['T02', 'PR2']);
        expect(counts.met).toBe(rows.length - 2);
    });

    it('keeps all rows of a missing block open, with one finding', async () => {
        const { rows } = await matrixOf('', ['suspension']);
        const open = rows.filter(({ state }) => state === 'open');
        expect(open.map(({ id }) => id)).toEqual(['S01', 'S02', 'S03', 'S04', 'S05', 'S06']);
        expect(new Set(open.flatMap(({ findings }) => findings)).size).toBe(1);
    });

    it('shows the reason of a row that is not applicable', async () => {
        const { rows } = await matrixOf('not applicable F05 "Storage is not transferred"', ['completion.transfer']);
        expect(rowOf(rows, 'F05')).toMatchObject({ state: 'notApplicable', reason: 'Storage is not transferred' });
    });

    it('leaves a row open that is declared not applicable without a reason, or that cannot be', async () => {
        const { rows } = await matrixOf('not applicable F05\nnot applicable P06 "Not wanted"', [
            'completion.transfer',
            'sampleSize',
        ]);
        expect(rowOf(rows, 'F05')).toHaveProperty('state', 'open');
        expect(rowOf(rows, 'P06')).toHaveProperty('state', 'open');
    });

    it('leads to the places that answer a row', async () => {
        const { rows } = await matrixOf('');
        expect(rowOf(rows, 'P01').places).toHaveLength(4);
        expect(rowOf(rows, 'D01').places).toHaveLength(2);
        expect(rowOf(rows, 'S02').places).toHaveLength(1);
    });

    it('has every row of the standard, each with a rule or a reason to have none', () => {
        const ids = gost59921.rows.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const ruled = new Set(gost59921.rules.flatMap(({ row, also }) => [row, ...(also ?? [])]));
        // An exemption, and what people fill in by hand.
        expect(ids.filter(id => !ruled.has(id))).toEqual(['T07', 'A25', 'A26', 'A27', 'A28']);
    });

    it('names clauses that have a title', () => {
        for (const { clause } of gost59921.rows) {
            const [first] = clause.split(/[ ,]/);
            const parts = first!.split('.');
            const titles = parts.map((_, index) => parts.slice(0, index + 1).join('.'));
            expect(
                titles.some(title => gost59921.clauses[title] !== undefined),
                clause,
            ).toBe(true);
        }
    });
});
