/** Running text inside a paragraph, a caption or a cell. */
export type Inline = Text | Link | Gap | Reference | LineBreak;

/** Literal characters: never markup in any output format. */
export interface Text {
    kind: 'text';
    text: string;
    bold?: boolean;
    italic?: boolean;
    script?: 'sub' | 'super';
}

/** A link to an outside address; only addresses that `safeHref` lets through are ever written. */
export interface Link {
    kind: 'link';
    href: string;
    children: Inline[];
}

/** What the program does not say: shown as a mark that a person cannot overlook. */
export interface Gap {
    kind: 'gap';
    text: string;
}

/** The number of a section, table, figure or formula of this document, by its id. */
export interface Reference {
    kind: 'ref';
    target: string;
}

export interface LineBreak {
    kind: 'break';
}

/** What may stand where running text is wanted. */
export type InlineLike = string | Inline | readonly InlineLike[];

/** Strings become literal text; nested lists are flattened. */
export function inlines(...parts: InlineLike[]): Inline[] {
    return parts.flatMap(part => {
        if (typeof part === 'string') return part === '' ? [] : [{ kind: 'text', text: part } satisfies Text];
        return 'kind' in part ? [part] : inlines(...part);
    });
}

/** The same text, bold. */
export function bold(...parts: InlineLike[]): Inline[] {
    return restyle(inlines(...parts), { bold: true });
}

/** The same text, italic. */
export function italic(...parts: InlineLike[]): Inline[] {
    return restyle(inlines(...parts), { italic: true });
}

export function sub(text: string): Text {
    return { kind: 'text', text, script: 'sub' };
}

export function sup(text: string): Text {
    return { kind: 'text', text, script: 'super' };
}

export function gap(text: string): Gap {
    return { kind: 'gap', text };
}

export function ref(target: string): Reference {
    return { kind: 'ref', target };
}

export const lineBreak: LineBreak = { kind: 'break' };

/** Applies a style to every run, inside links too. */
export function restyle(runs: readonly Inline[], style: Pick<Text, 'bold' | 'italic'>): Inline[] {
    return runs.map(run => {
        if (run.kind === 'text') return { ...run, ...style };
        if (run.kind === 'link') return { ...run, children: restyle(run.children, style) };
        return run;
    });
}
