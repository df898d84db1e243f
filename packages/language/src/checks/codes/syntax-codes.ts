import { code } from '../code.js';

/** Mistakes of the text. */
export const syntaxCodes = {
    unclosedQuote: code(
        'syntax-unclosed-quote',
        'error',
        ['Кавычка не закрыта', 'A quote is not closed'],
        [
            'Текст в кавычках заканчивается в той же строке. Пишите "…" или «…»; для нескольких абзацев есть тройные кавычки """…""".',
            'A text in quotes ends on its line. Write "…" or «…»; for several paragraphs use triple quotes """…""".',
        ],
    ),
    unclosedText: code(
        'syntax-unclosed-text',
        'error',
        ['Тройные кавычки не закрыты', 'Triple quotes are not closed'],
        [
            'Текст из нескольких абзацев начинается и заканчивается тройными кавычками """. Без закрывающих кавычек в текст попадает всё, что написано ниже.',
            'A text of several paragraphs begins and ends with triple quotes """. Without the closing ones everything below belongs to the text.',
        ],
    ),
    character: code(
        'syntax-character',
        'error',
        ['Лишний символ', 'A character that does not belong here'],
        [
            'Вне кавычек язык знает слова, числа, даты, запятые, двоеточия, знаки сравнения и фигурные скобки. Остальное пишут в кавычках или убирают; точка с запятой в конце строки не нужна.',
            'Outside of quotes the language knows words, numbers, dates, commas, colons, comparison signs and braces. Put anything else in quotes or remove it; no semicolon is needed at the end of a line.',
        ],
    ),
    misspelt: code(
        'syntax-misspelt',
        'error',
        ['Слово написано с ошибкой', 'A misspelt word'],
        [
            'Слово похоже на слово языка, которое может стоять в этом месте. Программа прочитана так, как если бы оно было написано верно.',
            'The word is close to a word of the language that may stand here. The program is read as if it had been written right.',
        ],
    ),
    capital: code(
        'syntax-capital',
        'error',
        ['Слово языка написано иначе: прописные буквы', 'A word of the language with other capitals'],
        [
            'Слова языка пишут так, как они стоят в справочнике, обычно строчными буквами. С прописной буквы удобно начинать имена: тогда их не спутать со словами языка.',
            'Words of the language are written as the reference has them, mostly in small letters. Names may begin with a capital: so nobody takes them for words of the language.',
        ],
    ),
    misplaced: code(
        'syntax-misplaced',
        'error',
        ['Свойство не этого элемента', 'A property of another element'],
        [
            'У каждого элемента свои свойства. Перенесите строку в элемент, которому она принадлежит; сообщение называет его.',
            'Every element has properties of its own. Move the line to the element that it belongs to; the message names it.',
        ],
    ),
    outside: code(
        'syntax-outside',
        'error',
        ['Свойство вне элемента', 'A property outside of any element'],
        [
            'Свойства пишут внутри фигурных скобок элемента. Чаще всего скобка выше закрыта слишком рано.',
            'Properties stand between the braces of an element. Most often a brace above is closed too early.',
        ],
    ),
    elementInside: code(
        'syntax-element-inside',
        'error',
        ['Элемент внутри другого элемента', 'An element inside of another'],
        [
            'Элементы не вкладывают друг в друга: их пишут один за другим и ссылаются на них по имени.',
            'Elements are not nested: they follow one another and are referred to by name.',
        ],
    ),
    unknownWord: code(
        'syntax-unknown-word',
        'error',
        ['Неизвестное слово', 'An unknown word'],
        [
            'Такого элемента или свойства в языке нет. Подсказка (Ctrl+Пробел) показывает, что можно написать в этом месте. Свободный текст берут в кавычки, пояснение для себя пишут после //.',
            'The language has no such element or property. Completion (Ctrl+Space) shows what can be written here. Put free text in quotes, and remarks to yourself after //.',
        ],
    ),
    unclosedBrace: code(
        'syntax-unclosed-brace',
        'error',
        ['Фигурная скобка не закрыта', 'A brace is not closed'],
        [
            'Свойства элемента стоят между { и }. Закрывающей скобки нет, и следующий элемент оказался бы внутри.',
            'The properties of an element stand between { and }. Without the closing brace the next element would be inside.',
        ],
    ),
    missingBrace: code(
        'syntax-missing-brace',
        'error',
        ['Нет открывающей скобки', 'The opening brace is missing'],
        [
            'После имени и названия элемента, перед его свойствами, ставят {.',
            'After the name and title of an element, before its properties, stands {.',
        ],
    ),
    strayBrace: code(
        'syntax-stray-brace',
        'error',
        ['Лишняя закрывающая скобка', 'A closing brace too many'],
        ['Скобка ничего не закрывает: уберите её.', 'The brace closes nothing: remove it.'],
    ),
    closedEarly: code(
        'syntax-closed-early',
        'error',
        ['Элемент закрыт слишком рано', 'An element is closed too early'],
        [
            'После закрывающей скобки идут ещё свойства и вторая скобка. Уберите первую.',
            'After the closing brace more properties follow, and a second brace. Remove the first.',
        ],
    ),
    orphanValue: code(
        'syntax-value-alone',
        'error',
        ['Значение без слова перед ним', 'A value without a word before it'],
        [
            'Перед каждым значением стоит слово: название свойства или вид элемента.',
            'Before every value stands a word: the name of a property or the kind of an element.',
        ],
    ),
    missingValue: code(
        'syntax-missing-value',
        'error',
        ['Не хватает значения', 'A value is missing'],
        [
            'После слова должно стоять значение; сообщение говорит какое и приводит пример.',
            'A value must follow the word; the message says which and gives an example.',
        ],
    ),
    wrongValue: code(
        'syntax-wrong-value',
        'error',
        ['Значение другого вида', 'A value of another kind'],
        [
            'Здесь ожидается значение другого вида: число без кавычек, текст в кавычках, дата, имя элемента или одно из слов.',
            'Another kind of value is expected here: a number without quotes, a text in quotes, a date, the name of an element, or one of several words.',
        ],
    ),
    nameTaken: code(
        'syntax-name-taken',
        'error',
        ['Слово языка вместо имени', 'A word of the language instead of a name'],
        [
            'Слово занято языком и здесь не может быть именем. Дайте элементу другое имя, например с прописной буквы.',
            'The language uses this word, and here it cannot be a name. Give the element another name, for example with a capital letter.',
        ],
    ),
    missingComma: code(
        'syntax-missing-comma',
        'error',
        ['Не хватает запятой', 'A comma is missing'],
        [
            'Несколько значений одного свойства разделяют запятыми.',
            'Several values of one property are separated by commas.',
        ],
    ),
    secondValue: code(
        'syntax-second-value',
        'error',
        ['Лишнее после значения', 'Something after the value'],
        [
            'Значение закончено, а строка продолжается. Уберите лишнее или начните новое свойство.',
            'The value is complete, and the line goes on. Remove the rest or begin a new property.',
        ],
    ),
    needlessSymbol: code(
        'syntax-needless-sign',
        'error',
        ['Лишний знак препинания', 'A needless sign'],
        [
            'Между словом и значением не ставят ни двоеточия, ни знака равенства, в конце строки нет запятой.',
            'Between a word and its value stands neither a colon nor an equals sign, and no comma ends the line.',
        ],
    ),
    splitNumber: code(
        'syntax-split-number',
        'error',
        ['Пробел внутри числа', 'A space inside a number'],
        [
            'Число пишут без пробелов: 1600. Разрешены неразрывный пробел и подчёркивание: 1_600.',
            'Numbers are written without spaces: 1600. A no-break space or an underscore is allowed: 1_600.',
        ],
    ),
    needsQuotes: code(
        'syntax-needs-quotes',
        'error',
        ['Текст без кавычек', 'A text without quotes'],
        ['Свободный текст пишут в кавычках: "…" или «…».', 'Free text stands in quotes: "…" or «…».'],
    ),
    percentWord: code(
        'syntax-percent-word',
        'error',
        ['Слово вместо знака %', 'A word instead of %'],
        ['Проценты пишут знаком: 92 %.', 'Percent is written with its sign: 92 %.'],
    ),
    nameOfSeveralWords: code(
        'syntax-name-of-words',
        'error',
        ['Имя из нескольких слов', 'A name of several words'],
        [
            'Имя — одно слово: по нему на элемент ссылаются. Слова соединяют подчёркиванием; полное название пишут после имени в кавычках.',
            'A name is one word: others refer to it. Join words with underscores; the full title follows the name in quotes.',
        ],
    ),
    noNameHere: code(
        'syntax-no-name-here',
        'error',
        ['У элемента нет имени', 'The element has no name'],
        [
            'На этот элемент никто не ссылается, имя ему не нужно. Название, если оно нужно, пишут в кавычках.',
            'Nothing refers to this element, so it has no name. Write its title, if any, in quotes.',
        ],
    ),
    nameAfterTitle: code(
        'syntax-name-after-title',
        'error',
        ['Имя стоит после названия', 'The name stands after the title'],
        ['Сначала имя, затем название в кавычках.', 'First the name, then the title in quotes.'],
    ),
    unexpected: code(
        'syntax-unexpected',
        'error',
        ['Здесь этого не ждут', 'Not expected here'],
        [
            'В этом месте может стоять другое; сообщение перечисляет что.',
            'Something else may stand here; the message says what.',
        ],
    ),
};
