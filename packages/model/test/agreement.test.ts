import {
    agreeingForms,
    countedForms,
    keyword,
    type KeywordId,
    keywords,
    wordAfter,
    wordBefore,
} from '@trialwright/model';
import { expect, it } from 'vitest';

it('names only forms of the keyword table', () => {
    for (const [id, forms] of Object.entries(agreeingForms)) {
        for (const form of Object.values(forms)) expect(keyword(id as KeywordId).ru).toContain(form);
    }
    for (const [id, forms] of Object.entries(countedForms)) {
        for (const form of forms.ru) expect(keyword(id as KeywordId).ru).toContain(form);
        expect(keyword(id as KeywordId).en).toContain(forms.en);
    }
});

it('leaves every English word as it is', () => {
    for (const { id, en } of keywords) expect(wordBefore(id, 'endpoint', 'en')).toBe(en[0]);
});

it.each([
    ['primary', 'endpoint', 'первичная'],
    ['none', 'objective', 'не предусмотрена'],
    ['none', 'blinding', 'не предусмотрено'],
    ['none', undefined, 'нет'],
    ['oneSided', 'significance', 'односторонний'],
    ['twoSided', 'confidence', 'двусторонняя'],
    ['claim', 'sensitivity', 'заявлена'],
    ['claim', 'youden', 'заявлен'],
] as const)('%s agrees with %s: %s', (id, noun, form) => {
    expect(wordBefore(id, noun, 'ru')).toBe(form);
});

it.each([
    [1, 'год', 'year'],
    [3, 'года', 'years'],
    [5, 'лет', 'years'],
    [11, 'лет', 'years'],
    [21, 'год', 'years'],
    [112, 'лет', 'years'],
    [1.5, 'года', 'years'],
])('counts %s: %s, %s', (count, ru, en) => {
    expect(wordAfter('years', count, 'ru')).toBe(ru);
    expect(wordAfter('years', count, 'en')).toBe(en);
});
