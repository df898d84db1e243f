/**
 * A drawing as data, so that HTML gets SVG and DOCX gets shapes of Word itself: sharp in print, with text that stays
 * text, and no picture whose pixels would have to be made without a browser. Lengths are CSS pixels.
 */
export interface Drawing {
    width: number;
    height: number;
    shapes: Shape[];
}

/** Colours by role: each writer gives them values that suit its background. */
export type Tone = 'ink' | 'muted' | 'grid' | 'accent' | 'second' | 'fill' | 'band' | 'paper';

export type Shape = Line | Area | Box | Label | Dot;

export interface Line {
    kind: 'line';
    points: [number, number][];
    tone: Tone;
    width?: number;
    dash?: boolean;
    /** An arrowhead at the last point. */
    arrow?: boolean;
}

/** A filled polygon without an outline. */
export interface Area {
    kind: 'area';
    points: [number, number][];
    tone: Tone;
}

/** A rectangle with centred lines of text. */
export interface Box {
    kind: 'box';
    x: number;
    y: number;
    width: number;
    height: number;
    fill: Tone;
    stroke: Tone;
    lines: { text: string; bold?: boolean }[];
    size: number;
}

export interface Label {
    kind: 'label';
    x: number;
    /** The middle of the line of text. */
    y: number;
    text: string;
    size: number;
    tone: Tone;
    anchor: 'start' | 'middle' | 'end';
    bold?: boolean;
}

export interface Dot {
    kind: 'dot';
    x: number;
    y: number;
    radius: number;
    tone: Tone;
}
