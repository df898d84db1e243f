import { id, lines, random } from './random.mjs';

// Counts of the published trial (De Novo DEN180001): 900 enrolled, 819 analysable, 173 of 198 and 556 of 621 right.
// Invented here: who they are, and how the 81 who were not analysable divide.
const counts = [
    ['1', 'detected', 173],
    ['1', 'not detected', 25],
    ['0', 'not detected', 556],
    ['0', 'detected', 65],
    ['1', 'insufficient', 11],
    ['0', 'insufficient', 22],
    ['', 'detected', 11],
    ['', 'not detected', 35],
    ['', 'insufficient', 2],
];

/** Decisions and grades, one invented participant a row, that give the published counts. */
export function idxdr() {
    const { weighted, shuffle } = random(20170731);
    const results = shuffle(
        counts.flatMap(([truth, decision, count]) => Array.from({ length: count }, () => [truth, decision])),
    );
    const rows = [['participant', 'site', 'reference', 'decision', 'sex', 'age', 'race', 'ethnicity']];
    for (const [index, [truth, decision]] of results.entries()) {
        rows.push([
            id('SYN-', index + 1, 4),
            index % 2 === 0 ? 'ClinicA' : 'ClinicB',
            truth,
            decision,
            weighted([
                ['male', 47.5],
                ['female', 52.5],
            ]),
            weighted([
                ['below 65', 66],
                ['65 and above', 34],
            ]),
            weighted([
                ['White', 63],
                ['Black', 29],
                ['Other', 8],
            ]),
            weighted([
                ['Hispanic', 16],
                ['not Hispanic', 84],
            ]),
        ]);
    }
    return lines(rows, ',');
}
