import { required } from '../../../../core/helpers/required.js';

/** A sample size has a rationale in words. */
export default required({
    code: 'P10-rationale',
    row: 'P10',
    kind: 'sampleSize',
    properties: ['rationale'],
    samples: {
        rationale: {
            ru: 'Точный биномиальный критерий; распространённость по регистру',
            en: 'Exact binomial test; prevalence from the register',
        },
    },
    title: { ru: 'Нет обоснования объёма выборки', en: 'The sample size has no rationale' },
    why: {
        ru: 'Пункт 5.4.2 требует указать статистические методы обоснования объёма выборки. Формулы и числа программа напечатает сама; почему взяты этот метод и эти исходные данные, пишет человек.',
        en: 'Clause 5.4.2 asks for the statistical methods that justify the sample size. Formulas and numbers are printed by themselves; why this method and these inputs, a person writes.',
    },
});
