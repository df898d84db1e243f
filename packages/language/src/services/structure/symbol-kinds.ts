import type { ElementKind } from '@trialwright/model';
import { SymbolKind } from 'vscode-languageserver-types';

const kinds: Partial<Record<ElementKind, SymbolKind>> = {
    program: SymbolKind.File,
    organization: SymbolKind.Namespace,
    person: SymbolKind.Object,
    system: SymbolKind.Class,
    comparator: SymbolKind.Interface,
    condition: SymbolKind.Key,
    population: SymbolKind.Array,
    dataset: SymbolKind.Struct,
    design: SymbolKind.Property,
    objective: SymbolKind.Event,
    endpoint: SymbolKind.Field,
    hypothesis: SymbolKind.Function,
    precision: SymbolKind.Operator,
    sampleSize: SymbolKind.Number,
    analysis: SymbolKind.Method,
    risk: SymbolKind.EnumMember,
    reference: SymbolKind.String,
};

/** Symbol by which an outline shows an element. */
export function symbolKindOf(kind: ElementKind | undefined): SymbolKind {
    return (kind && kinds[kind]) ?? SymbolKind.Module;
}
