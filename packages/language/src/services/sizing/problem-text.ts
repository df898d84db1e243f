import { isUnderWay, type Language, type Plan, type SizingProblem } from '@trialwright/model';

/** Longest text of a hint: what is cut off is in the tooltip. */
const longest = 110;

/** Why there is no number, short enough for a hint: `не вычислено: не задана мощность`, or `вычисляется…`. */
export function problemText(
    problems: readonly SizingProblem[],
    language: Language,
    of: string | undefined = undefined,
): string | undefined {
    const [first] = problems;
    if (!first) return undefined;
    if (isUnderWay(first)) return `${language === 'ru' ? 'вычисляется' : 'computing'}${of ? ` (${of})` : ''}…`;
    // What follows a colon or the first sentence explains; the tooltip has it.
    const message = first.message[language]
        .split(/[:;] |\. (?=\p{Lu})/u)[0]!
        .trim()
        .replace(/\.$/, '');
    const what = `${language === 'ru' ? 'не вычислено' : 'not computed'}${of ? ` (${of})` : ''}`;
    const text = `${what}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
    return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

/**
 * Why a plan has no number: what is in the way of the first target that has none, or of the plan itself. That something
 * is under way is said only where nothing else is in the way.
 */
export function planProblemText({ targets, problems }: Plan, language: Language): string | undefined {
    const without = targets.filter(target => target.n === undefined && target.problems.length > 0);
    const open = without.find(target => !target.problems.some(isUnderWay)) ?? without[0];
    return open ? problemText(open.problems, language, open.name) : problemText(problems, language);
}

/** All that is in the way of a number, as a list. */
export function problemList(problems: readonly SizingProblem[], language: Language): string {
    return problems.map(problem => `- ${problem.message[language]}`).join('\n');
}
