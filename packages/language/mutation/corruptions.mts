import { languageOf, type TrialCoreServices } from '@trialwright/language';
import { isKeywordId, type Language, word } from '@trialwright/model';
import {
    type AstNode,
    AstUtils,
    CstUtils,
    GrammarAST,
    type LangiumDocument,
    type LeafCstNode,
    type ReferenceInfo,
} from 'langium';
import type { Labels } from './deletables.mts';

/** What happened to a value. */
export type Corruption = 'percent' | 'number' | 'date' | 'text' | 'reference' | 'choice';

/** A value of the file, and what to write instead. */
export interface Corrupted {
    readonly how: Corruption;
    readonly offset: number;
    readonly end: number;
    readonly instead: string;
    /** What is said of a choice in either language: `: случаев → пациентов`. */
    readonly choice?: Labels;
}

/** Every value of a file, corrupted after its kind; imports are left alone. */
export function corruptionsOf(document: LangiumDocument, services: TrialCoreServices): readonly Corrupted[] {
    const root = document.parseResult.value.$cstNode;
    if (!root) return [];
    const language = languageOf(document);
    return CstUtils.flattenCst(root)
        .filter(leaf => !leaf.hidden && AstUtils.getContainerOfType(leaf.astNode, isImport) === undefined)
        .flatMap(leaf =>
            replacements(leaf, language, services).map(([how, instead, choice]) => ({
                how,
                offset: leaf.offset,
                end: leaf.end,
                instead,
                ...(choice && { choice }),
            })),
        )
        .toArray();
}

function isImport(node: unknown): node is AstNode {
    return (node as AstNode).$type === 'Import';
}

type Replacement = readonly [how: Corruption, instead: string, choice?: Labels];

function replacements(leaf: LeafCstNode, language: Language, services: TrialCoreServices): readonly Replacement[] {
    const source = leaf.grammarSource;
    if (!source) return [];
    const reference = referenceAt(leaf);
    if (reference) return anotherElement(leaf, reference, services).map(name => ['reference', name] as const);
    if (GrammarAST.isKeyword(source)) return anotherChoice(source, language);
    if (/^\d{4}-\d\d-\d\d$/.test(leaf.text)) {
        // One that no calendar has, one before and one after all others.
        return ['2026-02-31', '1999-01-01', '2099-12-31'].map(date => ['date', date] as const);
    }
    // One that is emptied, and one that only looks filled in.
    if (/^"/.test(leaf.text)) return ['""', '"…"'].map(text => ['text', text] as const);
    if (/^\d[\d\s\u00A0\u202F]*([.,]\d+)?$/.test(leaf.text)) return [numberInstead(leaf, language)];
    return [];
}

function numberInstead(leaf: LeafCstNode, language: Language): Replacement {
    const { $type, percent } = leaf.astNode as AstNode & { percent?: boolean };
    if ($type !== 'Proportion') return ['number', leaf.text === '1' ? '0' : '1'];
    const point = language === 'ru' ? ',' : '.';
    if (percent) return ['percent', leaf.text === '92' ? '8' : '92'];
    return ['percent', leaf.text === `0${point}92` ? `0${point}08` : `0${point}92`];
}

/** The reference that a leaf spells; a name is read by a rule of its own, so the grammar does not tell. */
function referenceAt(leaf: LeafCstNode): ReferenceInfo | undefined {
    return AstUtils.streamReferences(leaf.astNode).find(({ reference: { $refNode: node } }) => {
        return node !== undefined && node.offset <= leaf.offset && node.end >= leaf.end;
    });
}

/** Another name that could stand in the place of a reference, of the same kind where there is one. */
function anotherElement(leaf: LeafCstNode, info: ReferenceInfo, services: TrialCoreServices): readonly string[] {
    const others = services.references.ScopeProvider.getScope(info)
        .getAllElements()
        .filter(({ name }) => name !== leaf.text)
        .toArray();
    const { reference } = info;
    const type = 'ref' in reference ? reference.ref?.$type : undefined;
    const other = others.find(candidate => candidate.type === type) ?? others[0];
    return other ? [other.name] : [];
}

/** Another word of the set that a word was chosen from. */
function anotherChoice(source: GrammarAST.Keyword, language: Language): readonly Replacement[] {
    const rule = AstUtils.getContainerOfType(source, GrammarAST.isParserRule);
    if (!rule?.dataType && rule?.returnType?.ref === undefined) return [];
    const set = GrammarAST.isAlternatives(rule.definition) ? rule.definition.elements : [];
    if (!set.every(GrammarAST.isKeyword)) return [];
    const other = (set as GrammarAST.Keyword[]).find(({ value }) => value !== source.value)?.value;
    if (other === undefined) return [];
    const spelt = (value: string, own: Language): string => (isKeywordId(value) ? word(value, own) : value);
    const said = (own: Language): string => `: ${spelt(source.value, own)} → ${spelt(other, own)}`;
    return [['choice', spelt(other, language), { ru: said('ru'), en: said('en') }]];
}
