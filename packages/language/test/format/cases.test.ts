import { readdirSync, readFileSync } from 'node:fs';
import { createTrialCoreServices, formatText } from '@trialwright/language';
import { describe, expect, it } from 'vitest';

const folder = new URL('cases/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const { trial } = createTrialCoreServices();

/** `name.in.trial` formats to `name.out.trial`; adding a case is adding two files. */
const names = readdirSync(folder).flatMap(file =>
    file.endsWith('.in.trial') ? [file.slice(0, -'.in.trial'.length)] : [],
);

describe.each(names)('%s', name => {
    const input = read(`${name}.in.trial`);
    const output = read(`${name}.out.trial`);

    it('is laid out as written in its file', () => {
        expect(formatText(input, trial)).toBe(output);
    });

    it('is left alone the second time', () => {
        expect(formatText(output, trial)).toBe(output);
    });

    it('is laid out alike with CRLF, and keeps it', () => {
        const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
        expect(formatText(crlf(input), trial)).toBe(crlf(output));
    });
});
