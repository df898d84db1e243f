import { both } from '@trialwright/model';

/** Words of the output of `calculate`. */
export const words = {
    found: both('Найдено', 'Found'),
    inputs: both('Исходные данные', 'Inputs'),
    option: both('Параметр', 'Option'),
    value: both('Значение', 'Value'),
    meaning: both('Что это', 'What it is'),
    result: both('Результат', 'Result'),
    byDefault: both('по умолчанию', 'by default'),
    derivation: both('Вывод по шагам', 'Derivation'),
    curve: both('Кривая', 'Curve'),
    noAnswer: both('нет ответа', 'no answer'),
    help: both(
        'Параметры плана: trialwright calculate ПЛАН --help',
        'Options of a design: trialwright calculate DESIGN --help',
    ),
    required: both('обязателен', 'required'),
    usually: both('обычно', 'usually'),
    unlessFound: both('если это не то, что ищут', 'unless it is what is found'),
};
