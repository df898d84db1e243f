import { createTrialCoreServices } from '@trialwright/language';
import { keywords } from '@trialwright/model';
import { describe, expect, it } from 'vitest';

const { trial } = createTrialCoreServices();

/** Types of the tokens of a text, as a line. */
function types(text: string): string {
    const { tokens, errors } = trial.parser.Lexer.tokenize(text);
    return [...tokens.map(token => token.tokenType.name), ...errors.map(() => 'ERROR')].join(' ');
}

/** What each token of a text is written as. */
const images = (text: string): string[] => trial.parser.Lexer.tokenize(text).tokens.map(token => token.image);

const forms = keywords.flatMap(({ id, en, ru }) => [...en, ...ru].map(form => ({ id, form })));
const several = forms.filter(({ form }) => form.includes(' '));
const pairs = forms.flatMap(short =>
    forms.filter(long => long.form !== short.form && long.form.startsWith(short.form)).map(long => ({ short, long })),
);

describe('every form of every word', () => {
    it('is one token of its keyword', () => {
        for (const { id, form } of forms) expect(types(form), form).toBe(id);
    });

    it('does not swallow the start of a longer word', () => {
        for (const { form } of forms) {
            if (!/[\p{L}\d]$/u.test(form)) continue;
            for (const tail of ['я', 'z', '_', '7']) {
                expect(images(form + tail), form + tail).not.toContain(form);
                if (/^[\p{L}\d]+$/u.test(form)) expect(types(form + tail), form + tail).toBe('ID');
            }
        }
        expect(types('гипотезация armor orx')).toBe('ID ID ID');
    });

    it('may stand next to any sign', () => {
        for (const { id, form } of forms) {
            expect(types(`{${form}}`), form).toBe(`{ ${id} }`);
            expect(types(`"a"${form},`), form).toBe(`STRING ${id} ,`);
        }
    });
});

describe('forms of several words', () => {
    it('there are many', () => {
        expect(several.length).toBeGreaterThan(100);
    });

    it('allow any white space between the words', () => {
        for (const { id, form } of several) {
            for (const space of ['  ', '\t', '\n', '\r\n    ', '\u00A0', ' \n\n ']) {
                expect(types(form.replaceAll(' ', space)), JSON.stringify(form + space)).toBe(id);
            }
        }
    });

    it('are not read across a comment, a text or a sign', () => {
        for (const { form } of several) {
            for (const between of [' /* */ ', ' "a" ', ', ']) {
                expect(images(form.replace(' ', between)).length, form).toBeGreaterThan(1);
            }
        }
    });
});

describe('forms of which one begins like the other', () => {
    it('there are some in both languages', () => {
        expect(pairs.some(({ short }) => /^[a-z]/.test(short.form))).toBe(true);
        expect(pairs.some(({ short }) => /^[а-я]/.test(short.form))).toBe(true);
    });

    it.each(pairs)('$short.form, $long.form', ({ short, long }) => {
        expect(types(short.form)).toBe(short.id);
        expect(types(long.form)).toBe(long.id);
        expect(types(`${short.form} ${long.form}`)).toBe(`${short.id} ${long.id}`);
        expect(types(`${long.form} ${short.form}`)).toBe(`${long.id} ${short.id}`);
        // The longer one, not finished or gone on with, falls back to the shorter one where that ends a word.
        if (long.form[short.form.length] === ' ') {
            expect(images(long.form.slice(0, -1))[0]?.startsWith(short.form)).toBe(true);
            expect(images(`${long.form}я`)).not.toContain(long.form);
        }
    });
});
