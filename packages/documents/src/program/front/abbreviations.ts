import type { Section } from '../../tree/document.js';
import { para, placed, row, section, table } from '../../tree/make.js';
import { plainText } from '../../tree/walk.js';
import { ownInlines } from '../../tree/walk.js';
import type { Block, Row } from '../../tree/block.js';
import type { ProgramContext } from '../core/context.js';
import { knownAbbreviations } from './known-abbreviations.js';

/** Two to six capitals of one script, which may end in + or −, standing alone. */
const candidate = /(?<![\p{L}\p{N}_.№/-])(?:[А-ЯЁ]{2,6}|[A-Z]{2,6})(?![\p{L}\p{N}_/]|-\p{L}|-\d)/gu;

/** Words in capitals that stand in designations or on forms, and are no abbreviations to be read out. */
const ignored = new Set([
    'ГОСТ',
    'ИСО',
    'МЭК',
    'ISO',
    'IEC',
    'GOST',
    'EN',
    'RU',
    'ПРОЕКТ',
    'DRAFT',
    'II',
    'III',
    'IV',
    'VI',
    'XX',
    'DOI',
    'CONSORT',
    'STARD',
    'ФЗ',
    'ПНСТ',
]);

/** Abbreviations that the sections use, with what they mean; in a draft, those that nobody defines are marked. */
export function abbreviations(context: ProgramContext, sections: readonly Section[]): Section {
    const own = new Map((context.program?.properties.abbreviation ?? []).map(pair => [pair.value.left, pair]));
    const used = new Set(sections.flatMap(textsOf).flatMap(text => text.match(candidate) ?? []));
    const title = context.say({ ru: 'Сокращения', en: 'Abbreviations' });
    const wanted = [...new Set([...own.keys(), ...used])]
        .filter(name => own.has(name) || (!ignored.has(name) && (context.isDraft || name in knownAbbreviations)))
        .sort(inAlphabet);
    const rows = wanted.map((name): Row => {
        const pair = own.get(name);
        if (pair) return placed(row([name, pair.value.right.value]), pair.at);
        const known = knownAbbreviations[name];
        return row([
            name,
            known
                ? context.say(known)
                : [context.gap({ ru: 'расшифровка сокращения', en: 'meaning of the abbreviation' })],
        ]);
    });
    const head = [
        context.say({ ru: 'Сокращение', en: 'Abbreviation' }),
        context.say({ ru: 'Значение', en: 'Meaning' }),
    ];
    const blocks: Block[] =
        rows.length > 0
            ? [
                  table(
                      context.say({
                          ru: 'Сокращения, использованные в программе',
                          en: 'Abbreviations used in the program',
                      }),
                      [24, 76],
                      head,
                      rows,
                      { id: 'abbreviations-table' },
                  ),
              ]
            : [para(context.say({ ru: 'Сокращения не использованы.', en: 'No abbreviations are used.' }))];
    return section('abbreviations', title, blocks, { numbered: false, newPage: true });
}

/** All running text of a section, headings and cells included. */
export function textsOf(part: Section): string[] {
    return [plainText(part.title), ...part.blocks.flatMap(blockTexts), ...part.sections.flatMap(textsOf)];
}

function blockTexts(block: Block): string[] {
    const own = ownInlines(block).map(runs => plainText(runs));
    if (block.kind === 'list') return block.items.flatMap(item => item.flatMap(blockTexts));
    if (block.kind === 'callout') return [...own, ...block.blocks.flatMap(blockTexts)];
    if (block.kind !== 'table') return own;
    return [
        ...own,
        ...[...block.head, ...block.rows].flatMap(line => line.cells.flatMap(cell => cell.blocks.flatMap(blockTexts))),
    ];
}

/** Cyrillic before Latin, letters by the alphabet: the same on every machine, which a locale's own order is not. */
function inAlphabet(a: string, b: string): number {
    const key = (name: string) =>
        (/^\p{Script=Cyrillic}/u.test(name) ? '0' : '1') + name.toLowerCase().replaceAll('ё', 'е');
    return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
