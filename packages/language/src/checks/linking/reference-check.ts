import type { Finding, Fix } from '@trialwright/conformity';
import {
    type Bilingual,
    type ElementKind,
    type Language,
    isGapName,
    schema,
    similarNames,
    word,
} from '@trialwright/model';
import { type AstNodeDescription, type ReferenceInfo, type URI, UriUtils } from 'langium';
import { linkCodes } from '../codes/link-codes.js';
import { type Check, type CheckContext, finding } from '../context.js';
import { fix, insert, put } from '../fix-parts.js';
import { bilingual, listed, quoted } from '../words.js';
import {
    type Expectation,
    expectationOf,
    fileName,
    infoOf,
    kindOfDescription,
    placeOfDescription,
    visibleUris,
} from './targets.js';

/** Names that nothing has, that another kind has, that a file has which is not imported; ambiguous names. */
export const referenceCheck: Check = function* (context): Iterable<Finding> {
    const visible = visibleUris(context);
    const shared = namesOfSeveral(context, visible);
    for (const reference of context.document.references) {
        const node = reference.$refNode;
        if (!node || !('ref' in reference)) continue;
        const at = context.place(node.offset, node.end);
        if (reference.error) {
            // A gap says so itself; a name in text that could not be read may well be declared there.
            if (isGapName(reference.$refText) || context.report.skipped.has(reference.$refText)) continue;
            yield unresolved(context, reference.error.info, at, visible);
        } else if (shared.has(reference.$refText)) {
            const info = infoOf(reference);
            if (info) yield* ambiguous(context, info, at);
        }
    }
};

/** Names that several elements have, whatever their kind: only these can be ambiguous. */
function namesOfSeveral({ services }: CheckContext, visible: ReadonlySet<string>): ReadonlySet<string> {
    const once = new Set<string>();
    const several = new Set<string>();
    for (const { name } of services.shared.workspace.IndexManager.allElements(undefined, new Set(visible)))
        (once.has(name) ? several : once).add(name);
    return several;
}

function unresolved(
    context: CheckContext,
    info: ReferenceInfo,
    at: Finding['at'],
    visible: ReadonlySet<string>,
): Finding {
    const expectation = expectationOf(info, context);
    const { name, type } = expectation;
    const index = context.services.shared.workspace.IndexManager;
    const elsewhere = index
        .allElements(type)
        .filter(description => description.name === name && !visible.has(description.documentUri.toString()))
        .toArray();
    const others = index
        .allElements(undefined, new Set(visible))
        .filter(description => description.name === name)
        .toArray();
    const scope = context.services.references.ScopeProvider.scopeOf(context.document, type);
    const known = scope
        .getAllElements()
        .map(description => description.name)
        .toArray();
    const near = similarNames(name, known);
    const fixes = [
        ...elsewhere.map(({ documentUri }) => importFix(context, documentUri)),
        ...near.map((candidate, index) =>
            fix(
                reader =>
                    reader === 'ru'
                        ? `Заменить на ${quoted(candidate, reader)}`
                        : `Replace by ${quoted(candidate, reader)}`,
                [put(at, candidate)],
                { preferred: index === 0 && elsewhere.length === 0 },
            ),
        ),
        ...createFixes(context, expectation),
    ];
    const [wrongKind] = others;
    if (elsewhere.length > 0)
        return finding(linkCodes.notImported, { at, message: notImported(name, elsewhere), fixes });
    if (wrongKind)
        return finding(linkCodes.otherKind, {
            at,
            message: bilingual(reader => otherKind(context, expectation, wrongKind, reader)),
            related: [
                {
                    message: { ru: 'Здесь объявлено это имя', en: 'The name is declared here' },
                    at: placeOfDescription(wrongKind),
                },
            ],
            fixes,
        });
    return finding(linkCodes.unresolved, {
        at,
        message: bilingual(reader => missing(context, expectation, near, known, reader)),
        fixes,
    });
}

function wanted({ kinds }: Expectation, { words }: CheckContext, reader: Language): string {
    if (kinds.length === 0) return reader === 'ru' ? 'заявленной характеристики' : 'claim';
    const names = listed(
        kinds.map(kind => words.kind(kind, reader)),
        reader,
        reader === 'ru' ? 'или' : 'or',
    );
    return reader === 'ru' ? `элемента ${names}` : names;
}

function missing(
    context: CheckContext,
    expectation: Expectation,
    near: readonly string[],
    known: readonly string[],
    reader: Language,
): string {
    const name = quoted(expectation.name, reader);
    const kind = wanted(expectation, context, reader);
    const meant = near[0];
    const shown = known
        .slice(0, 5)
        .map(other => quoted(other, reader))
        .join(', ');
    if (reader === 'ru') {
        const start = `Нет ${kind} с именем ${name}.`;
        if (meant) return `${start} Возможно, имелось в виду ${quoted(meant, reader)}.`;
        return known.length > 0
            ? `${start} Есть: ${shown}${known.length > 5 ? ' и другие' : ''}.`
            : `${start} Объявите его или исправьте имя.`;
    }
    const start = `There is no ${kind} called ${name}.`;
    if (meant) return `${start} Did you mean ${quoted(meant, reader)}?`;
    return known.length > 0
        ? `${start} There are: ${shown}${known.length > 5 ? ' and others' : ''}.`
        : `${start} Declare it, or correct the name.`;
}

