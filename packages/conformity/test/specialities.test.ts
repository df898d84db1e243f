import { checkConformity, gost59921 } from '@trialwright/conformity';
import type { Language } from '@trialwright/model';
import { describe, expect, it } from 'vitest';
import { compose } from './support/compose.js';
import { modelOf } from './support/language.js';

/** Findings on a program whose only investigators have the speciality. */
async function found(language: Language, field: string, speciality: string): Promise<boolean> {
    const people = { ru: ['лицо Иванова', 'лицо Петров'], en: ['person Smith', 'person Jones'] }[language];
    const words = { ru: ['область медицины', 'специальность'], en: ['field of medicine', 'speciality'] }[language];
    const system = { ru: 'система НодулСкан', en: 'system NoduleScan' }[language];
    const lines = [
        `${system} { … ${words[0]} "${field}" }`,
        ...people.map(person => `${person} { … ${words[1]} "${speciality}" }`),
    ];
    const model = await modelOf((await compose(lines.join('\n'), language)).text);
    return checkConformity(model, [gost59921]).some(({ code }) => code === 'T06-speciality');
}

// Judged from what the specialities of the nomenclature are about, not from the table of the code.
const fitting: readonly (readonly [Language, string, string])[] = [
    ['ru', 'рентгенология', 'Рентгенология'],
    ['ru', 'лучевая диагностика', 'Рентгенология'],
    ['ru', 'лучевая диагностика', 'Ультразвуковая диагностика'],
    ['ru', 'рентгенология', 'Радиология'],
    ['ru', 'рентгенология', 'Врач-рентгенолог, лучевая диагностика'],
    ['ru', 'маммография', 'Рентгенология'],
    ['ru', 'КТ и МРТ головного мозга', 'рентгенология'],
    ['ru', 'офтальмология', 'Врач-офтальмолог'],
    ['ru', 'кардиология', 'Детская кардиология'],
    ['ru', 'ЭКГ', 'Функциональная диагностика'],
    ['ru', 'онкология', 'Радиотерапия'],
    ['ru', 'цифровая патология', 'Патологическая анатомия'],
    ['ru', 'дерматоскопия', 'Дерматовенерология'],
    ['ru', 'колоноскопия', 'Эндоскопия'],
    ['ru', 'лёгочные болезни, пульмонология', 'Пульмонология'],
    ['ru', 'стоматология', 'Стоматология терапевтическая'],
    ['ru', 'неврология', 'Neurology'],
    ['ru', 'КТ сердца', 'Специалист по томографии сердца'],
    ['en', 'radiology', 'Diagnostic imaging'],
    ['en', 'ophthalmology', 'Ophthalmologist'],
    ['en', 'cardiology', 'Cardiologist'],
    ['en', 'primary care', 'Family medicine'],
    ['en', 'dermoscopy', 'Dermatology'],
    ['en', 'digital pathology', 'Pathologist'],
    ['en', 'breast ultrasound', 'Ultrasound diagnostics'],
    // The table knows none of these fields.
    ['ru', 'сомнология', 'Рентгенология'],
    ['en', 'sleep science', 'Radiology'],
];

const foreign: readonly (readonly [Language, string, string])[] = [
    ['ru', 'рентгенология', 'Дерматовенерология'],
    ['ru', 'рентгенология', 'Организация здравоохранения и общественное здоровье'],
    ['ru', 'рентгенология', 'Рентгенэндоваскулярные диагностика и лечение'],
    ['ru', 'ультразвуковая диагностика', 'Функциональная диагностика'],
    ['ru', 'клиническая лабораторная диагностика', 'Ультразвуковая диагностика'],
    ['ru', 'КТГ', 'Рентгенология'],
    ['ru', 'урология', 'Неврология'],
    ['ru', 'терапия', 'Физиотерапия'],
    ['ru', 'офтальмология', 'Биостатистика'],
    ['en', 'urology', 'Neurology'],
    ['en', 'radiology', 'Clinic staff'],
    ['en', 'internal medicine', 'Nuclear medicine'],
    ['en', 'ophthalmology', 'Dentist'],
];

describe('a speciality and a field of medicine', () => {
    it.each(fitting)('%s: “%s” brings no finding with “%s”', async (...args) => {
        expect(await found(...args)).toBe(false);
    });

    it.each(foreign)('%s: “%s” does not fit “%s”', async (...args) => {
        expect(await found(...args)).toBe(true);
    });
});
