import { formatText } from '@trialwright/language';
import { expect, it } from 'vitest';
import { parse } from './support/parse.js';

const count = 20_000;

/** A program of 20,000 endpoints, laid out as the formatter would. */
function largeProgram(): string {
    const parts = [
        'программа "Большая"\nпатология Узел "Узел"',
        'набор данных Тест "Тест" { роль испытание }',
        'система С "С" { заявлена Ч: чувствительность 92 % }',
    ];
    for (let index = 0; index < count; index++) {
        parts.push(`
первичная конечная точка Т${index} "Точка ${index}" {
    метрика чувствительность
    патология Узел
    набор данных Тест
    порог 0,5
    интервал Клоппер-Пирсон 95 %
    проверяет Ч
}`);
    }
    return `${parts.join('\n')}\n`;
}

it('a program of 20,000 endpoints is parsed, linked and laid out', async () => {
    const text = largeProgram();
    const { document, model, services } = await parse(text);
    expect(document.parseResult.lexerErrors).toEqual([]);
    expect(document.parseResult.parserErrors).toEqual([]);
    expect(document.references.length).toBe(3 * count);
    expect(document.references.filter(reference => reference.error)).toEqual([]);
    const endpoints = model.all('endpoint');
    expect(endpoints.length).toBe(count);
    expect(endpoints.at(-1)!.properties.verifies[0]!.value.target).toContain('::Ч');
    expect(new Set(endpoints.map(endpoint => endpoint.key)).size).toBe(count);
    const flat = text.replaceAll('\n    ', '\n');
    expect(formatText(flat, services)).toBe(text);
}, 600_000);
