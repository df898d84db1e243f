import { createTrialCoreServices, formatText, translateText, type Translation } from '@trialwright/language';
import type { Language } from '@trialwright/model';
import { describe, expect, it } from 'vitest';
import { examples, withNeighbours } from '../support/examples.js';
import { parse, parseAll } from '../support/parse.js';
import { saidBy } from '../support/said.js';

const { trial } = createTrialCoreServices();
const other = (language: Language): Language => (language === 'ru' ? 'en' : 'ru');

function translated(text: string, target: Language): string {
    const result = translateText(text, target, trial);
    if (!result.ok) throw new Error(result.reason.message.en);
    return result.text;
}

describe.each(examples)('$name', example => {
    const { text, language } = example;
    const there = translated(text, other(language));

    it('comes back without loss', () => {
        expect(formatText(translated(there, language), trial)).toBe(text);
    });

    it('comes back without loss when it was laid out in between', () => {
        const back = translated(formatText(there, trial), language);
        // A line that is too long in one language may fit in the other: only layout may differ.
        expect(back.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
    });

    it('has no keyword of the first language left', async () => {
        const { document } = await parse(there);
        const report = document.parseResult.lexerReport as unknown as { language: Language; foreign: unknown[] };
        expect(report.language).toBe(other(language));
        expect(report.foreign).toEqual([]);
    });

    it('says the same in both languages', async () => {
        const one = await parseAll(withNeighbours(example));
        const two = await parseAll(withNeighbours(example, each => translated(each, other(language))));
        expect(one.model.elements.length).toBeGreaterThan(5);
        expect(saidBy(two.model)).toEqual(saidBy(one.model));
    });
});

describe('a translation', () => {
    const of = (text: string, target: Language): Translation => translateText(text, target, trial);

    it('leaves names, texts, comments and layout to the letter', () => {
        const ru = 'риск   Risk «риск "да"»   { // меры\n\t приемлемость нет /* риск */ }\r\n';
        expect(of(ru, 'en')).toMatchObject({
            ok: true,
            text: 'risk   Risk «риск "да"»   { // меры\n\t acceptability none /* риск */ }\r\n',
        });
    });

    it('turns decimal signs with the words, but no dates and no numbers in texts', () => {
        const en = 'endpoint A { threshold 0.5 definition "0.5" }\nprogram { date 01.11.2026 }';
        expect(of(en, 'ru')).toMatchObject({
            ok: true,
            text: 'конечная точка A { порог 0,5 определение "0.5" }\nпрограмма { дата 01.11.2026 }',
        });
    });

    it('makes a mixed file one of one language', () => {
        expect(of('риск Пропуск { acceptability "да" меры "м" }', 'ru')).toMatchObject({
            text: 'риск Пропуск { приемлемость "да" меры "м" }',
        });
    });

    it('keeps a name that is a word of the language where it can only be a name', () => {
        expect(
            of('набор данных test "Т" { роль испытание }\nконечная точка А { набор данных test }', 'en'),
        ).toMatchObject({
            text: 'dataset test "Т" { role trial }\nendpoint А { dataset test }',
        });
    });

    it('refuses where a name would become part of another word, and says which', () => {
        const text = 'риск class "Класс" { приемлемость "да" }';
        expect(of(text, 'en')).toMatchObject({ ok: false, reason: { kind: 'clash', written: 'риск class' } });
        expect(of('ссылка standard "С"', 'en').ok).toBe(false);
    });

    it('works on faulty text', () => {
        expect(of('риск А { вераятность "Редко" приемлемость "да', 'en')).toMatchObject({
            text: 'risk А { вераятность "Редко" acceptability "да',
        });
    });
});
