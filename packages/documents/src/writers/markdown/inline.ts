import { safeHref } from '../../tree/href.js';
import type { Inline } from '../../tree/inline.js';
import type { Numbers } from '../../tree/number.js';
import { escapeMarkdown } from './escape.js';

/** Running text as GFM. */
export function inlineMarkdown(runs: readonly Inline[], numbers: Numbers, newline = '\\\n'): string {
    return runs.map(run => runMarkdown(run, numbers, newline)).join('');
}

function runMarkdown(run: Inline, numbers: Numbers, newline: string): string {
    switch (run.kind) {
        case 'text': {
            const text = escapeMarkdown(run.text);
            if (run.script) return run.script === 'sub' ? `<sub>${text}</sub>` : `<sup>${text}</sup>`;
            return emphasised(text, (run.bold ? '**' : '') + (run.italic ? '*' : ''));
        }
        case 'gap':
            return `**⟦${escapeMarkdown(run.text)}⟧**`;
        case 'break':
            return newline;
        case 'ref':
            return `[${escapeMarkdown(numbers.byId(run.target)?.number ?? '?')}](#${run.target})`;
        case 'link': {
            const href = safeHref(run.href);
            const text = inlineMarkdown(run.children, numbers, newline);
            return href ? `[${text}](<${href}>)` : text;
        }
    }
}

/** Marks of emphasis must touch the words: blanks at the ends go outside. */
function emphasised(text: string, mark: string): string {
    const [, before, middle, after] = /^(\s*)(.*?)(\s*)$/su.exec(text)!;
    return middle === '' ? text : `${before}${mark}${middle}${mark}${after}`;
}
