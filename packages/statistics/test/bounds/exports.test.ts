import * as statistics from '@trialwright/statistics';
import { StatisticsError } from '@trialwright/statistics';
import { expect, test } from 'vitest';
import { damaged } from '../support/damaged.js';
import { helpers } from '../support/no-computations.js';
import { subjects } from '../support/public-functions.js';

/** Every public function of the package, with every number and word of a legal input made illegal, and named so. */
const names = Object.entries(statistics)
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name);

test('every exported function is tried, or is said to be no computation', () => {
    const known = [...Object.keys(subjects), ...Object.keys(helpers)];
    expect(names.filter(name => !known.includes(name))).toEqual([]);
    expect(known.filter(name => !names.includes(name))).toEqual([]);
});

test.each(Object.entries(subjects))('%s names what is illegal in both languages', (name, subject) => {
    const { inputs, legal = [], whole = [], complete = args => [...args] } = subject;
    const call = (statistics as unknown as Record<string, (...input: unknown[]) => unknown>)[name]!;
    const problems: string[] = [];
    for (const input of inputs) {
        expect(() => call(...complete(input)), JSON.stringify(input)).not.toThrow();
        for (const { what, keys, args } of damaged(input)) {
            if (legal.some(pattern => pattern.test(what))) continue;
            let caught: unknown;
            try {
                call(...complete(args));
            } catch (error) {
                caught = error;
            }
            if (caught === undefined) problems.push(`${what}: accepted`);
            else if (!(caught instanceof StatisticsError)) problems.push(`${what}: ${caught}`);
            else if (!/[а-я]/i.test(caught.text.ru) || /[а-я]/i.test(caught.text.en))
                problems.push(`${what}: ${caught.text.ru} | ${caught.text.en}`);
            else if (caught.argument === '' || caught.range.ru === '' || caught.range.en === '')
                problems.push(`${what}: argument or range is empty`);
            else if (keys && ![...keys, ...whole].includes(caught.argument.split('.')[0]!))
                problems.push(`${what}: ${caught.argument} is said to be illegal`);
        }
    }
    expect(problems.length, problems.join('\n')).toBe(0);
});
