import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, open, replace, setting, tidy, until } from './support.js';

/** The text of a hint. */
const labelOf = ({ label }: vscode.InlayHint): string =>
    typeof label === 'string' ? label : label.map(({ value }) => value).join('');

function hintsOf(document: vscode.TextDocument): Thenable<vscode.InlayHint[]> {
    return vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
    );
}

/** The document with its hints in ‹…›, as a person sees it. */
async function withHints(document: vscode.TextDocument): Promise<string> {
    const hints = await hintsOf(document);
    let text = document.getText();
    const byPlace = [...hints].sort((a, b) => b.position.compareTo(a.position));
    for (const hint of byPlace) {
        const offset = document.offsetAt(hint.position);
        text = `${text.slice(0, offset)} ‹${labelOf(hint)}›${text.slice(offset)}`;
    }
    return text.replace(/[\u00a0\u202f\u2009]/g, ' ');
}

describe('computed values in the text', () => {
    afterEach(tidy);

    it('say what a target needs and whether the plan suffices, in the words of the reader', async () => {
        const { document } = await open('узлы.trial');
        const english = await withHints(document);
        assert.match(english, /полуширина 7 %.*‹n₊ = 126 diseased›/);
        assert.match(english, /для Т1 ‹n₊ = 126 diseased → N = 1260 at prevalence 10%›/);
        assert.match(english, /планируется 1200 ‹too few: 1260 needed, 60 lacking›/);
        await setting('language', 'ru');
        const russian = await until(
            () => withHints(document),
            text => text.includes('больных'),
        );
        assert.match(russian, /для Т1 ‹n₊ = 126 больных → N = 1260 при распространённости 10 %›/);
        assert.match(russian, /планируется 1200 ‹[^›]*1260[^›]*60[^›]*›/);
    });

    it('are the same for a program in English', async () => {
        const text = await withHints((await open('nodules.trial')).document);
        assert.match(text, /for P1 ‹n₊ = 126 diseased → N = 1260 at prevalence 10%›/);
        assert.match(text, /planned 1300 ‹sufficient: 1260 needed, 40 to spare›/);
    });

    it('follow as one types', async () => {
        const editor = await open('nodules.trial');
        await replace(editor, 'planned 1300', 'planned 1000');
        const text = await until(
            () => withHints(editor.document),
            found => found.includes('too few'),
        );
        assert.match(text, /planned 1000 ‹too few: 1260 needed, 260 lacking›/);
    });

    it('explain themselves: formula, inputs, source', async () => {
        const { document } = await open('nodules.trial');
        const tooltips = (await hintsOf(document)).map(({ tooltip }) =>
            typeof tooltip === 'object' ? tooltip.value : (tooltip ?? ''),
        );
        assert.ok(
            tooltips.some(text => /1255|1.255/.test(text) && /1260|1.260/.test(text)),
            tooltips.join('\n\n'),
        );
    });

    it('say that they are being computed, and come as soon as they are known', async () => {
        const editor = await open('slow/цели.trial');
        const { document } = editor;
        const first = await until(
            () => withHints(document),
            text => text.includes('‹'),
        );
        assert.match(first, /Точность > 50 % ‹computing…›/);
        assert.match(first, /для Г1, Г30 ‹computing \(Г1\)…›/);
        // Nobody waits: what is typed meanwhile is answered.
        await replace(editor, 'программа "', 'программма "');
        await findings(document.uri, list => list.some(({ message }) => message.includes('программма')));
        await replace(editor, 'программма "', 'программа "');
        const last = await until(
            () => withHints(document),
            text => text.includes('‹') && !text.includes('computing'),
        );
        assert.match(last, /Точность > 50 % ‹n = [\d\s]+ cases›/);
        assert.match(last, /планируется 4000000 ‹sufficient: /);
    });

    it('are switched off by family, and all at once', async () => {
        const { document } = await open('nodules.trial');
        await setting('inlayHints.planned', false);
        const without = await until(
            () => withHints(document),
            text => !text.includes('sufficient'),
        );
        assert.match(without, /N = 1260/);
        await setting('inlayHints.enabled', false);
        await until(
            () => withHints(document),
            text => !text.includes('‹'),
        );
    });
});
