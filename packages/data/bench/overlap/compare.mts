/** Compares or hashes the ids of files, as the command does; prints time and largest memory. */
import { dirname } from 'node:path';
import { idsOf, openFingerprintList, openTable } from '@trialwright/data';
import { compareIds, compareLists, fileSource, writeFingerprintList } from '@trialwright/data/node';

const [what, one = '', other = ''] = process.argv.slice(2);
const column = 'study_uid';
const ids = async (path: string) =>
    idsOf(await openTable(await fileSource(path, dirname(path)), { only: [column] }), column);
const list = async (path: string) => openFingerprintList(await fileSource(path, dirname(path)));

const begin = performance.now();
let note: string | undefined;
if (what === 'ids') note = `${(await compareIds(await ids(one), await ids(other), { keep: 0 })).common} in common`;
else if (what === 'lists') note = `${(await compareLists([await list(one)], [await list(other)])).common} in common`;
else await writeFingerprintList(other, await ids(one), { key: new Uint8Array(32).fill(7), by: 'case' });
const seconds = (performance.now() - begin) / 1000;
console.log(JSON.stringify({ seconds, megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6, note }));
