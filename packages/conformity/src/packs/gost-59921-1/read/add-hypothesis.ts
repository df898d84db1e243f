import type { ElementOf, TrialModel } from '@trialwright/model';
import { addElement, nameOf } from '../../../core/draft/edits.js';
import type { DraftPart, Fix } from '../../../core/fix.js';

/** Adds a hypothesis about an endpoint: the statement, and all that sizing needs. */
export function addHypothesis(model: TrialModel, endpoint: ElementOf<'endpoint'> | undefined): Fix {
    const about: DraftPart = endpoint
        ? { name: nameOf(endpoint) }
        : { gap: { ru: 'КонечнаяТочка', en: 'Endpoint' }, as: 'name' };
    const letter = model.language === 'ru' ? 'Г' : 'H';
    const taken = new Set(model.elements.map(nameOf));
    let number = 1;
    while (taken.has(`${letter}${number}`)) number++;
    return addElement(model, 'hypothesis', {
        name: `${letter}${number}`,
        title: { ru: 'Что подтверждают', en: 'What is confirmed' },
        properties: [
            {
                property: 'statement',
                value: [about, { symbol: '>' }, { gap: { ru: 'целевое значение', en: 'goal' }, as: 'proportion' }],
            },
            {
                property: 'expected',
                value: [
                    { gap: { ru: 'ожидаемое значение', en: 'expected value' }, as: 'proportion' },
                    { word: 'source' },
                    { gap: { ru: 'откуда ожидание', en: 'where it comes from' }, as: 'text' },
                ],
            },
            { property: 'significance', value: [{ proportion: 0.025 }, { word: 'oneSided' }] },
            { property: 'power', value: [{ proportion: 0.9 }] },
            { property: 'test', value: [{ word: 'exactBinomial' }] },
        ],
    });
}
