import type { Language } from '../bilingual.js';
import { keywordOfProperty } from '../schema/element.js';
import { keywordForEach, type PlainShape, type Property } from '../schema/property.js';
import type { KeywordId } from '../vocabulary/keywords.js';
import { word } from '../vocabulary/vocabulary.js';

/** How a value of each shape is written: `[…]` may be left out, `…` stands for words, N for a number. */
const syntaxes: Record<PlainShape, (w: (id: KeywordId) => string, ru: boolean) => string> = {
    text: () => '"…"',
    fact: w => `"…" [${w('dated')} 2026-11-01] [${w('source')} "…"]`,
    evidence: w => `[${w('done')} | ${w('planned')}] "…" [${w('dated')} 2026-11-01] [${w('source')} "…"]`,
    treatment: w =>
        `[${w('asWrong')} | ${w('asRight')} | ${w('asPositive')} | ${w('asNegative')} | ${w('excluded')}] "…" [${w('source')} "…"]`,
    codedColumn: w => `"…" [${w('positiveValues')} "…", …] [${w('negativeValues')} "…", …]`,
    setColumn: (w, ru) =>
        `"${ru ? 'Выборка' : 'Set'}" "…" [${w('positiveValues')} "…", …] [${w('negativeValues')} "…", …]`,
    integer: () => 'N',
    number: () => 'N',
    proportion: (_, ru) => (ru ? '92 %' : '92 %'),
    sourcedProportion: w => `92 % [${w('source')} "…"]`,
    sourcedNumber: w => `N [${w('source')} "…"]`,
    date: () => '2026-11-01',
    duration: w => `3 ${w('years')}`,
    ages: w => `18..80 ${w('years')}`,
    claim: (w, ru) =>
        `[${ru ? 'Имя' : 'Name'}:] [${w('safety')}] ${w('sensitivity')} [${w('for')} …] [> | >= | < | <=] 92 % [${w('source')} "…"]`,
    prevalence: (w, ru) => `${ru ? 'Патология' : 'Condition'} 20 % [${w('source')} "…"]`,
    collected: (w, ru) => `${ru ? 'Организация' : 'Organization'} [N ${w('cases')}]`,
    verification: w => `[${w('positive')} | ${w('negative')}] "…"`,
    interval: w => `${w('wilson')} [95 %] | ${w('bootstrap')} [95 %] [${w('replicates')} N] [${w('seed')} N]`,
    significance: (w, ru) => `${ru ? '2,5 %' : '2.5 %'} ${w('oneSided')}`,
    comparison: (w, ru) =>
        ru
            ? `КонечнаяТочка > 85 % | КонечнаяТочка ${w('noninferior')} Компаратор ${w('margin')} 5 %`
            : `Endpoint > 85 % | Endpoint ${w('noninferior')} Comparator ${w('margin')} 5 %`,
    planned: w => `N [${w('positive')} | ${w('negative')}]`,
    threshold: (w, ru) => `${ru ? '0,5' : '0.5'} | "…" | ${w('none')}`,
    pair: () => '"…" "…"',
    powerToStop: w => `${w('sponsor')} "…"`,
    storage: w => `${w('sponsor')} 3 ${w('years')} ["…"]`,
    cells: (w, ru) => `${ru ? 'КонечнаяТочка' : 'Endpoint'} ${w('tp')} N ${w('fn')} N ${w('fp')} N ${w('tn')} N`,
    deviceCriterion: w => `${w('standalone')} ${w('yes')} | ${w('none')} ["…"]`,
    claimReference: (_, ru) => (ru ? 'ИмяЗаявленного' : 'ClaimName'),
};

/** Properties of a block inside an element that fit in a line; the page has a table of them all. */
const shownInside = 4;

/** A property as it is written in a language, with its keyword. */
export function syntaxOf(name: string, property: Property, language: Language): string {
    const keyword = keywordOfProperty(name, property);
    const value = valueSyntax(property, language);
    const line = keyword ? `${word(keyword, language)} ${value}` : value;
    return property.many && !keywordForEach.has(property.shape) ? `${line}, …` : line;
}

function valueSyntax(property: Property, language: Language): string {
    const ru = language === 'ru';
    const w = (id: KeywordId): string => word(id, language);
    switch (property.shape) {
        case 'choice':
            return property.choices!.map(w).join(' | ');
        case 'stated':
            return `${property.choices!.map(w).join(' | ')} ["…"]`;
        case 'reference':
            return ru ? 'Имя' : 'Name';
        case 'nested': {
            const head = property.kinds ? (ru ? 'Имя' : 'Name') : '"…"';
            const inner = Object.entries(property.properties!);
            const shown = inner.slice(0, shownInside).map(([name, one]) => syntaxOf(name, one, language));
            return `${head} { ${[...shown, ...(inner.length > shownInside ? ['…'] : [])].join('; ')} }`;
        }
        default:
            return syntaxes[property.shape](w, ru);
    }
}
