import { id, lines, probability, random } from './random.mjs';

/** Results with a mistake of each kind; the program `wrong-data.trial` says which. */
export function wrong() {
    const { normal } = random(20260401);
    const rows = Array.from({ length: 240 }, (_, index) => {
        const truth = index % 6 === 0 ? 'да' : 'нет';
        const day = new Date(Date.UTC(2026, 8, 1 + Math.floor(index / 4))).toISOString().slice(0, 10);
        return [
            id('SYN-W', index + 1, 4),
            id('SYN-WP', index + 1, 4),
            truth,
            probability((truth === 'да' ? 1.2 : -1.4) + 1.5 * normal()),
            'Больница',
            day,
            '0.9.4',
            index % 2 ? 'м' : 'ж',
        ];
    });
    const set = (row, column, value) => {
        rows[row - 1][column] = value;
    };
    // A case twice, and a case twice with another truth; a patient with two cases.
    rows.push([...rows[11]], [...rows[12]]);
    rows.at(-1)[2] = rows[12][2] === 'да' ? 'нет' : 'да';
    set(15, 1, rows[13][1]);
    // No truth; a truth that is neither; no score; a score that is no number; one beyond its range.
    for (const row of [20, 21, 22]) set(row, 2, '');
    set(30, 2, 'возможно');
    for (const row of [40, 41]) set(row, 3, '');
    set(50, 3, 'высокая');
    set(51, 3, '1.7');
    // A site that the program does not know; a cell that looks like a formula.
    for (const row of [60, 61, 62]) set(row, 4, 'Центр Чужой');
    set(63, 4, '=HYPERLINK("http://example.invalid";"Больница")'.replaceAll('"', '""'));
    rows[62][4] = `"${rows[62][4]}"`;
    // A date after the end of the trial; another version of the system.
    set(71, 5, '2027-06-01');
    for (let row = 200; row <= 240; row++) set(row, 6, '1.0.0');
    const head = ['случай', 'пациент', 'эталон', 'вероятность', 'центр', 'дата', 'версия', 'пол'];
    // The last row breaks off.
    return `${lines([head, ...rows], ',')}SYN-W9999,SYN-WP9999\n`;
}

/** The set on which the system was made: some of its patients are in the trial's set. */
export function wrongTraining() {
    const row = (number, patient = number) => [id('SYN-W', number, 4), id('SYN-WP', patient, 4)];
    const own = Array.from({ length: 300 }, (_, index) => row(2001 + index));
    // Three studies of the trial, and two other studies of its patients.
    const shared = [row(5), row(6), row(7), row(2401, 90), row(2402, 91)];
    return lines([['случай', 'пациент'], ...own, ...shared], ',');
}
