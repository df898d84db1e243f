/** Reads a table into cases and prints what it took: `node read.mts FOLDER FILE rows|cases`. */
import { type CaseSpec, caseTable, columnsOf, openTable } from '@trialwright/data';
import { fileSource } from '@trialwright/data/node';

const [folder, name, depth] = process.argv.slice(2) as [string, string, string];
const spec: CaseSpec = {
    dataset: 'bench',
    cases: 'id',
    patient: 'patient',
    truth: { column: 'truth', positive: [], negative: [] },
    arms: [{ arm: 'system', score: 'score', decision: { column: 'decision', positive: [], negative: [] } }],
    site: 'site',
    date: 'date',
    strata: [],
    indeterminate: [],
    missing: [],
    grades: [],
    dialect: {},
};

const used = process.cpuUsage();
const begun = performance.now();
const table = await openTable(await fileSource(name, folder), { only: columnsOf(spec) });
let rows = 0;
if (depth === 'rows') for await (const batch of table.batches()) rows += batch.length;
else {
    const read = await caseTable(table, spec);
    rows = read.cases.cases;
    if (read.log.count > 0) throw new Error(JSON.stringify(read.log.problems[0]));
}
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(used);
const cpu = (user + system) / 1e6;
const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
console.log(JSON.stringify({ seconds, cpu, megabytes, note: `${rows} rows` }));
