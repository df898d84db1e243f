import { id, lines, probability, random } from './random.mjs';

/** Results with a mistake of each kind; the program `wrong-data.trial` says which. */
export function wrong() {
    const { normal, weighted } = random(20260401);
    const rows = Array.from({ length: 240 }, (_, index) => {
        const truth = index % 6 === 0 ? '1' : '0';
        const day = new Date(Date.UTC(2026, 9, 12 + Math.floor(index / 6))).toISOString().slice(0, 10);
        return [
            id('SYN-W', index + 1, 4),
            id('SYN-WP', index + 1, 4),
            truth,
            probability((truth === '1' ? 1.2 : -1.4) + 1.5 * normal()),
            weighted([
                ['Центр_Небыль', 70],
                ['Филиал_Небыль', 30],
            ]),
            day,
            '1.4.0',
        ];
    });
    const set = (row, column, value) => {
        rows[row - 1][column] = value;
    };
    // The same case twice, once with another truth; the same patient in two cases.
    rows.push([...rows[11]], [...rows[12]]);
    rows.at(-1)[2] = '0';
    set(15, 1, rows[13][1]);
    // No truth; a truth that is neither; no score; a score that is no number; one beyond its range.
    for (const row of [20, 21, 22]) set(row, 2, '');
    set(30, 2, 'возможно');
    for (const row of [40, 41]) set(row, 3, '');
    set(50, 3, 'высокая');
    set(51, 3, '1.7');
    // A site that the program does not know; a cell that looks like a formula.
    for (const row of [60, 61, 62]) set(row, 4, 'Центр_Чужой');
    set(63, 4, '=HYPERLINK("http://example.invalid";"Центр")');
    // Dates before the trial and after it; another version of the system.
    set(70, 5, '2025-12-30');
    set(71, 5, '2027-06-01');
    for (let row = 200; row <= 240; row++) set(row, 6, '1.5.0');
    const text = lines([['case', 'patient', 'truth', 'score', 'site', 'date', 'version'], ...rows], ',');
    // A row that breaks off.
    return `${text}SYN-W9999,SYN-WP9999\n`;
}

/** The set on which the system was made: some of its patients are in the trial's set. */
export function wrongTraining() {
    const row = (number, patient = number) => [id('SYN-W', number, 4), id('SYN-WP', patient, 4)];
    const own = Array.from({ length: 300 }, (_, index) => row(2001 + index));
    // Three studies of the trial, and two other studies of its patients.
    const shared = [row(5), row(6), row(7), row(2401, 90), row(2402, 91)];
    return lines([['case', 'patient'], ...own, ...shared], ',');
}
