import { describe, expect, test } from 'vitest';
import { statedNumbers } from '../../src/results/deviations/stated-numbers.js';
import { analyseFiles, csv } from '../support/through-files.js';

describe('numbers in the texts of a report', () => {
    test.each([
        ['Чувствительность составила 92,5 % (95 % ДИ 89–95 %).', [['sensitivity', 0.925]]],
        [
            'Показана чувствительность 92 % и специфичность 88,1 %.',
            [
                ['sensitivity', 0.92],
                ['specificity', 0.881],
            ],
        ],
        [
            'Sensitivity was 92.5% and specificity 0.88.',
            [
                ['sensitivity', 0.925],
                ['specificity', 0.88],
            ],
        ],
        ['Площадь под характеристической кривой 0,974.', [['auc', 0.974]]],
        [
            'ППК = 0,97; AUC 0.97',
            [
                ['auc', 0.97],
                ['auc', 0.97],
            ],
        ],
        // Goals, bounds, levels and numbers that are not certain to be shares are no results.
        ['Чувствительность выше 85 %, что и требовалось.', []],
        ['Sensitivity exceeds 85%; specificity is at least 82%.', []],
        ['Нижняя граница чувствительности с 95 % ДИ выше цели', []],
        ['Чувствительность оценили 2 эксперта.', []],
        ['Специфичность. Всего 40 % случаев из поликлиники', []],
    ] as const)('%s', (text, expected) => {
        const found = statedNumbers(text, ['sensitivity', 'specificity', 'auc']);
        const order = (a: readonly [string, number], b: readonly [string, number]) => (a[0] < b[0] ? -1 : 1);
        expect(found.map(({ metric, value }) => [metric, Number(value.toFixed(6))] as const).sort(order)).toEqual(
            [...expected].sort(order),
        );
    });

    // 7 of 8 diseased are found: 87.5 %.
    const rows = Array.from({ length: 16 }, (_, i) => [i + 1, i < 8 ? 1 : 0, i < 7 ? 1 : 0]);
    const differing = async (report: string) => {
        const text = `
            dataset Test "T" { role trial file "c.csv" { case "id" truth "gt" decision "ai" } }
            primary endpoint E "E" { metric sensitivity dataset Test interval Wilson 95 % }
            report { ${report} }`;
        const { deviations } = await analyseFiles(text, { 'c.csv': csv(['id', 'gt', 'ai'], rows) });
        return deviations.filter(({ code }) => code === 'text-differs');
    };

    test('agree where they are rounded or cut off', async () => {
        for (const stated of ['87.5 %', '88 %', '87 %', '0.875', '0.88'])
            expect(await differing(`conclusions "Sensitivity was ${stated}."`), stated).toEqual([]);
    });

    test('are named where they contradict what was computed, with their place', async () => {
        const [found, ...more] = await differing('results "Sensitivity was 92.5 %."');
        expect(more).toEqual([]);
        expect(found!.message).toEqual({
            ru: 'В тексте отчёта чувствительность — 92.5 %, а вычислено 87,5\u00A0%. Исправьте текст.',
            en: 'The text of the report gives sensitivity as 92.5 %, but 87.5% was computed. Correct the text.',
        });
        expect(found!.at).toBeDefined();
    });
});
