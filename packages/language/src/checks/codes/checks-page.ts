import type { Severity } from '@trialwright/conformity';
import { type Bilingual, type Language, gapDate, gapName, gapNumber, gapText } from '@trialwright/model';
import type { CheckCode } from '../code.js';
import { linkCodes } from './link-codes.js';
import { syntaxCodes } from './syntax-codes.js';
import { valueCodes } from './value-codes.js';

const severities: Record<Severity, Bilingual> = {
    error: { ru: 'ошибка', en: 'error' },
    warning: { ru: 'предупреждение', en: 'warning' },
    information: { ru: 'сведение', en: 'information' },
    hint: { ru: 'подсказка', en: 'hint' },
};

const intro: Bilingual = {
    ru: [
        'Что программа проверяет в самом тексте: запись, имена, значения. Требования стандарта — в [правилах](../rules/ru/).',
        '',
        'Одна ошибка даёт одно сообщение: программа догадывается, что имелось в виду, и читает дальше так, как если бы это было написано. Важность имён и значений меняет настройка `trialwright.rules`, по коду; ошибки записи отключить нельзя.',
        '',
        'Дробную часть отделяют запятой или точкой: 0,5 и 0.5 понятны в обоих языках и замечаний не вызывают.',
    ].join('\n'),
    en: [
        'What is checked of the text itself: its form, its names, its values. The requirements of the standard are in the [rules](../rules/en/).',
        '',
        'One mistake gives one message: the program finds out what was meant, and reads on as if it had been written. The setting `trialwright.rules` changes the severity of names and values, by code; mistakes of form cannot be turned off.',
        '',
        'The decimal sign is a comma or a point: 0,5 and 0.5 are understood in both languages and bring no finding.',
    ].join('\n'),
};

const gaps = (language: Language): string => {
    const text = gapText({ ru: 'адрес', en: 'address' }, language);
    const forms = `\`${text}\`, \`${gapName(language)}\`, \`${gapNumber}\`, \`${gapDate}\``;
    return language === 'ru'
        ? `Где написать может только человек, исправления оставляют заготовки: ${forms}. Текст с заготовкой читается, а каждая из них отмечена кодом \`value-gap\`, пока её не заменят.`
        : `Where only a person can say what to write, fixes leave placeholders: ${forms}. The text can be read, and each of them is marked by the code \`value-gap\` until it is replaced.`;
};

const parts: readonly { readonly title: Bilingual; readonly codes: Readonly<Record<string, CheckCode>> }[] = [
    { title: { ru: 'Запись', en: 'Form' }, codes: syntaxCodes },
    { title: { ru: 'Имена и импорт', en: 'Names and imports' }, codes: linkCodes },
    { title: { ru: 'Значения', en: 'Values' }, codes: valueCodes },
];

/** The page of the checks of the language, with a section a code. */
export function checksPage(language: Language): string {
    const title = language === 'ru' ? 'Проверки текста' : 'Checks of the text';
    const sections = parts.flatMap(part => [
        `## ${part.title[language]}`,
        ...Object.values(part.codes).map(
            ({ code, severity, title: name, explanation }) =>
                `### ${code}: ${name[language]}\n\n*${severities[severity][language]}*\n\n${explanation[language]}`,
        ),
    ]);
    return `# ${title}\n\n${intro[language]}\n\n${gaps(language)}\n\n${sections.join('\n\n')}\n`;
}
