import { sizeProgram } from '@trialwright/model';
import { describe, expect, it } from 'vitest';
import { examples } from './support/examples.js';
import { parse } from './support/parse.js';

/** What the sources print: GOST R ISO 11453, table 5; reference/14; pROC; RJafroc (reference/11c). */
const published = [
    { en: 'Fisher90', ru: 'Фишер90', groups: [232, 232] },
    { en: 'Fisher80', ru: 'Фишер80', groups: [173, 173] },
    { en: 'Fisher50', ru: 'Фишер50', groups: [87, 87] },
    { en: 'NonInferior', ru: 'НеХуже', groups: [201, 201] },
    { en: 'Paired', ru: 'Парный', n: 120 },
    { en: 'Chance', ru: 'Случайность', positive: 33, negative: 33 },
    { en: 'Readers', ru: 'СВрачами', n: 106 },
] as const;

describe.each(['ru', 'en'] as const)('the published sizes (%s)', language => {
    const { text } = examples.find(({ name }) => name === `${language}/published-sizes.trial`)!;

    it('stand in the example, each once', async () => {
        const { targets } = sizeProgram((await parse(text)).model);
        expect(targets.map(({ name }) => name)).toEqual(published.map(design => design[language]));
    });

    it.each(published.map(design => [design[language], design] as const))('%s', async (name, design) => {
        const target = sizeProgram((await parse(text)).model).targets.find(found => found.name === name)!;
        expect(target.problems).toEqual([]);
        if ('groups' in design) {
            const result = target.kind === 'comparison' ? target.result : undefined;
            expect(result?.groups).toEqual(design.groups);
        } else if ('n' in design) expect(target.n).toBe(design.n);
        else {
            expect(target.needs?.positive?.n).toBe(design.positive);
            expect(target.needs?.negative?.n).toBe(design.negative);
        }
    });
});
