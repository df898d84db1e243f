import { code } from '../code.js';

/** Names, references and imports. */
export const linkCodes = {
    unresolved: code(
        'link-unresolved',
        'error',
        ['Имя не найдено', 'A name that nothing has'],
        [
            'Элемента с таким именем нет ни в этом файле, ни в тех, которые он импортирует. Исправьте имя или создайте элемент: быстрое исправление предлагает похожие имена и заготовку.',
            'No element of this file or of its imports has this name. Correct the name or create the element: the quick fixes offer similar names and a stub.',
        ],
    ),
    otherKind: code(
        'link-other-kind',
        'error',
        ['Имя элемента другого вида', 'A name of another kind of element'],
        [
            'Имя есть, но его носит элемент другого вида, а на этом месте нужен свой.',
            'The name exists, but an element of another kind has it, and this place wants its own kind.',
        ],
    ),
    notImported: code(
        'link-not-imported',
        'error',
        ['Элемент в файле, который не импортирован', 'An element of a file that is not imported'],
        [
            'Элемент с таким именем есть в другом файле рабочей папки. Импортируйте этот файл.',
            'Another file of the workspace has an element of this name. Import that file.',
        ],
    ),
    ambiguous: code(
        'link-ambiguous',
        'error',
        ['Имя неоднозначно', 'An ambiguous name'],
        [
            'Одно имя носят элементы из разных файлов, и неясно, о каком речь. Переименуйте один из них или уберите лишний импорт.',
            'Elements of different files have the same name, and nobody knows which is meant. Rename one of them or remove an import.',
        ],
    ),
    duplicateName: code(
        'link-duplicate-name',
        'error',
        ['Имя уже занято', 'A name that is taken'],
        [
            'Два элемента одного вида в одном файле носят одно имя. Переименуйте один из них.',
            'Two elements of the same kind in one file have the same name. Rename one of them.',
        ],
    ),
    importMissing: code(
        'link-import-missing',
        'error',
        ['Импортируемого файла нет', 'The imported file does not exist'],
        [
            'Путь указывают относительно этого файла, например импорт "centre.trial".',
            'The path is relative to this file, for example import "centre.trial".',
        ],
    ),
    importOutside: code(
        'link-import-outside',
        'error',
        ['Импорт из-за пределов рабочей папки', 'An import from outside of the workspace'],
        [
            'Импортируют только файлы открытой папки, чтобы программа не зависела от чужих мест. Скопируйте файл в папку или откройте общую папку.',
            'Only files of the open folder are imported, so that a program does not depend on other places. Copy the file into the folder, or open a folder that holds both.',
        ],
    ),
    importSelf: code(
        'link-import-self',
        'warning',
        ['Файл импортирует сам себя', 'A file imports itself'],
        ['Это ничего не меняет: уберите строку.', 'This changes nothing: remove the line.'],
    ),
    importTwice: code(
        'link-import-twice',
        'warning',
        ['Файл импортирован дважды', 'A file is imported twice'],
        ['Достаточно одного импорта: уберите второй.', 'One import is enough: remove the second.'],
    ),
    importCycle: code(
        'link-import-cycle',
        'information',
        ['Файлы импортируют друг друга', 'Files import each other'],
        [
            'Это разрешено: имена видны в обе стороны, порядок файлов ни на что не влияет. Но по кругу импорта трудно понять, какой файл на какой опирается; обычно общее выносят в отдельный файл.',
            'This is allowed: names are seen both ways, and no order matters. But a circle hides which file rests on which; most often the common part goes into a file of its own.',
        ],
    ),
    importProgram: code(
        'link-import-program',
        'warning',
        ['Импортирована другая программа', 'Another program is imported'],
        [
            'Импортируют библиотеки: файлы без элемента «программа». Элементы чужой программы, её цели и объём выборки, попали бы в эту. Вынесите общее в отдельный файл.',
            'Imports are for libraries: files without a program. Otherwise the objectives and sample sizes of the other program would become part of this one. Move what is common to a file of its own.',
        ],
    ),
    importUnused: code(
        'link-import-unused',
        'hint',
        ['Импорт не используется', 'An import that nothing uses'],
        [
            'Ни на один элемент импортированного файла нет ссылки, и в документы он ничего не добавляет.',
            'Nothing refers to any element of the imported file, and it adds nothing to the documents.',
        ],
    ),
    unused: code(
        'link-unused',
        'hint',
        ['Элемент не используется', 'An element that nothing uses'],
        [
            'На элемент нет ни одной ссылки, поэтому в документы он не войдёт. Сошлитесь на него или уберите.',
            'Nothing refers to the element, so it does not appear in the documents. Refer to it, or remove it.',
        ],
    ),
};
