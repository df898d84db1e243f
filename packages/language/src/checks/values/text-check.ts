import type { Finding, ModelEdit } from '@trialwright/conformity';
import { isKeywordId, type KeywordId, type Place, unmixed, wordBefore } from '@trialwright/model';
import type { IToken } from 'chevrotain';
import { valueCodes } from '../codes/value-codes.js';
import { type Check, type CheckContext, finding } from '../context.js';
import { fix, put } from '../fix-parts.js';
import { declaredNames, renameEverywhere } from '../names.js';
import { bilingual, quoted } from '../words.js';

/** A backslash that means nothing. */
export const escapeCheck: Check = function* (context): Iterable<Finding> {
    if (!context.text.includes('\\')) return;
    for (const { image, startOffset, tokenType } of context.services.parser.Lexer.tokenize(context.text).tokens) {
        if (tokenType.name !== 'STRING' || !image.startsWith('"')) continue;
        for (const match of image.matchAll(/\\(.)/gs)) {
            if ('"\\n'.includes(match[1]!)) continue;
            const offset = startOffset + match.index;
            const at = context.place(offset, offset + 2);
            yield finding(valueCodes.escape, {
                at,
                message: bilingual(reader =>
                    reader === 'ru'
                        ? `${quoted(match[0], reader)}: перед этой буквой обратная косая черта пропадёт. Напишите / или \\\\.`
                        : `${quoted(match[0], reader)}: before this letter the backslash disappears. Write / or \\\\.`,
                ),
                fixes: [
                    fix(reader => (reader === 'ru' ? 'Написать /' : 'Write /'), [put(at, `/${match[1]}`)]),
                    fix(
                        reader => (reader === 'ru' ? 'Оставить черту: \\\\' : 'Keep the backslash: \\\\'),
                        [put(at, `\\\\${match[1]}`)],
                        { preferred: true },
                    ),
                ],
            });
        }
    }
};

/** At most so many words are pointed out one by one; the fix for all mends the rest. */
const mostForeign = 200;

/** Words of the other language. */
export const foreignKeywordCheck: Check = function* (context): Iterable<Finding> {
    const { foreign, language } = context.report;
    if (foreign.length === 0 || !language) return;
    const edits = foreign.map(token => translation(token, context));
    for (const [index, token] of foreign.slice(0, mostForeign).entries()) {
        const edit = edits[index]!;
        const form = formOf(token, context);
        yield finding(valueCodes.foreignKeyword, {
            at: placeOf(token, context),
            message: bilingual(reader => {
                const written = quoted(token.image.replace(/\s+/g, ' '), reader);
                return reader === 'ru'
                    ? `Файл написан ${language === 'ru' ? 'по-русски' : 'по-английски'}, а слово ${written} — нет. Здесь пишут ${quoted(form, reader)}.`
                    : `The file is written in ${language === 'ru' ? 'Russian' : 'English'}, and ${written} is not. Here it is ${quoted(form, reader)}.`;
            }),
            fixes: [
                fix(
                    reader =>
                        reader === 'ru' ? `Заменить на ${quoted(form, reader)}` : `Replace by ${quoted(form, reader)}`,
                    [edit],
                    { preferred: true, safe: true },
                ),
                ...(foreign.length > 1
                    ? [
                          fix(
                              reader =>
                                  reader === 'ru'
                                      ? `Заменить все слова другого языка (${foreign.length})`
                                      : `Replace all words of the other language (${foreign.length})`,
                              edits,
                          ),
                      ]
                    : []),
            ],
        });
    }
};

function placeOf({ startOffset, image }: IToken, context: CheckContext): Place {
    return context.place(startOffset, startOffset + image.length);
}

/** The word in the file's language, in the form that agrees with the noun after it. */
function formOf(token: IToken, context: CheckContext): string {
    const id = token.tokenType.name as KeywordId;
    const after = context.text.slice(token.startOffset + token.image.length).trimStart();
    const noun = (['endpoint', 'objective'] as const).find(kind => startsWithKeyword(after, kind));
    return wordBefore(id, noun ?? id, context.language);
}

const endpointOrObjective = {
    endpoint: /^(endpoint|конечная\s+точка)/,
    objective: /^(objective|цель)/,
} as const;

function startsWithKeyword(text: string, kind: keyof typeof endpointOrObjective): boolean {
    return endpointOrObjective[kind].test(text);
}

function translation(token: IToken, context: CheckContext): ModelEdit {
    const id = token.tokenType.name;
    return put(placeOf(token, context), isKeywordId(id) ? formOf(token, context) : token.image);
}

/** Names that mix letters of two alphabets which look alike. */
export const lookAlikeCheck: Check = function* (context): Iterable<Finding> {
    for (const { name, at, node } of declaredNames(context)) {
        const meant = unmixed(name, context.language === 'ru');
        if (meant === undefined) continue;
        const index = context.services.shared.workspace.IndexManager;
        const path = context.services.workspace.AstNodeLocator.getAstNodePath(node);
        const elsewhere = index
            .findAllReferences(node, path)
            .filter(({ sourceUri }) => sourceUri.toString() !== context.uri)
            .map(({ sourceUri, segment }) =>
                put({ uri: sourceUri.toString(), offset: segment.offset, end: segment.end }, meant),
            )
            .toArray();
        yield finding(valueCodes.lookAlike, {
            at,
            message: bilingual(reader =>
                reader === 'ru'
                    ? `В имени ${quoted(name, reader)} смешаны похожие русские и латинские буквы. Напишите его буквами одного алфавита.`
                    : `The name ${quoted(name, reader)} mixes Russian and Latin letters that look alike. Write it in the letters of one alphabet.`,
            ),
            fixes: [
                fix(
                    reader =>
                        reader === 'ru'
                            ? `Переименовать везде в ${quoted(meant, reader)}`
                            : `Rename everywhere to ${quoted(meant, reader)}`,
                    [...renameEverywhere(context, name, meant), ...elsewhere],
                    { preferred: true },
                ),
            ],
        });
    }
};
