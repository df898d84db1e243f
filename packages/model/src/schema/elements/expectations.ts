import { choice, many, one } from '../property.js';

/** Cases of one group for each of the other. */
export const allocation = one('number', 'Соотношение групп', 'Allocation ratio', {
    help: {
        ru: 'Параллельные группы: случаев системы на один случай компаратора. Площадь на одних случаях или против цели, индекс Юдена, прогностическая ценность, отношение правдоподобия: здоровых на одного больного; без него — по распространённости.',
        en: 'Parallel groups: cases of the system for each of the comparator. Areas on the same cases or against a goal, Youden’s index, predictive values, likelihood ratios: non-diseased for each diseased; without it the prevalence tells.',
    },
});

/** Expected values from which the size of a sample follows, both where a goal is tested and where a precision is aimed at. */
export const expectations = {
    expectedSensitivity: one('sourcedProportion', 'Ожидаемая чувствительность', 'Expected sensitivity', {
        help: {
            ru: 'Из неё, специфичности и распространённости следуют прогностическая ценность, отношение правдоподобия и индекс Юдена.',
            en: 'Predictive values, likelihood ratios and Youden’s index follow from it, the specificity and the prevalence.',
        },
    }),
    expectedSpecificity: one('sourcedProportion', 'Ожидаемая специфичность', 'Expected specificity', {
        help: {
            ru: 'Из неё, чувствительности и распространённости следуют прогностическая ценность, отношение правдоподобия и индекс Юдена.',
            en: 'Predictive values, likelihood ratios and Youden’s index follow from it, the sensitivity and the prevalence.',
        },
    }),
    positiveShare: one('sourcedProportion', 'Доля положительных оценок', 'Share of positive ratings', {
        help: {
            ru: 'Для каппы: какую долю случаев каждый из двух оценивающих называет положительными.',
            en: 'For kappa: the share of cases that each of the two raters calls positive.',
        },
    }),
    categoryShares: many('sourcedProportion', 'Доли категорий', 'Category shares', {
        help: {
            ru: 'Для каппы по градациям: какая доля случаев приходится на каждую категорию, по порядку, в сумме 100 %.',
            en: 'For kappa of grades: the share of cases in each category, in their order, 100 % in all.',
        },
    }),
    systemShares: many('sourcedProportion', 'Доли категорий у системы', 'Category shares of the system', {
        help: {
            ru: 'Если система распределяет случаи по категориям иначе, чем эталон; без них — те же доли.',
            en: 'Where the system spreads the cases over the categories otherwise than the reference; without them the same shares.',
        },
    }),
    disagreements: choice(['worstCase', 'byChance'], 'Расхождения оценок', 'Disagreements of the ratings', {
        help: {
            ru: 'Каппа по градациям: на каких категориях расходятся оценки, доли не говорят. Наихудшие (по умолчанию): таблица с наибольшей дисперсией, объёма хватит при любой. Случайные: доля каппа случаев оценена одинаково, остальные независимо.',
            en: 'Kappa of grades: the shares do not say in which categories the ratings differ. Worst case (the default): the table of the largest variance, so the size suffices for any. By chance: a share kappa of the cases is rated alike, the others independently.',
        },
    }),
    standardDeviation: one('sourcedNumber', 'Стандартное отклонение', 'Standard deviation', {
        help: {
            ru: 'Для средних: разброс значений; в парном сравнении без корреляции — разброс разностей.',
            en: 'For means: the spread of the values; in a paired comparison without a correlation that of the differences.',
        },
    }),
    readers: one('integer', 'Число врачей', 'Number of readers', {
        help: {
            ru: 'Сколько врачей читает случаи, или сколько оценок у случая при оценке согласия.',
            en: 'How many readers read the cases, or how many ratings a case has where agreement is assessed.',
        },
    }),
};
