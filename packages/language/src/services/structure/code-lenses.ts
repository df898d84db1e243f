import { type ElementKind, elementKinds, type Language, plural, type Property, word } from '@trialwright/model';
import { type AstNode, isReference, type LangiumDocument } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, Range } from 'vscode-languageserver-types';
import type { TrialFile } from '../../generated/ast.js';
import { hasNumbersUnderWay } from '../../sizing/sizing-service.js';
import { elementAround, type ElementNode, kindOfType, schemaOf } from '../support/schema-of.js';
import type { TrialServices } from '../trial-lsp-module.js';

/** Kinds of element that others can name. Of the rest nobody wants to read that nothing uses them. */
const referable: ReadonlySet<ElementKind> = new Set([
    ...elementKinds.flatMap(kind => kindsNamedBy(schemaOf(kind).properties)),
    // Named inside values: prevalence, source of cases, statement, cells.
    ...(['condition', 'organization', 'endpoint', 'comparator'] as const),
]);

function kindsNamedBy(properties: Readonly<Record<string, Property>>): ElementKind[] {
    return Object.values(properties).flatMap(({ kinds, properties: inner }) => [
        ...(kinds ?? []),
        ...(inner ? kindsNamedBy(inner) : []),
    ]);
}

/** Above an element how often it is used, above the program which rows of clause 5.4.2 are still open. */
export class TrialCodeLenses implements CodeLensProvider {
    constructor(private readonly services: TrialServices) {}

    provideCodeLens(document: LangiumDocument): CodeLens[] {
        const { Settings, Locale } = this.services.trial;
        if (!Settings.current.lenses) return [];
        const lenses: CodeLens[] = [];
        const users = this.users();
        for (const node of (document.parseResult.value as TrialFile).elements as readonly ElementNode[]) {
            const kind = kindOfType(node.$type);
            const start = node.$cstNode?.range.start;
            if (!kind || !start) continue;
            const range = { start, end: start };
            if (kind === 'program') lenses.push(...this.programLenses(document, range));
            else if (node.name && referable.has(kind)) {
                lenses.push({ range, command: { title: usage(users.get(node), Locale.language), command: '' } });
            }
        }
        return lenses;
    }

    private programLenses(document: LangiumDocument, range: Range): CodeLens[] {
        const { Locale, Settings } = this.services.trial;
        const { editorCommands } = Settings;
        // The matrix that the conformity view shows, from findings that are made already.
        const matrices = this.services.trial.FindingService.matricesOf(document);
        const open = new Set(
            matrices.flatMap(({ rows }) =>
                rows.flatMap(({ id, clause, state }) => (clause === '5.4.2' && state === 'open' ? [id] : [])),
            ),
        );
        const rows = [...open].sort().join(', ');
        const ru = Locale.language === 'ru';
        // What depends on a number that is not there yet is neither met nor open.
        const waits = hasNumbersUnderWay(this.services.trial.Sizing.sizingOf(document));
        const more = waits ? (ru ? '; объём выборки вычисляется…' : '; the sample size is being computed…') : '';
        const title =
            open.size === 0 && waits
                ? ru
                    ? 'Пункт 5.4.2: объём выборки вычисляется…'
                    : 'Clause 5.4.2: the sample size is being computed…'
                : open.size === 0
                  ? ru
                      ? 'Пункт 5.4.2: все строки выполнены'
                      : 'Clause 5.4.2: every row is met'
                  : ru
                    ? `Пункт 5.4.2: ${plural(open.size, 'открыта', 'открыты', 'открыто')} ${open.size} ${plural(open.size, 'строка', 'строки', 'строк')} (${rows})${more}`
                    : `Clause 5.4.2: ${open.size} ${open.size === 1 ? 'row' : 'rows'} open (${rows})${more}`;
        const lenses = [
            { range, command: { title, command: editorCommands ? 'workbench.actions.view.problems' : '' } },
        ];
        if (editorCommands) {
            const generate = ru ? 'Сформировать документ программы' : 'Generate the program document';
            lenses.push({ range, command: { title: generate, command: 'trialwright.generateProgram' } });
        }
        return lenses;
    }

    /** What refers to each element, in all files; made once a request. */
    private users(): ReadonlyMap<AstNode, ReadonlySet<string>> {
        const { language } = this.services.trial.Locale;
        const users = new Map<AstNode, Set<string>>();
        for (const document of this.services.shared.workspace.LangiumDocuments.all) {
            for (const reference of document.references) {
                const target = isReference(reference) ? reference.ref : undefined;
                const user = target && elementAround(reference.$refNode?.astNode);
                if (!target || !user) continue;
                const name = [word(user.kind, language), user.node.name].filter(part => part).join(' ');
                const known = users.get(target);
                if (known) known.add(name);
                else users.set(target, new Set([name]));
            }
        }
        return users;
    }
}

/** `используется: конечная точка Чувств, гипотеза Г1`, or that nothing does. */
function usage(users: ReadonlySet<string> | undefined, language: Language): string {
    if (!users) return language === 'ru' ? 'не используется' : 'not used';
    const shown = [...users].slice(0, 3).join(', ');
    const left = users.size - 3;
    const more = left > 0 ? (language === 'ru' ? ` и ещё ${left}` : ` and ${left} more`) : '';
    return `${language === 'ru' ? 'используется' : 'used by'}: ${shown}${more}`;
}
