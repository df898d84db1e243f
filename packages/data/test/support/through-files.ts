import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyseTrial, type CaseTable, caseTable, columnsOf, openTable, specOf } from '@trialwright/data';
import { fileSource } from '@trialwright/data/node';
import type { EndpointResult, HypothesisResult, TrialModel, TrialResults } from '@trialwright/model';
import { modelOf } from './model.js';

/** A table as text, comma-separated. */
export function csv(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
    return `${[columns, ...rows].map(row => row.join(',')).join('\n')}\n`;
}

/** Cases of the data sets of a program whose files lie in a folder. */
export async function tablesIn(model: TrialModel, folder: string): Promise<Map<string, CaseTable>> {
    const tables = new Map<string, CaseTable>();
    for (const dataset of model.all('dataset')) {
        const file = dataset.properties.file[0]?.value;
        const spec = specOf(dataset, model);
        if (!file?.head || !spec) continue;
        const source = await fileSource(file.head.value, folder);
        const table = await openTable(source, { only: columnsOf(spec), dialect: spec.dialect });
        const { cases, log } = await caseTable(table, spec);
        if (log.count > 0) throw new Error(log.problems.map(({ message }) => message.en).join('; '));
        tables.set(dataset.key, cases);
    }
    return tables;
}

/** Writes the files, reads them as the program says, and analyses the trial. */
export async function analyseFiles(program: string, files: Readonly<Record<string, string>>): Promise<TrialResults> {
    const folder = mkdtempSync(join(tmpdir(), 'trialwright-'));
    try {
        for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
        const model = await modelOf(program);
        return await analyseTrial({ model, tables: await tablesIn(model, folder) });
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/** The result of the endpoint of a name. */
export function endpointOf(results: TrialResults, name: string): EndpointResult {
    return results.endpoints.find(({ endpoint }) => endpoint.endsWith(`:${name}`))!;
}

/** The result of the hypothesis of a name. */
export function hypothesisOf(results: TrialResults, name: string): HypothesisResult {
    return results.hypotheses.find(({ hypothesis }) => hypothesis.endsWith(`:${name}`))!;
}
