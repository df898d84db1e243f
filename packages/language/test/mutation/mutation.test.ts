import { describe, expect, it } from 'vitest';
import { probe } from '../../mutation/probe.mts';
import { mutantsOf } from '../../mutation/mutants.mts';
import { runMutants } from '../../mutation/run.mts';
import { explanationOf } from '../../mutation/survivors.mts';

const files = {
    'part.trial': `программа "Проба" { вид регистрация }
набор данных Первый "Первый" { роль испытание сформирован 2026-03-01 }
набор данных Второй "Второй" { роль обучение }
конечная точка Чувств "Чувствительность" { метрика чувствительность набор данных Первый }
гипотеза Г1 "Больше" { Чувств > 85 % ожидается 92 % мощность 0,9 }
объём выборки { для Г1 планируется 1500 }
`,
};

describe('the mutants of a program', async () => {
    const { document, services } = await probe(files);
    const mutants = mutantsOf(document, services);
    const instead = (how: string): string[] =>
        mutants.filter(mutant => mutant.how === how).map(({ label }) => label.replace(/^.*: /, ''));

    it('take out each element and each property', () => {
        const removed = mutants.filter(({ how }) => how === 'removed').map(({ label }) => label);
        expect(removed).toContain('гипотеза Г1');
        expect(removed).toContain('гипотеза Г1 · мощность');
        expect(removed).toContain('набор данных Второй · роль');
    });

    it('corrupt each value after its kind', () => {
        expect(instead('percent')).toEqual(['85 → 92', '92 → 8', '0,9 → 0,92']);
        expect(instead('number')).toEqual(['1500 → 1']);
        expect(instead('date')).toEqual(['2026-02-31', '1999-01-01', '2099-12-31'].map(to => `2026-03-01 → ${to}`));
        expect(instead('reference')).toEqual(['Первый → Второй']);
        expect(instead('text')).toContain('"Чувствительность" → ""');
        expect(instead('choice')).toContain('испытание → обучение');
        expect(instead('choice')).toContain('регистрация → предварительное');
    });

    it('change one place each', () => {
        const text = files['part.trial'];
        const hypothesis = mutants.find(({ label }) => label.endsWith('85 → 92'))!;
        expect(hypothesis.text).toBe(text.replace('85 %', '92 %'));
    });
});

describe('the run', async () => {
    const outcomes = await runMutants(files);
    const of = (label: string) => outcomes.find(({ mutant }) => mutant.label.endsWith(label))!;

    it('names the rows and the mistakes that find a mutant', () => {
        expect(of('гипотеза Г1 · ожидается: 92 → 8').foundBy).toContain('P04');
        expect(of('набор данных: Первый → Второй').foundBy.length).toBeGreaterThan(0);
        expect(of('2026-03-01 → 2026-02-31').foundBy.length).toBeGreaterThan(0);
        expect(of('объём выборки').foundBy).toContain('P06');
    });

    it('counts only what the change brought', () => {
        expect(of('гипотеза Г1 · утверждение: > → >=').foundBy).toEqual([]);
        expect(explanationOf(of('гипотеза Г1 · утверждение: > → >='))).toMatch(/критерием/);
        expect(explanationOf(of('вид: регистрация → предварительное'))).toBeDefined();
    });
});
