import type { Finding, Fix } from '@trialwright/conformity';
import { similarNames } from '@trialwright/model';
import { type LangiumDocument, type LangiumDocuments, type URI, URI as Uri, UriUtils } from 'langium';
import type { Import, TrialFile } from '../../generated/ast.js';
import { kindOf } from '../../model/build-model.js';
import { importedUri, withImports } from '../../scope/imports.js';
import { linkCodes } from '../codes/link-codes.js';
import { type Check, type CheckContext, finding } from '../context.js';
import { fix, put, remove } from '../fix-parts.js';
import { bilingual, quoted } from '../words.js';

/** Kinds of element that do nothing unless somebody refers to them. */
const referable = new Set(['organization', 'person', 'comparator', 'condition', 'population', 'dataset', 'endpoint']);

/** Imports of nothing, of itself, twice, of programs, in circles, and those that nothing uses. */
export const importCheck: Check = function* (context): Iterable<Finding> {
    const seen = new Set<string>();
    for (const statement of context.root.imports) {
        const found = checkImport(statement, context, seen);
        if (found) yield found;
    }
};

function checkImport(statement: Import, context: CheckContext, seen: Set<string>): Finding | undefined {
    const cst = statement.$cstNode;
    if (!cst || !statement.path) return undefined;
    const at = context.place(cst.offset, cst.end);
    const documents = context.services.shared.workspace.LangiumDocuments;
    const uri = importedUri(statement);
    const removal = fix(reader => (reader === 'ru' ? 'Убрать импорт' : 'Remove the import'), [remove(at)], {
        preferred: true,
        safe: true,
    });
    if (!uri) return missing(statement, context, at);
    const key = uri.toString();
    if (key === context.uri)
        return finding(linkCodes.importSelf, {
            at,
            message: {
                ru: 'Файл импортирует сам себя: уберите эту строку.',
                en: 'The file imports itself: remove this line.',
            },
            fixes: [removal],
        });
    if (seen.has(key))
        return finding(linkCodes.importTwice, {
            at,
            message: {
                ru: 'Этот файл уже импортирован выше: уберите повтор.',
                en: 'This file is imported above: remove the second import.',
            },
            fixes: [removal],
        });
    seen.add(key);
    const document = documents.getDocument(uri) as LangiumDocument<TrialFile> | undefined;
    const fileExists = document !== undefined || exists(uri, context);
    if (!fileExists) return missing(statement, context, at);
    if (!document || !insideWorkspace(uri, context))
        return finding(linkCodes.importOutside, {
            at,
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Файл ${quoted(statement.path, reader)} лежит вне рабочей папки, поэтому не прочитан. Скопируйте его в папку или откройте папку, в которой есть оба файла.`
                    : `The file ${quoted(statement.path, reader)} lies outside of the workspace and was not read. Copy it into the folder, or open a folder that holds both.`,
            ),
        });
    return contentFinding(document, context, at, removal, documents);
}

/** Findings on what the imported file holds. */
function contentFinding(
    document: LangiumDocument<TrialFile>,
    context: CheckContext,
    at: Finding['at'],
    removal: Fix,
    documents: LangiumDocuments,
): Finding | undefined {
    const reached = withImports(document, documents);
    if (document.parseResult.value.elements.some(element => element.$type === 'Program'))
        return finding(linkCodes.importProgram, {
            at,
            message: {
                ru: 'Импортирован файл, в котором есть своя программа испытания. Вынесите общие элементы в отдельный файл без программы и импортируйте его.',
                en: 'The imported file holds a program of its own. Move the common elements to a file without a program, and import that.',
            },
        });
    if (reached.some(({ uri }) => uri.toString() === context.uri))
        return finding(linkCodes.importCycle, {
            at,
            message: {
                ru: 'Файлы импортируют друг друга по кругу. Это разрешено, но обычно общее выносят в отдельный файл.',
                en: 'Files import each other in a circle. This is allowed, but most often the common part goes into a file of its own.',
            },
        });
    if (isUsed(reached, context)) return undefined;
    return finding(linkCodes.importUnused, {
        at,
        unnecessary: true,
        message: {
            ru: 'Из этого файла ничего не используется: импорт можно убрать.',
            en: 'Nothing of this file is used: the import can be removed.',
        },
        fixes: [{ ...removal, safe: false }],
    });
}

function isUsed(reached: readonly LangiumDocument<TrialFile>[], context: CheckContext): boolean {
    const uris = new Set(reached.map(({ uri }) => uri.toString()));
    const standsAlone = reached.some(({ parseResult }) =>
        parseResult.value.elements.some(element => !referable.has(kindOf(element))),
    );
    if (standsAlone) return true;
    // By name and not by target: an ambiguous name uses both files.
    const names = new Set(context.document.references.map(({ $refText }) => $refText));
    const index = context.services.shared.workspace.IndexManager;
    return index.allElements(undefined, uris).some(({ name }) => names.has(name));
}

function missing(statement: Import, context: CheckContext, at: Finding['at']): Finding {
    const base = UriUtils.dirname(context.document.uri);
    const known = context.services.shared.workspace.LangiumDocuments.all
        .filter(({ uri }) => uri.toString() !== context.uri)
        .map(({ uri }) => UriUtils.relative(base, uri))
        .toArray();
    const path = statement.path;
    const near = [
        ...new Set([
            ...similarNames(path, known),
            ...known.filter(candidate => candidate.split('/').at(-1) === path.split(/[\\/]/).at(-1)),
        ]),
    ].slice(0, 3);
    const pathAt = { ...at, offset: at.end - (context.written(at).match(/["«“„].*$/s)?.[0].length ?? 0) };
    return finding(linkCodes.importMissing, {
        at,
        message: bilingual(reader => {
            const meant = near[0];
            if (reader === 'ru')
                return `Файла ${quoted(path, reader)} нет. ${meant ? `Возможно, имелся в виду ${quoted(meant, reader)}.` : 'Проверьте путь: он указывается относительно этого файла.'}`;
            return `There is no file ${quoted(path, reader)}. ${meant ? `Did you mean ${quoted(meant, reader)}?` : 'Check the path: it is relative to this file.'}`;
        }),
        fixes: near.map((candidate, index) =>
            fix(
                reader =>
                    reader === 'ru'
                        ? `Заменить на ${quoted(candidate, reader)}`
                        : `Replace by ${quoted(candidate, reader)}`,
                [put(pathAt, `"${candidate}"`)],
                { preferred: index === 0 },
            ),
        ),
    });
}

function exists(uri: URI, { services }: CheckContext): boolean {
    try {
        return services.shared.workspace.FileSystemProvider.existsSync(uri);
    } catch {
        return false;
    }
}

function insideWorkspace(uri: URI, { services }: CheckContext): boolean {
    const folders = services.shared.workspace.WorkspaceManager.workspaceFolders ?? [];
    return folders.length === 0 || folders.some(folder => UriUtils.contains(Uri.parse(folder.uri), uri));
}
