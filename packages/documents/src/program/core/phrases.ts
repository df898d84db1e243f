import { type Bilingual, type KeywordId, type Language, methodInfoOf, type IntervalId, word } from '@trialwright/model';

/** Words of the language as a document says them, where the keyword alone would read badly. */
const phrases: Partial<Record<KeywordId, Bilingual>> = {
    registration: {
        ru: 'испытание с целью регистрации в качестве медицинского изделия',
        en: 'trial for registration as a medical device',
    },
    preliminary: {
        ru: 'предварительное клинико-техническое испытание',
        en: 'preliminary clinical and technical trial',
    },
    other: { ru: 'иное', en: 'other' },
    consecutive: { ru: 'последовательное включение случаев', en: 'consecutive cases' },
    random: { ru: 'случайный отбор', en: 'random sampling' },
    stratified: { ru: 'стратифицированный отбор', en: 'stratified sampling' },
    caseControl: { ru: 'отбор «случай — контроль»', en: 'case-control sampling' },
    none: { ru: 'не предусмотрено', en: 'none' },
    simple: { ru: 'простая', en: 'simple' },
    software: { ru: 'является программой или программными модулями', en: 'is a computer program or program modules' },
    standalone: {
        ru: 'не является составной частью другого медицинского изделия',
        en: 'is not part of another medical device',
    },
    medicalPurpose: {
        ru: 'предназначена изготовителем для оказания медицинской помощи',
        en: 'is intended by the manufacturer for medical care',
    },
    interpretation: {
        ru: 'интерпретирует данные автоматически или по заданным параметрам',
        en: 'interprets data automatically or by set parameters',
    },
    positive: { ru: 'случаи с патологией', en: 'cases with the condition' },
    negative: { ru: 'случаи без патологии', en: 'cases without the condition' },
    trial: { ru: 'набор данных испытания', en: 'trial data set' },
    training: { ru: 'обучение', en: 'training' },
    paired: { ru: 'парное сравнение', en: 'paired comparison' },
    parallel: { ru: 'параллельные группы', en: 'parallel groups' },
    historical: { ru: 'исторический контроль', en: 'historical control' },
    sponsor: { ru: 'заявитель (спонсор)', en: 'sponsor' },
    ethicsCommittee: { ru: 'независимый этический комитет', en: 'independent ethics committee' },
    regulator: { ru: 'регулирующий орган', en: 'regulatory authority' },
    reader: { ru: 'врач, интерпретирующий исследования', en: 'reader' },
    study: { ru: 'исследование (результат одного обследования)', en: 'study' },
    system: { ru: 'другая система', en: 'another system' },
    readers: { ru: 'врачи без системы', en: 'readers without the system' },
    done: { ru: 'выполнено', en: 'done' },
    planned: { ru: 'запланировано', en: 'planned' },
    logitDelong: { ru: 'логит-интервал ДеЛонга', en: 'logit-DeLong interval' },
    delong: { ru: 'интервал ДеЛонга', en: 'DeLong interval' },
    logRatio: { ru: 'интервал на логарифмической шкале', en: 'interval on the logarithmic scale' },
    student: { ru: 'интервал Стьюдента', en: "Student's t interval" },
    waldTest: { ru: 'z-критерий Вальда', en: 'Wald z test' },
    fTest: { ru: 'F-критерий', en: 'F test' },
    tTest: { ru: 'критерий Стьюдента', en: "Student's t test" },
    hanleyMcneil: { ru: 'интервал Хэнли — Макнила', en: 'Hanley-McNeil interval' },
    bootstrap: { ru: 'бутстреп-интервал', en: 'bootstrap interval' },
    bootstrapPercentile: { ru: 'процентильный бутстреп-интервал', en: 'percentile bootstrap interval' },
    coPrimary: {
        ru: 'совместно первичные конечные точки (успех по каждой), уровень значимости не делится',
        en: 'co-primary endpoints (success on each), significance level not split',
    },
    bonferroni: { ru: 'поправка Бонферрони', en: 'Bonferroni correction' },
    holm: { ru: 'процедура Холма', en: 'Holm procedure' },
    hochberg: { ru: 'процедура Хохберга', en: 'Hochberg procedure' },
    fixedSequence: { ru: 'фиксированная последовательность', en: 'fixed sequence' },
};

/** A word of the language as it stands in a document. */
export function phrase(id: KeywordId, language: Language): string {
    return phrases[id]?.[language] ?? methodName(id, language) ?? word(id, language);
}

/** Name of an interval or test of the statistics catalogue. */
function methodName(id: KeywordId, language: Language): string | undefined {
    return methodInfoOf(id as IntervalId)?.name[language];
}
