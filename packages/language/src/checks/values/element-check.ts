import type { Finding } from '@trialwright/conformity';
import {
    type AnyElement,
    elementKinds,
    type ElementSchema,
    type Located,
    type CalendarDate,
    schema,
    word,
} from '@trialwright/model';
import { phraseAt } from '../../parser/phrases.js';
import { valueCodes } from '../codes/value-codes.js';
import { type Check, type CheckContext, finding } from '../context.js';
import { fix, insert, remove } from '../fix-parts.js';
import { fileName } from '../linking/targets.js';
import { declaredNames } from '../names.js';
import { bilingual, quoted } from '../words.js';

/** Properties that stand more often than they may. */
export const duplicatePropertyCheck: Check = function* (context): Iterable<Finding> {
    for (const { places } of context.model.duplicates) {
        const [first, ...rest] = places;
        if (!first || first.uri !== context.uri) continue;
        const phrase = phraseAt(context.text, first.offset);
        const name = phrase ? context.text.slice(first.offset, first.offset + phrase.length) : context.written(first);
        for (const at of rest)
            yield finding(valueCodes.duplicateProperty, {
                at,
                message: bilingual(reader =>
                    reader === 'ru'
                        ? `Свойство ${quoted(name, reader)} уже записано выше. Оставьте одно.`
                        : `The property ${quoted(name, reader)} is written above already. Keep one.`,
                ),
                related: [{ message: { ru: 'Первая запись', en: 'The first one' }, at: first }],
                fixes: [
                    fix(reader => (reader === 'ru' ? 'Убрать повтор' : 'Remove the repetition'), [remove(at)], {
                        preferred: true,
                    }),
                ],
            });
    }
};

/** Elements of which a program holds one. */
export const secondElementCheck: Check = function* (context): Iterable<Finding> {
    for (const kind of elementKinds) {
        if (!(schema[kind] as ElementSchema).single) continue;
        const all = context.model.all(kind) as readonly AnyElement[];
        if (all.length < 2) continue;
        const own = all.filter(({ at }) => at.uri === context.uri);
        const [first, ...rest] = own;
        if (!first) continue;
        for (const element of rest)
            yield finding(valueCodes.secondElement, {
                at: element.headAt,
                message: bilingual(reader =>
                    reader === 'ru'
                        ? `Элемент ${context.words.kind(kind, reader)} в программе один, и он уже есть. Объедините их.`
                        : `A program has one ${context.words.kind(kind, reader)}, and it is there already. Put them together.`,
                ),
                related: [{ message: { ru: 'Первый элемент', en: 'The first one' }, at: first.headAt }],
                fixes: [
                    fix(
                        reader => (reader === 'ru' ? 'Убрать этот элемент' : 'Remove this element'),
                        [remove(element.at)],
                    ),
                ],
            });
        const imported = all.find(({ at }) => at.uri !== context.uri);
        // Another program in an imported file is the import's mistake, and said there.
        if (!imported || kind === 'program') continue;
        const file = fileName(imported.at.uri);
        yield finding(valueCodes.secondElement, {
            at: first.headAt,
            severity: 'warning',
            message: bilingual(reader =>
                reader === 'ru'
                    ? `Элемент ${context.words.kind(kind, reader)} есть и в импортированном файле ${quoted(file, reader)}. Действует этот; оставьте один.`
                    : `The imported file ${quoted(file, reader)} has ${context.words.kind(kind, reader)} too. This one holds; keep one.`,
            ),
            related: [{ message: { ru: 'В импортированном файле', en: 'In the imported file' }, at: imported.headAt }],
        });
    }
};

/** Elements that others refer to, without a name. */
export const missingNameCheck: Check = function* (context): Iterable<Finding> {
    let taken: Set<string> | undefined;
    for (const element of context.model.elements) {
        if (element.at.uri !== context.uri || element.name) continue;
        if ((schema[element.kind] as ElementSchema).name !== 'required') continue;
        if (element.kind === 'objective' && element.none) continue;
        if (headIsFaulty(element, context)) continue;
        taken ??= new Set(declaredNames(context).map(({ name }) => name));
        const name = freeName(element, context, taken);
        taken.add(name);
        yield finding(valueCodes.missingName, {
            at: element.headAt,
            message: bilingual(reader =>
                reader === 'ru'
                    ? `У элемента ${context.words.kind(element.kind, reader)} нет имени. Напишите его одним словом после ${context.words.kind(element.kind, reader)}, например ${name}.`
                    : `${context.words.kind(element.kind, reader)} has no name. Write one word after ${context.words.kind(element.kind, reader)}, such as ${name}.`,
            ),
            fixes: [
                fix(
                    reader => (reader === 'ru' ? `Назвать ${name}` : `Call it ${name}`),
                    [insert(context, element.headAt.end, ` ${name}`)],
                    { preferred: true },
                ),
            ],
        });
    }
};

/** True where the head could not be read: what it lacks is said there. */
function headIsFaulty({ headAt }: AnyElement, { report, text }: CheckContext): boolean {
    const newline = text.indexOf('\n', headAt.end);
    const lineEnd = newline < 0 ? text.length : newline;
    return report.troubles.some(({ at }) => at.offset >= headAt.offset && at.offset < lineEnd);
}

function freeName({ kind }: AnyElement, context: CheckContext, taken: ReadonlySet<string>): string {
    const base = word(kind, context.language).replace(/[\s-]+/g, '_');
    const capital = base.charAt(0).toUpperCase() + base.slice(1);
    for (let number = 1; ; number++) if (!taken.has(`${capital}${number}`)) return `${capital}${number}`;
}

/** Periods that end before they start. */
export const dateOrderCheck: Check = function* (context): Iterable<Finding> {
    for (const kind of ['program', 'report'] as const) {
        for (const { at, properties } of context.model.all(kind)) {
            const { start, end } = properties;
            if (at.uri !== context.uri || !start || !end || !start.value.valid || !end.value.valid) continue;
            if (dayNumber(end) >= dayNumber(start)) continue;
            yield finding(valueCodes.dateOrder, {
                at: end.at,
                message: bilingual(reader =>
                    reader === 'ru'
                        ? `Окончание ${context.written(end.at)} раньше начала ${context.written(start.at)}. Проверьте обе даты.`
                        : `The end ${context.written(end.at)} comes before the start ${context.written(start.at)}. Check both dates.`,
                ),
                related: [{ message: { ru: 'Начало', en: 'The start' }, at: start.at }],
            });
        }
    }
};

function dayNumber({ value }: Located<CalendarDate>): number {
    return (value.year * 12 + value.month) * 31 + value.day;
}
