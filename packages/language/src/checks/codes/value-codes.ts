import { code } from '../code.js';

/** Values. */
export const valueCodes = {
    duplicateProperty: code(
        'value-duplicate-property',
        'error',
        ['Свойство повторяется', 'A property stands twice'],
        [
            'Это свойство пишут один раз. Действует первое, повтор надо убрать: программа никогда не выбирает молча последнее.',
            'This property is written once. The first holds, and the other must go: the program never silently takes the last.',
        ],
    ),
    secondElement: code(
        'value-second-element',
        'error',
        ['Такой элемент должен быть один', 'Only one such element is allowed'],
        [
            'В программе один элемент этого вида. Объедините свойства в первом и уберите второй.',
            'A program has one element of this kind. Put the properties together in the first and remove the second.',
        ],
    ),
    missingName: code(
        'value-missing-name',
        'error',
        ['У элемента нет имени', 'An element without a name'],
        [
            'По имени на элемент ссылаются. Имя — одно слово перед названием в кавычках.',
            'Others refer to the element by its name: one word before the title in quotes.',
        ],
    ),
    barePercent: code(
        'value-bare-percent',
        'error',
        ['Нет знака %', 'The sign % is missing'],
        [
            'Доля пишется в процентах со знаком (92 %) или дробью от 0 до 1 (0,92). Число больше единицы без знака % двусмысленно.',
            'A proportion is written in percent with the sign (92 %) or as a fraction from 0 to 1 (0.92). A number above one without % is ambiguous.',
        ],
    ),
    proportionRange: code(
        'value-proportion-range',
        'error',
        ['Доля вне границ', 'A proportion out of range'],
        [
            'Доля лежит от 0 до 1, то есть от 0 % до 100 %.',
            'A proportion lies between 0 and 1, that is between 0 % and 100 %.',
        ],
    ),
    negative: code(
        'value-negative',
        'error',
        ['Отрицательное число', 'A negative number'],
        ['Количества, сроки и возраст не бывают отрицательными.', 'Counts, durations and ages are never negative.'],
    ),
    notWhole: code(
        'value-not-whole',
        'error',
        ['Число должно быть целым', 'The number must be whole'],
        [
            'Случаи, пациентов и врачей считают целыми числами.',
            'Cases, patients and readers are counted in whole numbers.',
        ],
    ),
    impossibleDate: code(
        'value-impossible-date',
        'error',
        ['Такой даты нет', 'A date that does not exist'],
        [
            'Дату пишут 2026-11-01 или 01.11.2026. В календаре нет, например, 31 февраля.',
            'Dates are written 2026-11-01 or 01.11.2026. The calendar has no 31 February.',
        ],
    ),
    dateOrder: code(
        'value-date-order',
        'error',
        ['Окончание раньше начала', 'The end comes before the start'],
        [
            'Испытание не может закончиться раньше, чем началось: проверьте обе даты.',
            'A trial cannot end before it starts: check both dates.',
        ],
    ),
    agesReversed: code(
        'value-ages-reversed',
        'error',
        ['Границы возраста перепутаны', 'Ages in the wrong order'],
        ['Сначала пишут меньший возраст: 18..80 лет.', 'The lower age comes first: 18..80 years.'],
    ),
    emptyText: code(
        'value-empty-text',
        'warning',
        ['Пустой текст', 'An empty text'],
        [
            'В кавычках ничего нет, и в документе будет пробел. Напишите текст; если сведений нет, напишите «нет "причина"».',
            'There is nothing between the quotes, and the document would have a gap. Write the text; where there is nothing to say, write none "reason".',
        ],
    ),
    vacantText: code(
        'value-vacant-text',
        'warning',
        ['Текст ничего не говорит', 'A text that says nothing'],
        [
            'В кавычках только знаки («…», «-», «?») или слово «потом» («уточняется», «TBD»). В документе это осталось бы вместо сведений. Напишите их; если сведений нет, напишите «нет "причина"».',
            'There are only signs between the quotes (…, -, ?) or a word for later (TBD, to be determined). The document would show it in the place of what is to be said. Write that; where there is nothing to say, write none "reason".',
        ],
    ),
    noneWithoutReason: code(
        'value-none-without-reason',
        'warning',
        ['«Нет» без причины', '“None” without a reason'],
        [
            'Утверждение, что чего-то нет, требует причины: её пишут в кавычках сразу после слова.',
            'To say that there is none needs a reason: it follows the word in quotes.',
        ],
    ),
    confidenceLow: code(
        'value-confidence-low',
        'warning',
        ['Доверительная вероятность меньше 50 %', 'A confidence level below 50 %'],
        [
            'Доверительная вероятность обычно 90, 95 или 99 %. 5 % — это уровень значимости; ему соответствует интервал 95 %.',
            'Confidence levels are usually 90, 95 or 99 %. 5 % is a significance level; the interval that goes with it is 95 %.',
        ],
    ),
    significanceHigh: code(
        'value-significance-high',
        'warning',
        ['Уровень значимости больше 50 %', 'A significance level above 50 %'],
        [
            'Уровень значимости обычно 5 % двусторонний или 2,5 % односторонний. 95 % — это доверительная вероятность.',
            'Significance levels are usually 5 % two-sided or 2.5 % one-sided. 95 % is a confidence level.',
        ],
    ),
    escape: code(
        'value-escape',
        'warning',
        ['Неизвестное сочетание с обратной косой чертой', 'An unknown escape'],
        [
            'В тексте "…" обратная косая черта вводит \\" (кавычку), \\\\ (саму черту) и \\n (новую строку). Перед другими буквами она пропадает; в пути к файлу пишите прямую черту /.',
            'In a text "…" a backslash begins \\" (a quote), \\\\ (a backslash) and \\n (a new line). Before other letters it disappears; in paths write a slash /.',
        ],
    ),
    foreignKeyword: code(
        'value-foreign-keyword',
        'warning',
        ['Слово другого языка', 'A word of the other language'],
        [
            'Файл написан словами одного языка, а это слово — из другого. Оно понятно, но в одном файле лучше один язык. Исправления есть для одного слова и для всего файла.',
            'The file is written in the words of one language, and this word is of the other. It is understood, but one file should keep to one language. There is a fix for the word and one for the whole file.',
        ],
    ),
    lookAlike: code(
        'value-look-alike',
        'warning',
        ['Похожие буквы разных алфавитов в имени', 'Letters of two alphabets in a name'],
        [
            'В имени смешаны кириллица и латиница, которые выглядят одинаково (Т и T, а и a, О и 0 не в счёт). Такое имя не найти и не набрать снова. Исправление переименовывает его везде.',
            'The name mixes Cyrillic and Latin letters that look the same (Т and T, а and a). Nobody can type or find such a name again. The fix renames it everywhere.',
        ],
    ),
    gap: code(
        'value-gap',
        'information',
        ['Место для заполнения', 'A place to fill in'],
        [
            'Исправление оставило заготовку: текст "[указать: …]", имя _указать, число -1 или дату 0000-00-00. Замените её настоящим значением; в окончательной программе заготовка — ошибка.',
            'A fix left a placeholder: a text "[fill in: …]", a name _fill_in, a number -1 or a date 0000-00-00. Put the real value in its place; in a final program a placeholder is an error.',
        ],
    ),
};
