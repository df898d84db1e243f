import {
    activePacks,
    allPacks,
    checkConformity,
    conformityMatrix,
    defaultPacks,
    type Finding,
    type Matrix,
} from '@trialwright/conformity';
import {
    type AnyElement,
    type Bilingual,
    type ElementOf,
    type KeywordId,
    type Language,
    type Located,
    type ProgramSizing,
    type Proportion,
    type Reference,
    sizeProgram,
    type TrialModel,
    formatDate,
    formatNumber,
    formatPercent,
    formatProportion,
    type CalendarDate,
} from '@trialwright/model';
import { ownLanguage } from '../../make/own-language.js';
import { type Gap, gap } from '../../tree/inline.js';
import type { DocumentOptions } from './options.js';
import { phrase } from './phrases.js';

/** What the sections of a document read: the model, what was computed of it, and the language to say it in. */
export class ProgramContext {
    readonly language: Language;
    readonly findings: readonly Finding[];
    /** By each norm that the program is checked against. */
    readonly matrices: readonly Matrix[];
    /** By the norm whose clauses the document names. */
    readonly matrix: Matrix;
    readonly sizing: ProgramSizing;
    readonly program: ElementOf<'program'> | undefined;
    readonly system: ElementOf<'system'> | undefined;

    constructor(
        readonly model: TrialModel,
        readonly options: DocumentOptions,
    ) {
        this.program = model.first('program');
        this.system = model.first('system');
        this.language = options.language ?? ownLanguage(model);
        const packs = activePacks(model, defaultPacks, allPacks);
        this.findings = options.findings ?? checkConformity(model, packs);
        const given = options.matrices ?? [];
        // A person may have switched every norm off: then the document is still one by the standard.
        this.matrices = given.length > 0 ? given : packs.map(pack => conformityMatrix(model, pack, this.findings));
        this.matrix = this.matrices[0]!;
        this.sizing = sizeProgram(model);
    }

    /** True while the document carries the draft mark. */
    get isDraft(): boolean {
        return this.options.asDraft === true || this.model.status !== 'final';
    }

    /** A text in the language of the document. */
    say(text: Bilingual): string {
        return text[this.language];
    }

    /** A word of the language in the language of the document. */
    phrase(id: KeywordId): string {
        return phrase(id, this.language);
    }

    /** A mark of what the program does not say, with the clauses that want it. */
    gap(what: Bilingual, rows: readonly string[] = []): Gap {
        const clauses = [...new Set(rows.map(row => this.clauseOf(row)).filter(clause => clause !== undefined))];
        const where = clauses.length > 0 ? `; ${clauses.join(', ')}` : '';
        const text = this.say(what);
        return gap(
            this.language === 'ru'
                ? `[заполнить: ${lowerFirst(text)}${where}]`
                : `[to be filled in: ${lowerFirst(text)}${where}]`,
        );
    }

    /** «п. 5.4.2» of a row of the matrix. */
    clauseOf(row: string): string | undefined {
        const clause = this.matrix.rows.find(candidate => candidate.id === row)?.clause;
        if (clause === undefined) return undefined;
        if (/[Tt]able/.test(clause)) return this.language === 'ru' ? clause.replace(/[Tt]able/, 'таблица') : clause;
        return /^\d/.test(clause) ? `${this.language === 'ru' ? 'п.' : 'clause'}\u00A0${clause}` : clause;
    }

    /** The reason for which the program declares a row not applicable. */
    waiver(row: string): string | undefined {
        const found = this.matrix.rows.find(candidate => candidate.id === row);
        return found?.state === 'notApplicable' ? found.reason : undefined;
    }

    /** The elements that references mean, whatever their kind. */
    elements(references: readonly (Located<Reference> | undefined)[]): AnyElement[] {
        return references.flatMap(reference => (this.model.target(reference?.value) as AnyElement | undefined) ?? []);
    }

    /** The organisation that a reference means. */
    organization(reference: Located<Reference> | undefined): ElementOf<'organization'> | undefined {
        const found = this.elements([reference])[0];
        return found?.kind === 'organization' ? found : undefined;
    }

    number(value: number, digits?: number): string {
        return formatNumber(value, this.language, digits);
    }

    percent(fraction: number, digits?: number): string {
        return formatPercent(fraction, this.language, digits);
    }

    proportion(value: Proportion): string {
        return formatProportion(value, this.language);
    }

    date(value: CalendarDate): string {
        return formatDate(value, this.language);
    }

    /** Title of an element, else its name. */
    title(element: { title?: { value: string }; name?: { value: string } } | undefined): string {
        return element?.title?.value ?? element?.name?.value ?? '';
    }

    /** Quotation marks of the language. */
    quote(text: string): string {
        return this.language === 'ru' ? `«${text}»` : `“${text}”`;
    }
}

/** First letter small, unless the word is an abbreviation. */
export function lowerFirst(text: string): string {
    return /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

/** First letter great. */
export function upperFirst(text: string): string {
    return text.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
}
