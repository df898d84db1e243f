import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { twips } from './context.js';

type Levels = INumberingOptions['config'][number]['levels'];

/** Numbering of headings and lists. Heading numbers are Word's own, so that a section put in later renumbers the rest. */
export const numbering: INumberingOptions = {
    config: [
        {
            reference: 'headings',
            levels: [0, 1, 2].map(level => ({
                level,
                format: LevelFormat.DECIMAL,
                text: Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join('.'),
                suffix: LevelSuffix.SPACE,
                alignment: AlignmentType.LEFT,
                style: { paragraph: { indent: { left: 0, hanging: 0 } } },
            })),
        },
        { reference: 'bullets', levels: levels(LevelFormat.BULLET, () => '–', 12.5, 6) },
        { reference: 'ordered', levels: levels(LevelFormat.DECIMAL, level => `%${level + 1})`, 12.5, 8) },
        { reference: 'cell-bullets', levels: levels(LevelFormat.BULLET, () => '–', 0, 4) },
        { reference: 'cell-ordered', levels: levels(LevelFormat.DECIMAL, level => `%${level + 1})`, 0, 6) },
    ],
};

/** Four levels, each further in; millimetres. */
function levels(
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    text: (level: number) => string,
    start: number,
    step: number,
): Levels {
    return [0, 1, 2, 3].map(level => ({
        level,
        format,
        text: text(level),
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: twips(start + step * (level + 1)), hanging: twips(step) } } },
    }));
}
