/** A program of about `lines` lines: a head, then groups of elements that refer to each other, each with its numbers. */
export function programOf(lines: number): string {
    const parts = [head];
    let count = linesIn(head);
    for (let index = 1; count < lines; index++) {
        const next = group(index);
        parts.push(next);
        count += linesIn(next);
    }
    return parts.join('\n');
}

/** Line in the last group that a keystroke of the benchmark changes, and the column behind its digits. */
export function placeToType(text: string): { readonly line: number; readonly character: number } {
    const lines = text.split('\n');
    const line = lines.findLastIndex(content => content.includes('ожидается'));
    return { line, character: lines[line]!.indexOf(' %') };
}

/** The program with half a word in a line of its own, as it is while somebody types. */
export function withHalfWord(text: string): string {
    const at = text.indexOf('    порог 0,5', text.length / 2);
    return `${text.slice(0, at)}    пор\n${text.slice(at)}`;
}

const linesIn = (text: string): number => text.split('\n').length;

const head = `программа "Испытание для измерения скорости" {
    номер "B-1"
    версия "1.0" от 2026-11-01
    вид регистрация
    статус проект
    заявитель Акме
    исследовательский центр Больница {
        главный исследователь Иванова
    }
}
организация Акме "ООО «Акме»"
организация Больница "Больница"
лицо Иванова "Иванова А. А." { должность "Врач" }
система Система "Система" {
    версия "2.3.1"
    изготовитель Акме
    назначение "Выявление находок" источник "Руководство, 1.2"
}
`;

function group(index: number): string {
    const goal = 70 + (index % 20);
    const expected = goal + 5 + (index % 4);
    return `
патология Находка${index} "Находка ${index}" {
    МКБ "R91"
    определение "Находка номер ${index}, описанная словами" источник "СОП-12"
}
популяция Взрослые${index} "Взрослые ${index}" {
    возраст 18..80 лет
    распространённость Находка${index} ${10 + (index % 30)} % источник "Регистр, 2025"
    критерии невключения "артефакты движения", "толщина среза более 2,5 мм"
}
набор данных Набор${index} "Набор ${index}" {
    роль испытание
    популяция Взрослые${index}
    эталон "Консенсус двух рентгенологов"
    верификация больных "Гистология"
    сформирован 2026-11-16
}
// Первичная конечная точка номер ${index}
первичная конечная точка Чувств${index} "Чувствительность ${index}" {
    метрика чувствительность
    патология Находка${index}
    набор данных Набор${index}
    порог 0,5
    единица анализа исследование
    интервал Уилсон 95 %
    неопределённые результаты "Считаются неверными"
}
гипотеза Г${index} "Чувствительность выше ${goal} %" {
    Чувств${index} > ${goal} %
    ожидается ${expected} % источник "Предварительное испытание"
    уровень значимости 2,5 % односторонний
    мощность ${80 + (index % 15)} %
    критерий точный биномиальный
}
первичная цель Цель${index} "Подтвердить чувствительность ${index}" {
    отвечает Чувств${index}
}
объём выборки {
    для Г${index}
    неоценимые 5 %
    планируется ${1000 + index}
    обоснование """
        Точный биномиальный критерий, распространённость по регистру.

        - Группа номер ${index}.
    """
}
`;
}
