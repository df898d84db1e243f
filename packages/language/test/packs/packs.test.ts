import { allPacks } from '@trialwright/conformity';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/services/server/settings.js';
import { examples, withImports } from '../support/examples.js';
import { parse, parseAll } from '../support/parse.js';

const ofStard = (rows: readonly (string | undefined)[]): boolean => rows.some(row => row?.startsWith('STARD'));

describe('a further norm', () => {
    it('is switched on by the program', async () => {
        const rows = async (text: string) => {
            const { document, services } = await parse(text);
            return services.trial.FindingService.findingsOf(document).map(({ row }) => row);
        };
        expect(ofStard(await rows('программа "П" { }'))).toBe(false);
        expect(ofStard(await rows('программа "П" { стандарт "STARD 2015" }'))).toBe(true);
    });

    it('is switched on by a setting, and has a matrix of its own', async () => {
        const { document, services } = await parse('program "P" { }');
        const { FindingService } = services.trial;
        expect(FindingService.matricesOf(document).map(({ pack }) => pack)).toEqual(['gost-r-59921.1-2022']);
        FindingService.settings = { ...FindingService.settings, packs: allPacks };
        expect(ofStard(FindingService.findingsOf(document).map(({ row }) => row))).toBe(true);
        expect(FindingService.matricesOf(document).map(({ pack }) => pack)).toEqual([
            'gost-r-59921.1-2022',
            'stard-2015',
        ]);
    });

    it('has a matrix of its own where the program calls for it', async () => {
        const { document, services } = await parse('program "P" { standard "STARD 2015" }');
        const [, stard] = services.trial.FindingService.matricesOf(document);
        expect(stard).toMatchObject({ pack: 'stard-2015' });
        expect(stard!.counts.open).toBeGreaterThan(15);
    });

    it('the editor reads its setting', () => {
        expect(readSettings({ packs: ['stard-2015', 7] }).packs).toEqual(['stard-2015']);
        expect(readSettings({ packs: 'stard-2015' }).packs).toEqual([]);
    });

    it.each(examples.filter(({ name }) => name !== 'wrong.trial'))(
        '$name hears nothing of it unasked',
        async example => {
            const { document, services } = await parseAll(withImports(example));
            expect(ofStard(services.trial.FindingService.findingsOf(document).map(({ row }) => row))).toBe(false);
        },
    );
});
