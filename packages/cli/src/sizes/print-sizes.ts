import {
    formatNumber,
    type InterimLooks,
    type Language,
    type Plan,
    type ProgramSizing,
    type SizingProblem,
} from '@trialwright/model';
import { methodInfo } from '@trialwright/statistics';
import type { Context } from '../context.js';
import { clean, cleanLine } from '../terminal/clean.js';
import { type Colours, coloursFor } from '../terminal/colours.js';
import type { TableLines } from '../terminal/table.js';
import { columnsOf } from '../terminal/width.js';
import { wrap } from '../terminal/wrap.js';
import { explain } from './explain.js';
import { percent } from './inputs.js';
import { planTable } from './plan-table.js';
import type { SizedFile } from './sized-file.js';
import { targetTable } from './target-table.js';
import { achievedLines, verdictOf } from './verdict.js';
import { words } from './words.js';

/** What the printing of one file shares. */
interface Page {
    readonly language: Language;
    readonly width: number;
    readonly colours: Colours;
    /** Whether derivations are shown. */
    readonly steps: boolean;
}

/** Prints the sample sizes of a file as tables, on the standard output. */
export function printSizes({ file, model, sizing }: SizedFile, steps: boolean, context: Context): void {
    const { stdout, env } = context.io;
    const language = context.reader.language(file.language);
    const page: Page = { language, width: columnsOf(stdout, env), colours: coloursFor(stdout, env), steps };
    const title = model.first('program')?.title?.value;
    const lines = [page.colours.place(cleanLine(file.shown))];
    if (title) lines.push(...wrap(clean(title), page.width));
    if (sizing) lines.push(...sizingLines(sizing, page));
    stdout.write(`${lines.join('\n')}\n\n`);
}

function sizingLines({ targets, plans }: ProgramSizing, page: Page): string[] {
    const { language, width, colours, steps } = page;
    const lines: string[] = [];
    if (targets.length > 0) {
        lines.push('', colours.bold(words.targets[language]));
        lines.push(...tableLines(targetTable(targets, language, width), page));
        for (const target of targets) lines.push(...warningLines(target.warnings, page));
    }
    for (const { name, derivation } of targets) {
        if (!steps || !derivation) continue;
        lines.push('', colours.bold(`${words.derivation[language]}: ${name}`));
        lines.push(...explain(derivation, language, width));
    }
    for (const plan of plans) lines.push(...planLines(plan, page));
    return lines;
}

function planLines(plan: Plan, page: Page): string[] {
    const { language, width, colours, steps } = page;
    const served = plan.targets.map(target => target.name).join(', ');
    const lines = ['', colours.bold(`${words.plan[language]}${served ? `: ${served}` : ''}`)];
    lines.push(...wrap(givenOf(plan, language), width).filter(line => line !== ''));
    const table = planTable(plan, language, width);
    if (table) lines.push(...tableLines(table, page));
    else lines.push(words.notComputed[language]);
    for (const check of plan.planned) {
        const { text, short } = verdictOf(check, language);
        const paint = short ? colours.severity.error : check.required === undefined ? String : colours.good;
        lines.push(...wrap(text, width).map(paint));
    }
    lines.push(...achievedLines(plan, language).flatMap(line => wrap(line, width)));
    lines.push(...warningLines(plan.warnings, page));
    if (steps && plan.recruitment) {
        lines.push('', colours.bold(`${words.derivation[language]}: N`));
        lines.push(...explain(plan.recruitment.derivation, language, width));
    }
    return lines;
}

/** What turns the need into cases to recruit, and where it comes from. */
function givenOf({ prevalence, losses, looks, recruitment }: Plan, language: Language): string {
    const parts: string[] = [];
    if (prevalence) {
        const source = prevalence.source ? ` (${clean(prevalence.source)})` : '';
        parts.push(`${words.prevalence[language]} ${percent(prevalence.value, language)}${source}`);
    }
    if (losses > 0) parts.push(`${words.lossShare[language]} ${percent(losses, language)}`);
    if (looks) parts.push(looksOf(looks, language));
    if (recruitment && recruitment.designEffect !== 1)
        parts.push(`${words.designEffect[language]} ${formatNumber(recruitment.designEffect, language)}`);
    return parts.join('; ');
}

/** Shares of the data at the interim looks, and how much the largest hypothesis grows by them. */
function looksOf({ rates, shape, tests }: InterimLooks, language: Language): string {
    const shares = rates.slice(0, -1).map(rate => percent(rate, language));
    const factor = Math.max(1, ...[...tests.values()].map(test => test.factor));
    const name = methodInfo(shape)?.name[language] ?? shape;
    return `${words.looks[language]} ${shares.join(', ')} (${name}, × ${formatNumber(factor, language, 4)})`;
}

function tableLines({ heads, lines }: TableLines, { colours }: Page): string[] {
    return lines.map((line, index) => (index < heads ? colours.faint(line) : line));
}

function warningLines(warnings: readonly SizingProblem[], { language, width, colours }: Page): string[] {
    return warnings.flatMap(({ message }) => wrap(`! ${message[language]}`, width).map(colours.severity.warning));
}
