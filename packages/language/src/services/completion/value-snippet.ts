import {
    type Bilingual,
    gapName,
    gapNumber,
    gapText,
    type IntervalId,
    intervalIds,
    type KeywordId,
    keywordOfProperty,
    type Language,
    methodInfoOf,
    metricOf,
    oneSampleMethodOf,
    type PlainShape,
    proportionMethodOf,
    type Property,
    type TrialModel,
    word,
    wordAfter,
    wordBefore,
} from '@trialwright/model';
import type { Snippet } from './snippet.js';

/** What a snippet is written with: the words of the file and the names of its elements. */
export interface Writing {
    readonly language: Language;
    readonly model: TrialModel;
    /** What is being written, for the gap that stands for it. */
    readonly what?: Bilingual;
}

type Writer = (snippet: Snippet, writing: Writing, noun: KeywordId | undefined) => void;

const today = (): string => new Date().toISOString().slice(0, 10);
/** A text in quotes. Places hold the gaps that the checks find until they are filled in. */
const quoted: Writer = (snippet, { language, what }) => {
    snippet.text('"').place(gapText(what, language).slice(1, -1)).text('"');
};
const number: Writer = snippet => snippet.place(gapNumber);

function sourced(percent: string): Writer {
    return (snippet, writing) => {
        const { language } = writing;
        snippet.place(gapNumber).text(`${percent} ${word('source', language)} `);
        quoted(snippet, { ...writing, what: { ru: 'источник', en: 'source' } }, undefined);
    };
}

const writers: { readonly [S in PlainShape]: Writer } = {
    text: quoted,
    fact: quoted,
    evidence: (snippet, writing, noun) => {
        const { language } = writing;
        snippet.choice([wordBefore('done', noun, language), wordBefore('planned', noun, language)]).text(' ');
        quoted(snippet, writing, noun);
    },
    treatment: (snippet, writing, noun) => {
        const rules = ['asWrong', 'asRight', 'asPositive', 'asNegative', 'excluded'] as const;
        snippet.choice(rules.map(id => word(id, writing.language))).text(' ');
        quoted(snippet, writing, noun);
    },
    codedColumn: quoted,
    setColumn: (snippet, writing, noun) => {
        quoted(snippet, writing, noun);
        snippet.text(' ');
        quoted(snippet, writing, noun);
    },
    integer: number,
    number,
    proportion: (snippet, _, noun) => {
        if (noun === 'power') snippet.choice(['90 %', '80 %', '95 %']);
        else snippet.place(gapNumber).text(' %');
    },
    sourcedProportion: sourced(' %'),
    sourcedNumber: sourced(''),
    date: snippet => snippet.place(today()),
    duration: (snippet, { language }) => snippet.place('3').text(` ${wordAfter('years', 3, language)}`),
    ages: (snippet, { language }) => {
        snippet
            .place('18')
            .text('..')
            .place('80')
            .text(` ${wordAfter('years', 80, language)}`);
    },
    claim: (snippet, writing) => {
        const { language } = writing;
        const metrics = (['sensitivity', 'specificity', 'auc'] as const).map(id => word(id, language));
        snippet.choice(metrics).text(` ${word('atLeast', language)} `);
        sourced(' %')(snippet, writing, undefined);
    },
    prevalence: (snippet, writing) => {
        names(snippet, writing, ['condition']);
        snippet.text(' ');
        sourced(' %')(snippet, writing, undefined);
    },
    collected: (snippet, writing) => {
        names(snippet, writing, ['organization']);
        snippet
            .text(' ')
            .place(gapNumber)
            .text(` ${word('cases', writing.language)}`);
    },
    verification: (snippet, writing, noun) => {
        const { language } = writing;
        snippet.choice([word('positive', language), word('negative', language)]).text(' ');
        quoted(snippet, writing, noun);
    },
    interval: (snippet, { language }) => {
        const known = intervalIds.filter(proportionMethodOf);
        const sorted = [...known].sort((a, b) => preference(a) - preference(b));
        snippet.choice(sorted.map(id => word(id, language))).text(' 95 %');
    },
    significance: (snippet, { language }, noun) => {
        const half = language === 'ru' ? '2,5 %' : '2.5 %';
        if (noun === 'confidence') snippet.place('95').text(' %');
        else snippet.choice([`${half} ${word('oneSided', language)}`, `5 % ${word('twoSided', language)}`]);
    },
    comparison: (snippet, writing) => {
        names(snippet, writing, ['endpoint']);
        snippet.text(' > ').place(gapNumber).text(' %');
    },
    planned: number,
    threshold: (snippet, { language }) => snippet.place(language === 'ru' ? '0,5' : '0.5'),
    pair: (snippet, writing, noun) => {
        quoted(snippet, writing, noun);
        snippet.text(' ');
        quoted(snippet, writing, noun);
    },
    powerToStop: (snippet, writing, noun) => {
        const who = ['sponsor', 'principalInvestigator', 'ethicsCommittee', 'regulator'] as const;
        snippet.choice(who.map(id => word(id, writing.language))).text(' ');
        quoted(snippet, writing, noun);
    },
    storage: (snippet, { language }) => {
        snippet.choice([word('sponsor', language), word('principalInvestigator', language)]).text(' ');
        snippet.place('3').text(` ${wordAfter('years', 3, language)}`);
    },
    cells: (snippet, writing) => {
        names(snippet, writing, ['endpoint']);
        for (const id of ['tp', 'fn', 'fp', 'tn'] as const)
            snippet.text(` ${word(id, writing.language)} `).place(gapNumber);
    },
    deviceCriterion: (snippet, { language }) => {
        const criteria = ['software', 'standalone', 'medicalPurpose', 'interpretation'] as const;
        snippet.choice(criteria.map(id => word(id, language))).text(` ${word('yes', language)}`);
    },
    claimReference: (snippet, { model, language }) => {
        const claims = model.all('system').flatMap(({ properties }) => properties.claim);
        chooseName(
            snippet,
            claims.flatMap(({ value }) => value.name?.value ?? []),
            language,
        );
    },
};

