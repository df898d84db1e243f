import { id, lines, probability, random } from './random.mjs';

/** Results of the haemorrhage detector, as a Russian Excel saves them: semicolons, decimal comma, BOM, CR and LF. */
export function preliminary() {
    const { normal, uniform, weighted, shuffle } = random(20261123);
    const rows = [['номер', 'пациент', 'эталон', 'вероятность', 'вид кровоизлияния', 'томограф', 'дата исследования']];
    const truths = shuffle(Array.from({ length: 660 }, (_, index) => (index < 168 ? 'да' : 'нет')));
    for (const [index, truth] of truths.entries()) {
        const kind = weighted([
            ['внутримозговое', 45],
            ['субарахноидальное', 20],
            ['субдуральное и эпидуральное', 35],
        ]);
        const mean = truth === 'да' ? 1.55 + (kind === 'субарахноидальное' ? -0.35 : 0.15) : -2.45;
        const answered = uniform() >= 0.02;
        const day = new Date(Date.UTC(2026, 8, 1 + Math.floor((index * 75) / 660))).toISOString().slice(0, 10);
        rows.push([
            id('SYN-ПКТИ-', index + 1, 4),
            id('SYN-П', index + 1, 4),
            truth,
            answered ? probability(mean + 1.5 * normal()).replace('.', ',') : '',
            truth === 'да' ? kind : 'нет кровоизлияния',
            weighted([
                ['томограф 1', 60],
                ['томограф 2', 40],
            ]),
            day.split('-').reverse().join('.'),
        ]);
    }
    return `\uFEFF${lines(rows, ';', '\r\n')}`;
}
