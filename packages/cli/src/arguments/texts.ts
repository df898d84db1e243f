import { both } from '@trialwright/model';

/** Descriptions of commands, arguments and options. */
export const texts = {
    program: both(
        'Программы клинических испытаний медицинского ИИ: проверка по ГОСТ Р 59921.1-2022, объём выборки, документы.',
        'Clinical-trial programs of medical AI: checks by GOST R 59921.1-2022, sample sizes, documents.',
    ),
    check: both('проверить программы', 'check programs'),
    size: both('показать объём выборки', 'show sample sizes'),
    calculate: both(
        'вычислить объём выборки, мощность или обнаруживаемую разность без программы',
        'compute a sample size, power or detectable difference without a program',
    ),
    generate: both('составить документ программы', 'make the program document'),
    report: both('составить отчёт (приложение А) по данным', 'make the report (Appendix A) from the data'),
    format: both('оформить текст программ', 'format the text of programs'),

    data: both('данные: проверить, сравнить наборы, сделать отпечатки', 'data: check, compare sets, make fingerprints'),
    dataCheck: both(
        'прочитать файлы наборов данных и сверить их с программами',
        'read the files of data sets and hold them against the programs',
    ),
    dataCompare: both(
        'сколько общих номеров в двух таблицах или двух списках отпечатков; код 1, если есть общие',
        'how many ids two tables or two lists of fingerprints have in common; exit status 1 if any',
    ),
    dataFingerprint: both(
        'составить список отпечатков (HMAC-SHA-256) номеров, чтобы сравнить наборы, не передавая номеров',
        'make a list of fingerprints (HMAC-SHA-256) of ids, to compare sets without handing over ids',
    ),
    file: both('файл', 'file'),
    name: both('имя', 'name'),
    table: both(
        'таблица (csv, xlsx, parquet, jsonl) или список отпечатков',
        'a table (csv, xlsx, parquet, jsonl) or a list of fingerprints',
    ),
    tableOrProgram: both('таблица или программа .trial', 'a table, or a .trial program'),
    column: both('столбец с номерами', 'column that holds the ids'),
    otherColumn: both(
        'столбец второго файла, если он называется иначе',
        'column of the second file, where it is called otherwise',
    ),
    encoding: both('кодировка текста, если её не определить', 'encoding of a text that leaves it open'),
    delimiter: both('разделитель столбцов, если его не определить', 'delimiter of a text that leaves it open'),
    sheet: both('лист книги', 'sheet of a workbook'),
    dataset: both('набор данных программы', 'data set of the program'),
    keyFile: both('файл с ключом, не короче 16 байт', 'file that holds the key, 16 bytes or more'),
    by: both('чьи это номера', 'whose ids they are'),
    output: both(
        'новый файл для списка; существующий не перезаписывается',
        'new file for the list; one that exists is not overwritten',
    ),
    path: both('путь', 'path'),
    paths: both('файлы .trial или папки с ними', '.trial files, or folders that hold them'),
    folder: both('папка', 'folder'),
    list: both('список', 'list'),
    design: both('план', 'design'),
    designs: both('план исследования; без него — список планов', 'design of the study; without it the list of designs'),
    direction: both('что найти', 'what to find'),
    curve: both(
        'вместо одного числа — кривая: параметр и отрезок, например n=50..200',
        'a curve instead of one number: a parameter and its range, e.g. n=50..200',
    ),
    curveValue: both('параметр=от..до', 'parameter=from..to'),
    points: both('число точек кривой', 'points of the curve'),
    number: both('число', 'number'),
    word: both('слово', 'word'),
    shares: both('доли', 'shares'),

    lang: both(
        'язык сообщений; без него — по LC_ALL, LC_MESSAGES, LANG, а если они не заданы, язык самого файла',
        'language of messages; without it that of LC_ALL, LC_MESSAGES, LANG, and if none is set, that of the file',
    ),
    langPlain: both(
        'язык сообщений; без него — по LC_ALL, LC_MESSAGES, LANG',
        'language of messages; without it that of LC_ALL, LC_MESSAGES, LANG',
    ),
    langDocuments: both(
        'язык сообщений и документов; без него документы — на языке, указанном в программе',
        'language of messages and documents; without it documents are in the language that the program names',
    ),
    root: both(
        'папка, за пределами которой ничего не читается; без неё — общая папка указанных путей',
        'folder beyond which nothing is read; without it the common folder of the given paths',
    ),
    outputFormat: both('вид вывода', 'form of the output'),
    severity: both(
        'важность замечаний правила или строки: error, warning, information, hint, off; можно повторять',
        'how grave findings of a rule or row are: error, warning, information, hint, off; may be repeated',
    ),
    codeLevel: both('код=важность', 'code=level'),
    quiet: both('показывать только ошибки', 'show errors only'),
    matrix: both(
        'вместо замечаний — матрица соответствия: каждое требование, его состояние, место и причина; можно и --format html',
        'the conformity matrix instead of findings: each requirement, its state, place and reason; also --format html',
    ),
    explain: both('показать вывод каждого числа по шагам', 'show how each number is derived, step by step'),
    to: both(
        'виды документов через запятую: docx, html, md',
        'kinds of documents, separated by commas: docx, html, md',
    ),
    out: both('папка для документов', 'folder for the documents'),
    force: both(
        'перезаписать и те документы, которые после создания правил человек',
        'overwrite documents that a person has edited since as well',
    ),
    withoutData: both(
        'не читать данные: форма отчёта с тем, что знает программа',
        'read no data: the form of the report with what the program knows',
    ),
    formatCheck: both(
        'ничего не менять; код 1, если какой-то файл оформлен иначе',
        'change nothing; exit status 1 if a file would change',
    ),
    translate: both('перевести ключевые слова на язык', 'turn keywords into those of a language'),
    version: both('показать версию', 'show the version'),
    exits: both(
        'Код завершения: 0 — ошибок нет; 1 — есть ошибки; 2 — неверный вызов, вход не читается или выход не пишется.',
        'Exit status: 0 no errors; 1 errors were found; 2 wrong usage, unreadable input or unwritable output.',
    ),
    more: both('Подробнее: trialwright help КОМАНДА', 'More: trialwright help COMMAND'),
};