function otherKind(
    context: CheckContext,
    expectation: Expectation,
    found: AstNodeDescription,
    reader: Language,
): string {
    const name = quoted(expectation.name, reader);
    const kind = kindOfDescription(found);
    const is = kind ? context.words.kind(kind, reader) : reader === 'ru' ? 'заявленная характеристика' : 'a claim';
    const kindNeeded = wanted(expectation, context, reader);
    return reader === 'ru'
        ? `${name} — это ${is}, а здесь нужно имя ${kindNeeded}.`
        : `${name} is ${is}, but the name of ${expectation.kinds.length === 0 ? `a ${kindNeeded}` : kindNeeded} is needed here.`;
}

function notImported(name: string, elsewhere: readonly AstNodeDescription[]): Bilingual {
    const files = [...new Set(elsewhere.map(({ documentUri }) => fileName(documentUri.toString())))];
    return bilingual(reader => {
        const list = listed(
            files.map(file => quoted(file, reader)),
            reader,
            reader === 'ru' ? 'или' : 'or',
        );
        return reader === 'ru'
            ? `${quoted(name, reader)} есть в файле ${list}, но файл не импортирован.`
            : `${quoted(name, reader)} is in the file ${list}, which is not imported.`;
    });
}

function importFix(context: CheckContext, target: URI): Fix {
    const { document, root, language } = context;
    const path = UriUtils.relative(UriUtils.dirname(document.uri), target);
    const statement = `${word('import', language)} "${path}"`;
    const last = root.imports.at(-1)?.$cstNode;
    const edit = last ? insert(context, last.end, `\n${statement}`) : insert(context, 0, `${statement}\n\n`);
    return fix(
        reader => (reader === 'ru' ? `Импортировать ${quoted(path, reader)}` : `Import ${quoted(path, reader)}`),
        [edit],
        { preferred: true },
    );
}

/** Stubs of the elements that a name could mean. */
function createFixes(context: CheckContext, { name, kinds }: Expectation): Fix[] {
    if (kinds.length === 0) {
        const system = context.model.all('system').find(({ at }) => at.uri === context.uri);
        if (!system) return [];
        return [
            fix(
                reader =>
                    reader === 'ru'
                        ? `Добавить заявленную характеристику ${quoted(name, reader)}`
                        : `Add a claim ${quoted(name, reader)}`,
                [
                    {
                        kind: 'addProperty',
                        element: system.key,
                        property: 'claim',
                        value: [
                            { name },
                            { symbol: ':' },
                            { gap: { ru: 'заявленная характеристика', en: 'claim' }, as: 'text' },
                        ],
                    },
                ],
            ),
        ];
    }
    return kinds.map((kind: ElementKind) =>
        fix(
            reader => {
                const what = context.words.kind(kind, reader);
                return reader === 'ru' ? `Создать элемент ${what} ${name}` : `Create ${what} ${name}`;
            },
            [
                {
                    kind: 'addElement',
                    element: kind,
                    name,
                    rank: 'ranked' in schema[kind] ? 'primary' : undefined,
                    title: undefined,
                },
            ],
        ),
    );
}

function* ambiguous(context: CheckContext, info: ReferenceInfo, at: Finding['at']): Iterable<Finding> {
    const name = info.reference.$refText;
    const type = context.services.shared.AstReflection.getReferenceType(info);
    const scope = context.services.references.ScopeProvider.scopeOf(context.document, type);
    const candidates = scope.getElements(name).toArray();
    if (candidates.length < 2) return;
    const [first] = candidates as [AstNodeDescription];
    // Twins in one file are reported where they are declared.
    const apart = candidates.filter(
        candidate => candidate.type !== first.type || candidate.documentUri.toString() !== first.documentUri.toString(),
    );
    if (apart.length === 0) return;
    const files = [first, ...apart].map(({ documentUri }) => fileName(documentUri.toString()));
    yield finding(linkCodes.ambiguous, {
        at,
        message: bilingual(reader => {
            const where = listed(
                [...new Set(files)].map(file => quoted(file, reader)),
                reader,
            );
            return reader === 'ru'
                ? `Имя ${quoted(name, reader)} носят несколько элементов (${where}). Переименуйте один из них.`
                : `Several elements are called ${quoted(name, reader)} (${where}). Rename one of them.`;
        }),
        related: [first, ...apart].map(description => ({
            message: { ru: 'Здесь объявлено это имя', en: 'The name is declared here' },
            at: placeOfDescription(description),
        })),
    });
}
