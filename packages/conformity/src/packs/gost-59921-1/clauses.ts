import type { Bilingual } from '@trialwright/model';

/** Titles of the clauses, in our own words. */
export const clauses: Readonly<Record<string, Bilingual>> = {
    '3': { ru: 'Что следует из определений', en: 'What the definitions ask for' },
    '4': { ru: 'Клиническая оценка', en: 'Clinical evaluation' },
    '4.1': { ru: 'Три звена клинической оценки', en: 'Three links of the clinical evaluation' },
    '4.2.1': { ru: 'Аналитическая валидация', en: 'Analytical validation' },
    '4.2.2': { ru: 'Клиническая связь', en: 'Clinical association' },
    '4.2.3': { ru: 'Клиническая валидация', en: 'Clinical validation' },
    '5': { ru: 'Порядок проведения испытаний', en: 'How trials are done' },
    '5.1': { ru: 'Виды испытаний', en: 'Kinds of trial' },
    '5.2': { ru: 'Этические вопросы', en: 'Ethics' },
    '5.3': { ru: 'Требования к людям', en: 'Demands on people' },
    '5.4': { ru: 'Подготовка', en: 'Preparation' },
    '5.4.1': { ru: 'Что сделано до начала', en: 'What is done before the start' },
    '5.4.2': { ru: 'Программа испытания', en: 'The program of the trial' },
    '5.5': { ru: 'Проведение', en: 'Conduct' },
    '5.6': { ru: 'Завершение, отчёт, хранение', en: 'Completion, report, records' },
    '5.7': { ru: 'Приостановка и прекращение', en: 'Suspension and termination' },
    '6': { ru: 'Показатели эффективности', en: 'Indicators of effectiveness' },
    '6.1': { ru: 'Набор данных и его размер', en: 'The data set and its size' },
    '6.2': { ru: 'Показатели и их расчёт', en: 'Indicators and how they are computed' },
    '7': { ru: 'Контроль качества', en: 'Quality control' },
    '7.1': { ru: 'Качество на каждом этапе', en: 'Quality at every stage' },
    '7.2': { ru: 'Ответственность заявителя', en: 'Responsibility of the sponsor' },
    A: { ru: 'Приложение А: отчёт о предварительном испытании', en: 'Appendix A: report on a preliminary trial' },
};
