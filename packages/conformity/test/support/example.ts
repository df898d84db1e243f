import type { Language } from '@trialwright/model';
import { compose } from './compose.js';

/** The wrong and the right program of the example of a page. */
export async function programsOf(
    example: string,
    language: Language,
): Promise<{ readonly wrong: string; readonly right: string }> {
    const lines = example.split('\n');
    const directives = lines.filter(line => line.startsWith('!'));
    const side = (drop: string): string =>
        lines
            .filter(line => !line.startsWith('!') && !line.startsWith(drop))
            .map(line => line.replace(/^[-+]/, ''))
            .join('\n');
    const [wrong, right] = [side('+'), side('-')];
    const base = directives.includes('! base report') ? 'report' : 'base';
    const without = (which: string): string[] =>
        directives
            .filter(line => !line.startsWith('! base '))
            .map(line => line.match(/^! (wrong|right|both) without (.+)$/) ?? fail(line))
            .filter(([, where]) => where === which || where === 'both')
            .flatMap(([, , names]) => names!.split(', '));
    return {
        wrong: (await compose(wrong, language, without('wrong'), right, base)).text,
        right: (await compose(right, language, without('right'), wrong, base)).text,
    };
}

function fail(line: string): never {
    throw new Error(`not a directive: ${line}`);
}
