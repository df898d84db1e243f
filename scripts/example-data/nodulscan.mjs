import { id, lines, probability, random } from './random.mjs';

// As the program says: two sources, 322 cases with a nodule and 1278 without.
const sources = [
    { name: 'Больница', cases: 1000, positive: 201, shift: 0 },
    { name: 'Поликлиника', cases: 600, positive: 121, shift: -0.25 },
];

/** The file of the hospital, as its information system writes it. */
export function nodulscan() {
    const head = [
        'study_uid',
        'patient',
        'gt',
        'prob',
        'source',
        'пол',
        'возраст',
        'диаметр узла',
        'вид узла',
        'version',
    ];
    return lines([head, ...casesOf(sources[0].name)], ',');
}

/** The file of the outpatient clinic, as a Russian Excel exports it: other names, words, delimiter and decimal sign. */
export function nodulscanClinic() {
    const head = ['исследование', 'пациент', 'эталон', 'вероятность', 'центр'];
    const rest = ['пол', 'возраст', 'диаметр узла', 'вид узла', 'версия'];
    const rows = casesOf(sources[1].name).map(([study, patient, truth, score, ...others]) => [
        study,
        patient,
        truth ? 'узел есть' : 'узла нет',
        score.replace('.', ','),
        ...others,
    ]);
    return `\uFEFF${lines([[...head, ...rest], ...rows], ';', '\r\n')}`;
}

function casesOf(source) {
    return cases().filter(([, , , , name]) => name === source);
}

/** Results of the lung-nodule detector: a score a case; no score where the system gave no answer. */
function cases() {
    const { normal, uniform, weighted, shuffle } = random(20261116);
    const rows = [];
    for (const { name, cases, positive, shift } of sources) {
        const truths = shuffle(Array.from({ length: cases }, (_, index) => (index < positive ? 1 : 0)));
        for (const truth of truths) {
            const size = weighted([
                ['6–8 мм', 40],
                ['9–30 мм', 60],
            ]);
            const type = weighted([
                ['солидный', 75],
                ['субсолидный', 25],
            ]);
            const mean = truth
                ? 2.15 + (size === '6–8 мм' ? -0.55 : 0.35) + (type === 'субсолидный' ? -0.4 : 0.1)
                : -1.85;
            const answered = uniform() >= 0.011;
            const number = rows.length + 1;
            rows.push([
                id('SYN-', number),
                id('SYN-P', number),
                truth,
                answered ? probability(mean + shift + 1.45 * normal()) : '',
                name,
                weighted([
                    ['м', 52],
                    ['ж', 48],
                ]),
                weighted([
                    ['до 60 лет', 55],
                    ['60 лет и старше', 45],
                ]),
                truth ? size : 'нет узла',
                truth ? type : 'нет узла',
                '2.3.1',
            ]);
        }
    }
    return rows;
}

/** Ids of a set on which the system was made, written as those of the trial's set; none of them is in it. */
export function nodulscanIds(first, count) {
    const rows = Array.from({ length: count }, (_, index) => [id('SYN-', first + index), id('SYN-P', first + index)]);
    return lines([['study_uid', 'patient'], ...rows], ',');
}
