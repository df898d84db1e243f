import {
    AlignmentType,
    type IParagraphStyleOptions,
    type IParagraphStylePropertiesOptions,
    type IStylesOptions,
    LineRuleType,
} from 'docx';
import type { Profile } from '../../profile/profile.js';
import type { Language } from '../../tree/document.js';
import { twips } from './context.js';

/** Colours of the few things that are not black. */
export const colors = {
    gap: '7A3E00',
    gapFill: 'FFF0C2',
    muted: '5F6368',
    head: 'F0F2F5',
    rule: '7F7F7F',
    link: '1F5FA8',
    warn: 'B3541E',
};

/** The styles of the document, under the names by which Word knows them, so that a person finds them where expected. */
export function styles(profile: Profile, language: Language): IStylesOptions {
    const { sizes } = profile;
    const single = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 };
    const heading = (level: 0 | 1 | 2) => ({
        run: { font: profile.font, size: profile.headings[level] * 2, bold: true, color: '000000' },
        paragraph: {
            spacing: { ...single, line: 276, before: level === 0 ? 360 : 280, after: 160 },
            alignment: AlignmentType.LEFT,
            keepNext: true,
            keepLines: true,
            outlineLevel: level,
        },
    });
    const paragraph = (
        id: string,
        name: string,
        size: number,
        properties: IParagraphStylePropertiesOptions,
        run: IParagraphStyleOptions['run'] = {},
    ): IParagraphStyleOptions & { id: string } => ({
        id,
        name,
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: size * 2, ...run },
        paragraph: properties,
    });
    return {
        default: {
            document: {
                run: {
                    font: profile.font,
                    size: sizes.body * 2,
                    language: { value: language === 'ru' ? 'ru-RU' : 'en-US' },
                },
                paragraph: {
                    spacing: {
                        line: Math.round(240 * profile.lineSpacing),
                        lineRule: LineRuleType.AUTO,
                        before: 0,
                        after: 0,
                    },
                },
            },
            heading1: heading(0),
            heading2: heading(1),
            heading3: heading(2),
            hyperlink: { run: { color: colors.link, underline: {} } },
        },
        paragraphStyles: [
            paragraph('BodyText', 'Body Text', sizes.body, {
                alignment: AlignmentType.BOTH,
                indent: { firstLine: twips(profile.indent) },
            }),
            paragraph('PlainText', 'Text without indent', sizes.body, { alignment: AlignmentType.LEFT }),
            paragraph(
                'Note',
                'Note',
                sizes.note,
                { spacing: { ...single, before: 60, after: 60 } },
                { color: colors.muted },
            ),
            paragraph('TableText', 'Table Text', sizes.table, { spacing: single, alignment: AlignmentType.LEFT }),
            paragraph('TableDense', 'Table Text Dense', sizes.dense, {
                spacing: single,
                alignment: AlignmentType.LEFT,
            }),
            paragraph('Caption', 'caption', sizes.table, {
                spacing: { ...single, before: 240, after: 100 },
                keepNext: true,
                keepLines: true,
            }),
            paragraph('FigureCaption', 'Figure Caption', sizes.table, {
                spacing: { ...single, before: 100, after: 280 },
                alignment: AlignmentType.CENTER,
                keepLines: true,
            }),
            paragraph('Formula', 'Formula', sizes.body, {
                spacing: { ...single, line: 300, before: 120, after: 120 },
                alignment: AlignmentType.CENTER,
            }),
            paragraph(
                'TOCHeading',
                'TOC Heading',
                profile.headings[0],
                { spacing: { ...single, after: 240 }, alignment: AlignmentType.CENTER },
                { bold: true },
            ),
            paragraph('TOC1', 'toc 1', sizes.table, { spacing: { ...single, line: 228, before: 20 } }),
            paragraph('TOC2', 'toc 2', sizes.table, {
                spacing: { ...single, line: 228 },
                indent: { left: 284 },
            }),
            paragraph(
                'TitleKind',
                'Title Kind',
                sizes.body,
                { spacing: { ...single, line: 300 }, alignment: AlignmentType.CENTER },
                { bold: true },
            ),
            paragraph(
                'Title',
                'Title',
                profile.headings[0] + 4,
                { spacing: { ...single, line: 300, before: 240, after: 360 }, alignment: AlignmentType.CENTER },
                { bold: true },
            ),
            paragraph('TitleFact', 'Title Fact', sizes.body, {
                spacing: { ...single, line: 276, after: 60 },
                alignment: AlignmentType.CENTER,
            }),
            paragraph('Header', 'header', sizes.running, { spacing: single }, { color: colors.muted }),
            paragraph('Footer', 'footer', sizes.running, { spacing: single }, { color: colors.muted }),
        ],
        characterStyles: [
            {
                id: 'Gap',
                name: 'To be filled in',
                quickFormat: true,
                run: { color: colors.gap, shading: { fill: colors.gapFill, color: 'auto', type: 'clear' } },
            },
        ],
    };
}
