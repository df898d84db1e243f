import type { Finding } from '@trialwright/conformity';
import type { ElementKind } from '@trialwright/model';
import { kindOf } from '../../model/build-model.js';
import { linkCodes } from '../codes/link-codes.js';
import { type Check, finding } from '../context.js';
import { fix, put, remove } from '../fix-parts.js';
import { type Declared, declaredNames } from '../names.js';
import { bilingual, quoted } from '../words.js';

/** Two elements of a kind with one name in one file. */
export const duplicateNameCheck: Check = function* (context): Iterable<Finding> {
    const first = new Map<string, Declared>();
    for (const declared of declaredNames(context)) {
        const key = `${declared.node.$type} ${declared.name}`;
        const other = first.get(key);
        if (!other) {
            first.set(key, declared);
            continue;
        }
        const { name, at } = declared;
        const free = freeName(name, declared.node.$type, first);
        // The new name is taken from now on: three twins get three names.
        first.set(`${declared.node.$type} ${free}`, declared);
        yield finding(linkCodes.duplicateName, {
            at,
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Имя ${quoted(name, reader)} уже носит другой элемент этого вида. Выберите другое имя.`
                    : `Another element of this kind is already called ${quoted(name, reader)}. Choose another name.`,
            ),
            related: [
                { message: { ru: 'Первый элемент с этим именем', en: 'The first element of this name' }, at: other.at },
            ],
            fixes: [
                fix(
                    reader =>
                        reader === 'ru'
                            ? `Переименовать в ${quoted(free, reader)}`
                            : `Rename to ${quoted(free, reader)}`,
                    [put(at, free)],
                ),
            ],
        });
    }
};

function freeName(name: string, type: string, taken: ReadonlyMap<string, unknown>): string {
    for (let number = 2; ; number++) if (!taken.has(`${type} ${name}_${number}`)) return `${name}_${number}`;
}

/** Kinds that matter only where something refers to them. */
const referable: ReadonlySet<ElementKind> = new Set<ElementKind>([
    'organization',
    'person',
    'comparator',
    'condition',
    'population',
    'dataset',
]);

/** Elements of a program to which nothing refers; a library cannot know who uses it. */
export const unusedCheck: Check = function* (context): Iterable<Finding> {
    if (!context.root.elements.some(element => element.$type === 'Program')) return;
    // By name and not by target: of an ambiguous name nobody knows which is meant.
    const used = new Set(context.document.references.map(({ $refText }) => $refText));
    for (const { node, name, at } of declaredNames(context)) {
        if (!referable.has(kindOf(node)) || used.has(name) || context.report.skipped.has(name)) continue;
        // Somebody with a role is listed in the documents by that role.
        if (node.$type === 'Person' && hasRole(node)) continue;
        yield finding(linkCodes.unused, {
            at,
            unnecessary: true,
            message: bilingual(reader =>
                reader === 'ru'
                    ? `На элемент ${quoted(name, reader)} нет ссылок: в документы он не войдёт.`
                    : `Nothing refers to ${quoted(name, reader)}: it does not appear in the documents.`,
            ),
            fixes: [
                fix(
                    reader => (reader === 'ru' ? 'Убрать элемент' : 'Remove the element'),
                    [remove(context.place(node.$cstNode!.offset, node.$cstNode!.end))],
                ),
            ],
        });
    }
};

function hasRole(node: object): boolean {
    const { properties = [] } = node as { readonly properties?: readonly { readonly $type: string }[] };
    return properties.some(({ $type }) => $type === 'Person_role');
}
