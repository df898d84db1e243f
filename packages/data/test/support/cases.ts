import { bytesSource, type CaseRead, type CaseSpec, caseTable, columnsOf, openTable } from '@trialwright/data';

/** A specification with nothing in it but what is given. */
export function spec(given: Partial<CaseSpec>): CaseSpec {
    return {
        dataset: 'test',
        arms: [],
        strata: [],
        indeterminate: [],
        missing: [],
        grades: [],
        dialect: {},
        ...given,
    };
}

export const coded = (column: string, positive: string[] = [], negative: string[] = []) => ({
    column,
    positive,
    negative,
});

/** Cases of a text. */
export async function casesOf(text: string, given: Partial<CaseSpec>): Promise<CaseRead> {
    const wanted = spec(given);
    const table = await openTable(bytesSource('test.csv', Buffer.from(text)), {
        only: columnsOf(wanted),
        dialect: wanted.dialect,
    });
    return caseTable(table, wanted);
}
