import {
    type KeywordId,
    type Language,
    type Property,
    word,
    wordBefore,
    gapDate,
    gapName,
    gapNumber,
    gapText,
} from '@trialwright/model';

/** What a fix writes as the value of a property of which it knows only the shape. */
export function templateText(property: Property, language: Language, name = gapName(language)): string {
    const text = gapText(property.label, language);
    const say = (id: KeywordId): string => word(id, language);
    switch (property.shape) {
        case 'choice':
            return say(property.choices![0]!);
        case 'stated':
            return property.choices!.includes('none')
                ? `${say('none')} ${text}`
                : `${say(property.choices![0]!)} ${text}`;
        case 'claimReference':
            return gapName(language);
        case 'reference':
            return name;
        case 'nested':
            return property.kinds ? name : text;
        case 'text':
        case 'fact':
        case 'evidence':
        case 'treatment':
        case 'codedColumn':
        case 'threshold':
        case 'verification':
        case 'claim':
            return text;
        case 'integer':
        case 'number':
        case 'sourcedNumber':
        case 'planned':
            return gapNumber;
        case 'proportion':
        case 'sourcedProportion':
            return `${gapNumber} %`;
        case 'date':
            return gapDate;
        case 'duration':
            return `${gapNumber} ${say('years')}`;
        case 'ages':
            return language === 'ru' ? `0..120 ${say('years')}` : `0..120 ${say('years')}`;
        case 'prevalence':
            return `${name} ${gapNumber} %`;
        case 'collected':
            return `${name} ${gapNumber} ${say('cases')}`;
        case 'interval':
            return `${say('clopperPearson')} 95 %`;
        case 'significance':
            return `${language === 'ru' ? '2,5' : '2.5'} % ${say('oneSided')}`;
        case 'comparison':
            return `${name} > ${gapNumber} %`;
        case 'setColumn':
        case 'pair':
            return `${text} ${text}`;
        case 'powerToStop':
        case 'storage':
            return `${say('sponsor')} ${text}`;
        case 'cells':
            return `${name} ${say('tp')} ${gapNumber} ${say('fn')} ${gapNumber} ${say('fp')} ${gapNumber} ${say('tn')} ${gapNumber}`;
        case 'deviceCriterion':
            return `${say('software')} ${say('yes')} ${text}`;
    }
}

/** Keyword of an element with its rank. */
export function headWords(kind: KeywordId, rank: 'primary' | 'secondary' | undefined, language: Language): string {
    return rank ? `${wordBefore(rank, kind, language)} ${word(kind, language)}` : word(kind, language);
}
