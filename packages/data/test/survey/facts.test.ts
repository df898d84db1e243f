import { describe, expect, it } from 'vitest';
import { Folder } from '../support/survey-fixture.js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

async function factsOf(csv: string, block: string) {
    const from = mkdtempSync(join(tmpdir(), 'facts-test-'));
    writeFileSync(join(from, 'data.csv'), csv);
    try {
        using folder = new Folder(from);
        const { survey } = await folder.survey(`dataset Test "Test" { role trial file "data.csv" { ${block} } }`);
        return survey.facts[0]!;
    } finally {
        rmSync(from, { recursive: true });
    }
}

describe('the facts of a file', () => {
    const csv = [
        'id,who,gt,p,site,sex,day,reader',
        '1,a,1,0.9,X,m,2026-03-01,r1',
        '1,a,1,0.8,X,m,2026-03-02,r2',
        '2,a,0,0.2,X,f,2026-03-05,r1',
        '2,a,0,,X,f,2026-03-05,r2',
        '3,b,,0.4,Y,f,2026-02-28,r1',
        '4,c,1,,Y,,,r1',
        '4,c,1,,Y,,,r1',
        'x',
    ].join('\n');
    const block = 'case "id" patient "who" truth "gt" score "p" site "site" strata "sex" date "day" reader "reader"';

    it('tell the sizes of the analysis sets, and of how many cases the membership is not stated', async () => {
        const rows = ['id,gt,pp,full', '1,1,1,да', '2,0,1,да', '3,1,0,да', '4,0,,да', '5,,1,нет'];
        const sets =
            'analysis set "Per protocol" "pp" positive values "1" negative values "0" analysis set "Full" "full"';
        const { sets: found } = await factsOf(rows.join('\n'), `case "id" truth "gt" ${sets}`);
        expect(found).toEqual([
            { set: 'Per protocol', cases: 3, positive: 1, outside: 1, unknown: 1 },
            { set: 'Full', cases: 4, positive: 2, outside: 1, unknown: 0 },
        ]);
    });

    it('are counted by case, not by row', async () => {
        const facts = await factsOf(csv, block);
        expect(facts).toMatchObject({
            files: [
                {
                    file: 'data.csv',
                    format: 'csv',
                    bytes: csv.length,
                    columns: ['id', 'who', 'gt', 'p', 'site', 'sex', 'day', 'reader'],
                    rows: 8,
                    badRows: 1,
                    duplicateCases: 1,
                },
            ],
            rows: 8,
            badRows: 1,
            cases: 4,
            duplicateCases: 1,
            patients: 3,
            mostCasesOfPatient: 2,
            positive: 2,
            negative: 1,
            truthMissing: 1,
            scoreMissing: 1,
            scoreRange: [0.2, 0.9],
            dates: ['2026-02-28', '2026-03-05'],
        });
        expect(facts.sites).toEqual({
            column: 'site',
            levels: [
                { level: 'X', cases: 2, positive: 1 },
                { level: 'Y', cases: 2, positive: 1 },
            ],
            rest: 0,
        });
        expect(facts.strata).toEqual([
            {
                column: 'sex',
                levels: [
                    { level: 'f', cases: 2, positive: 0 },
                    { level: 'm', cases: 1, positive: 1 },
                ],
                rest: 0,
            },
        ]);
        expect(facts.readers?.levels).toEqual([
            { level: 'r1', cases: 3, positive: 1 },
            { level: 'r2', cases: 1, positive: 1 },
        ]);
    });

    it('give the prevalence with its exact interval', async () => {
        // R: binom.test(7, 20)$conf.int
        const rows = Array.from({ length: 20 }, (_, index) => `${index},${index < 7 ? 1 : 0}`);
        const { prevalence } = await factsOf(['id,gt', ...rows].join('\n'), 'case "id" truth "gt"');
        expect(prevalence).toMatchObject({ value: 0.35, numerator: 7, denominator: 20, method: 'clopper-pearson' });
        expect(prevalence!.lower).toBeCloseTo(0.1539092, 6);
        expect(prevalence!.upper).toBeCloseTo(0.5921885, 6);
    });

    it('allow for several cases a patient in that interval', async () => {
        const alike = Array.from({ length: 40 }, (_, index) => `${index},p${index >> 1},${(index >> 1) % 2}`);
        const csv = ['id,who,gt', ...alike].join('\n');
        const clustered = await factsOf(csv, 'case "id" patient "who" truth "gt"');
        const plain = await factsOf(csv, 'case "id" truth "gt"');
        expect(clustered.prevalence!.clusters!.count).toBe(20);
        expect(clustered.prevalence!.lower!).toBeLessThan(plain.prevalence!.lower!);
        const unlike = Array.from({ length: 40 }, (_, index) => `${index},p${index >> 1},${index % 2}`);
        const same = await factsOf(['id,who,gt', ...unlike].join('\n'), 'case "id" patient "who" truth "gt"');
        expect(same.prevalence).toEqual(plain.prevalence);
    });

    it('list no more levels than a reader can take in, and count the rest', async () => {
        const rows = Array.from({ length: 120 }, (_, index) => `${index},${index < 60 ? 'A' : `=cmd|${index}`}`);
        const { sites } = await factsOf(['id,site', ...rows].join('\n'), 'case "id" site "site"');
        expect(sites!.levels).toHaveLength(50);
        expect(sites!.levels[0]).toEqual({ level: 'A', cases: 60, positive: 0 });
        expect(sites!.rest).toBe(11);
    });

    it('hold the fingerprint that other programs compute', async () => {
        // printf 'id\n1\n' | sha256sum
        const { files } = await factsOf('id\n1\n', 'case "id"');
        expect(files[0]!.sha256).toBe('7cde7fb64fd82bd152710cf238e017b9ab46c0592483edc067ba4f6c75fac108');
    });
});
