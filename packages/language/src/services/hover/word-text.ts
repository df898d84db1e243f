import {
    type Bilingual,
    keyword,
    type KeywordId,
    type Language,
    methodInfoOf,
    metricIds,
    metricOf,
    type MetricId,
    word,
} from '@trialwright/model';

/** A metric: name, definition, formula, where it is defined, the intervals that suit it. */
export function metricText(id: MetricId, language: Language): string {
    const metric = metricOf(id);
    const ru = language === 'ru';
    const clause =
        metric.clause &&
        (/^\d/.test(metric.clause)
            ? `${ru ? 'ГОСТ Р 59921.1-2022, пункт' : 'GOST R 59921.1-2022, clause'} ${metric.clause}`
            : `${ru ? 'ГОСТ Р 59921.1-2022' : 'GOST R 59921.1-2022'}: ${metric.clause}`);
    return [
        `**${metric.name[language]}** (${metric.abbreviation[language]})`,
        metric.definition[language],
        metric.formula && `\`${metric.abbreviation[language]} = ${metric.formula[language]}\``,
        `${ru ? 'Интервалы' : 'Intervals'}: ${metric.intervals.map(interval => word(interval, language)).join(', ')}`,
        clause,
    ]
        .filter(part => part)
        .join('\n\n');
}

/** An interval, a test or a spending of the level: name, when to use it, its source. Undefined for those that this version does not compute. */
export function methodText(id: KeywordId, language: Language): string | undefined {
    const info = methodInfoOf(id);
    if (!info) return undefined;
    const doi = info.source.doi ? ` [doi:${info.source.doi}](https://doi.org/${info.source.doi})` : '';
    const name = info.name[language].charAt(0).toUpperCase() + info.name[language].slice(1);
    return [`**${name}**`, info.use[language], `${info.source.full[language]}.${doi}`].join('\n\n');
}

/** What a word of the catalogue means: a metric, an interval or a test. */
export function catalogueText(id: KeywordId, language: Language): string | undefined {
    if ((metricIds as readonly string[]).includes(id)) return metricText(id as MetricId, language);
    return methodText(id, language);
}

/** The word in both languages: a reader of one may meet a program written in the other. */
export function bothWords(id: KeywordId): string {
    const { ru, en } = keyword(id);
    return ru[0] === en[0] ? `\`${ru[0]}\`` : `\`${ru[0]}\` · \`${en[0]}\``;
}

/** A heading and a text under it. */
export function titled(title: Bilingual, text: Bilingual | undefined, language: Language): string {
    return text ? `**${title[language]}**\n\n${text[language]}` : `**${title[language]}**`;
}
