import { type ElementKind, keywordOf, type Language } from '@trialwright/model';
import { holdersOf, keywordsOf } from '../../parser/recovery/containers.js';
import type { ContainerName, TroubleKind, TroubleOf } from '../../parser/recovery/trouble.js';
import type { CheckContext, CheckReport } from '../context.js';
import { fix, put } from '../fix-parts.js';
import { bilingual, listed, quoted } from '../words.js';

/** Words a trouble: what is wrong, what to write, and how to mend it. */
export type Reporter<K extends TroubleKind> = (trouble: TroubleOf<K>, context: CheckContext) => Omit<CheckReport, 'at'>;

type Reporters<K extends TroubleKind> = { readonly [T in K]: Reporter<T> };

/** Elements that hold a property, as "in the elements …". */
function holders(id: string, { words }: CheckContext, reader: Language): string {
    const names = [...new Set(holdersOf(id).map(container => words.container(container, reader)))];
    const shown = names.length > 5 ? [...names.slice(0, 5), reader === 'ru' ? 'других' : 'others'] : names;
    const list = listed(shown, reader);
    return reader === 'ru' ? `${names.length > 1 ? 'элементах' : 'элементе'} ${list}` : list;
}

function someProperties(inside: ContainerName, { words }: CheckContext, reader: Language): string {
    return words.keywords(keywordsOf(inside), reader, 5);
}

const someElements: readonly ElementKind[] = ['program', 'system', 'dataset', 'endpoint', 'hypothesis'];

/** Messages about words: misspelt, unknown, in the wrong place. */
export const wordReports: Reporters<
    'misspelt' | 'capital' | 'misplaced' | 'outside' | 'elementInside' | 'unknownWord'
> = {
    misspelt({ at, written, form }, context) {
        return {
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Неизвестное слово ${quoted(written, reader)}. Возможно, имелось в виду ${quoted(form, reader)}.`
                    : `Unknown word ${quoted(written, reader)}. Did you mean ${quoted(form, reader)}?`,
            ),
            fixes: [replacement(context, at, form)],
        };
    },
    capital({ at, written, form }, context) {
        return {
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Слово языка пишется ${quoted(form, reader)}, а не ${quoted(written, reader)}.`
                    : `This word of the language is written ${quoted(form, reader)}, not ${quoted(written, reader)}.`,
            ),
            fixes: [replacement(context, at, form, true)],
        };
    },
    misplaced({ id, written, inside }, context) {
        const { words } = context;
        return {
            message: bilingual(reader => {
                const where = words.container(inside, reader);
                const known = someProperties(inside, context, reader);
                const own = holdersOf(id).length > 0 ? holders(id, context, reader) : undefined;
                if (reader === 'ru')
                    return `У элемента ${where} нет свойства ${quoted(written, reader)}${own ? `: его пишут в ${own}` : ''}. Здесь могут стоять ${known}.`;
                return `${where} has no property ${quoted(written, reader)}${own ? `: it belongs to ${own}` : ''}. Here you can write ${known}.`;
            }),
        };
    },
    outside({ id, written }, context) {
        return {
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Свойство ${quoted(written, reader)} стоит вне элемента. Перенесите его внутрь фигурных скобок: его пишут в ${holders(id, context, reader)}.`
                    : `The property ${quoted(written, reader)} stands outside of any element. Move it between the braces of ${holders(id, context, reader)}.`,
            ),
        };
    },
    elementInside({ written, inside }, { words }) {
        return {
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Элемент ${quoted(written, reader)} стоит внутри элемента ${words.container(inside, reader)}. Вынесите его за закрывающую скобку } и сошлитесь на него по имени.`
                    : `The element ${quoted(written, reader)} stands inside of ${words.container(inside, reader)}. Move it behind the closing brace } and refer to it by name.`,
            ),
        };
    },
    unknownWord({ written, inside }, context) {
        const { words } = context;
        return {
            message: bilingual(reader => {
                const known = inside
                    ? someProperties(inside, context, reader)
                    : words.keywords(someElements, reader, 5);
                if (reader === 'ru')
                    return inside
                        ? `У элемента ${words.container(inside, reader)} нет свойства ${quoted(written, reader)}. Здесь могут стоять ${known} или закрывающая скобка }.`
                        : `Неизвестное слово ${quoted(written, reader)}. Здесь начинается элемент: ${known} и другие.`;
                return inside
                    ? `${words.container(inside, reader)} has no property ${quoted(written, reader)}. Here you can write ${known}, or the closing brace }.`
                    : `Unknown word ${quoted(written, reader)}. An element begins here: ${known}, and others.`;
            }),
        };
    },
};

function replacement(context: CheckContext, at: { offset: number; end: number }, form: string, safe = false) {
    const place = context.place(at.offset, at.end);
    const shown = keywordOf(form) ? form : form.trim();
    return fix(
        reader => (reader === 'ru' ? `Заменить на ${quoted(shown, reader)}` : `Replace by ${quoted(shown, reader)}`),
        [put(place, form)],
        { preferred: true, safe },
    );
}
