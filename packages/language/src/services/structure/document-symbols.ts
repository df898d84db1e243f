import { type Language, word, wordBefore } from '@trialwright/model';
import { type CstNode, GrammarUtils, type LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Claim, Program_site, System_claim, TrialFile } from '../../generated/ast.js';
import { shortened } from '../support/markdown.js';
import { type ElementNode, kindOfType } from '../support/schema-of.js';
import type { TrialServices } from '../trial-lsp-module.js';
import { sectionOf, sections } from './sections.js';
import { symbolKindOf } from './symbol-kinds.js';

/** The outline: elements with their titles, by section where the file keeps its sections together. */
export class TrialDocumentSymbols implements DocumentSymbolProvider {
    constructor(private readonly services: TrialServices) {}

    getSymbols(document: LangiumDocument): DocumentSymbol[] {
        const { language } = this.services.trial.Locale;
        const runs: { section: number; symbols: DocumentSymbol[] }[] = [];
        for (const node of (document.parseResult.value as TrialFile).elements as readonly ElementNode[]) {
            const symbol = elementSymbol(node, language);
            if (!symbol) continue;
            const section = sectionOf(kindOfType(node.$type)!);
            const last = runs.at(-1);
            if (last?.section === section) last.symbols.push(symbol);
            else runs.push({ section, symbols: [symbol] });
        }
        // Written in another order, a section would stand several times and say nothing.
        const together = new Set(runs.map(run => run.section)).size === runs.length && runs.length > 1;
        if (!together) return runs.flatMap(run => run.symbols);
        return runs.map(({ section, symbols }) => sectionSymbol(sections[section]!.title[language], symbols));
    }
}

function sectionSymbol(name: string, children: DocumentSymbol[]): DocumentSymbol {
    const range = { start: children[0]!.range.start, end: children.at(-1)!.range.end };
    return { name, kind: SymbolKind.Package, range, selectionRange: children[0]!.selectionRange, children };
}

function elementSymbol(node: ElementNode, language: Language): DocumentSymbol | undefined {
    const kind = kindOfType(node.$type);
    const cst = node.$cstNode;
    if (!kind || !cst) return undefined;
    const type = `${node.rank ? `${wordBefore(node.rank, kind, language)} ` : ''}${word(kind, language)}`;
    const title = node.title && shortened(node.title, 80);
    const row = (node as { row?: string }).row;
    return {
        name: node.name ?? row ?? title ?? type,
        detail: node.name || row ? [type, title].filter(part => part).join(' · ') : title ? type : '',
        kind: symbolKindOf(kind),
        range: cst.range,
        selectionRange: nameNode(node) ?? { start: cst.range.start, end: cst.range.start },
        children: parts(node, language),
    };
}

function nameNode(node: ElementNode): CstNode['range'] | undefined {
    for (const property of ['name', 'row', 'title']) {
        const found = GrammarUtils.findNodeForProperty(node.$cstNode, property);
        if (found) return found.range;
    }
    return undefined;
}

/** What an element holds that others speak of: the sites of a program, the claims of a system. */
function parts(node: ElementNode, language: Language): DocumentSymbol[] {
    return (node.properties ?? []).flatMap(property => {
        if (property.$type === 'Program_site') {
            const { target, $cstNode } = property as Program_site;
            return $cstNode && target
                ? [part(target.$refText, word('site', language), $cstNode, SymbolKind.Namespace)]
                : [];
        }
        if (property.$type !== 'System_claim') return [];
        return ((property as System_claim).values as Claim[]).flatMap(({ name, $cstNode }) =>
            $cstNode ? [part(name ?? $cstNode.text, word('claim', language), $cstNode, SymbolKind.Constant)] : [],
        );
    });
}

function part(name: string, detail: string, { range }: CstNode, kind: SymbolKind): DocumentSymbol {
    return { name: shortened(name, 80), detail, kind, range, selectionRange: range };
}
