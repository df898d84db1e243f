import { safeHref } from '../../tree/href.js';
import type { Inline } from '../../tree/inline.js';
import type { Numbers } from '../../tree/number.js';
import { escapeHtml } from './escape.js';

/** Running text as HTML. */
export function inlineHtml(runs: readonly Inline[], numbers: Numbers): string {
    return runs.map(run => runHtml(run, numbers)).join('');
}

function runHtml(run: Inline, numbers: Numbers): string {
    switch (run.kind) {
        case 'text':
            return styled(escapeHtml(run.text), run);
        case 'gap':
            return `<mark class="gap">${escapeHtml(run.text)}</mark>`;
        case 'break':
            return '<br>';
        case 'ref': {
            const target = numbers.byId(run.target);
            return `<a class="ref" href="#${escapeHtml(run.target)}">${escapeHtml(target?.number ?? '?')}</a>`;
        }
        case 'link': {
            const href = safeHref(run.href);
            const children = inlineHtml(run.children, numbers);
            return href ? `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${children}</a>` : children;
        }
    }
}

function styled(html: string, run: { bold?: boolean; italic?: boolean; script?: 'sub' | 'super' }): string {
    let result = html;
    if (run.script) result = run.script === 'sub' ? `<sub>${result}</sub>` : `<sup>${result}</sup>`;
    if (run.italic) result = `<em>${result}</em>`;
    return run.bold ? `<strong>${result}</strong>` : result;
}
