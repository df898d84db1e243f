/** Compares or hashes the ids of files, as the command does; prints time and largest memory. */
import { basename, dirname } from 'node:path';
import { type DatasetRequest, idsOf, openFingerprintList, openTable } from '@trialwright/data';
import { compareIds, compareLists, compareSets, fileSource, writeFingerprintList } from '@trialwright/data/node';

const [what, one = '', other = ''] = process.argv.slice(2);
const column = 'study_uid';
const ids = async (path: string) =>
    idsOf(await openTable(await fileSource(path, dirname(path)), { only: [column] }), column);
const list = async (path: string) => openFingerprintList(await fileSource(path, dirname(path)));

/** A set in one file, with the columns of cases and of patients. */
const setOf = (path: string): DatasetRequest => {
    const nothing = { arms: [], strata: [], indeterminate: [], missing: [], grades: [], dialect: {} };
    const spec = { dataset: path, cases: column, patient: 'patient', ...nothing };
    const file = { folder: dirname(path), path: basename(path), spec, trial: true };
    return { dataset: path, files: [file], lists: [], against: [] };
};

const used = process.cpuUsage();
const begin = performance.now();
let note: string | undefined;
if (what === 'ids') note = `${(await compareIds(await ids(one), await ids(other), { keep: 0 })).common} in common`;
else if (what === 'sets') {
    const { results, problem } = await compareSets(setOf(one), setOf(other), dirname(one));
    if (problem) throw new Error(problem.en);
    note = `${results.map(({ common }) => common).join(' + ')} in common`;
} else if (what === 'lists') note = `${(await compareLists([await list(one)], [await list(other)])).common} in common`;
else await writeFingerprintList(other, await ids(one), { key: new Uint8Array(32).fill(7), by: 'case' });
const seconds = (performance.now() - begin) / 1000;
const { user, system } = process.cpuUsage(used);
const cpu = (user + system) / 1e6;
console.log(JSON.stringify({ seconds, cpu, megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6, note }));