/** Writes a property with places for what only a person can say. */
export function writeProperty(snippet: Snippet, name: string, property: Property, writing: Writing, level = 0): void {
    const keyword = keywordOfProperty(name, property);
    if (keyword) snippet.text(`${word(keyword, writing.language)} `);
    writeValue(snippet, property, { ...writing, what: property.label }, keyword, level);
}

function writeValue(
    snippet: Snippet,
    property: Property,
    writing: Writing,
    noun: KeywordId | undefined,
    level: number,
): void {
    const { language } = writing;
    switch (property.shape) {
        case 'choice':
            snippet.choice(choicesOf(property).map(id => wordBefore(id, noun, language)));
            return;
        case 'stated':
            snippet.choice(choicesOf(property).map(id => wordBefore(id, noun, language))).text(' ');
            quoted(snippet, writing, noun);
            return;
        case 'reference':
            names(snippet, writing, property.kinds!);
            return;
        case 'nested':
            if (property.kinds) names(snippet, writing, property.kinds);
            else quoted(snippet, writing, noun);
            writeBlock(snippet, Object.entries(property.properties!).slice(0, 2), writing, level + 1);
            return;
        default:
            writers[property.shape](snippet, writing, noun);
    }
}

/** Writes a block in braces with the given properties, one a line; `level` counts the blocks around its properties. */
export function writeBlock(
    snippet: Snippet,
    properties: readonly (readonly [string, Property])[],
    writing: Writing,
    level = 1,
): void {
    snippet.text(' {\n');
    for (const [name, property] of properties) {
        snippet.text('\t'.repeat(level));
        writeProperty(snippet, name, property, writing, level);
        snippet.text('\n');
    }
    snippet.text(`${'\t'.repeat(level - 1)}}`);
}

/** Choices that this version can compute; all, where none is of that sort. */
function choicesOf({ choices }: Property): readonly KeywordId[] {
    const known = choices!.filter(
        id => metricOf(id as never)?.kind === 'proportion' || oneSampleMethodOf(id as never) !== undefined,
    );
    return known.length > 0 ? known : choices!;
}

function preference(id: IntervalId): number {
    const info = methodInfoOf(id);
    return info?.isDefault ? 0 : info?.planningOnly ? 2 : 1;
}

function names(snippet: Snippet, { language, model }: Writing, kinds: readonly string[]): void {
    const found = model.elements.filter(({ kind }) => kinds.includes(kind)).flatMap(({ name }) => name?.value ?? []);
    chooseName(snippet, found, language);
}

function chooseName(snippet: Snippet, found: readonly string[], language: Language): void {
    if (found.length === 0) snippet.place(gapName(language));
    else snippet.choice([...new Set(found)].slice(0, 20));
}
