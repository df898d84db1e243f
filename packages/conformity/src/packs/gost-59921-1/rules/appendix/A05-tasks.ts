import { required } from '../../../../core/helpers/required.js';

/** Appendix A, A05: an objective has no tasks. */
export default required({
    code: 'A05-tasks',
    row: 'A05',
    kind: 'objective',
    of: model => model.all('objective').filter(({ none }) => !none),
    properties: ['tasks'],
    samples: { tasks: { ru: 'Проверить две гипотезы', en: 'Test two hypotheses' } },
    base: 'report',
    title: { ru: 'У цели нет задач', en: 'An objective has no tasks' },
    why: {
        ru: 'Отчёт указывает цель, задачи и конечный результат, как в программе.',
        en: 'The report states aim, tasks and end result, as the program does.',
    },
});
