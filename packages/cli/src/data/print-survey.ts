import type { DatasetReading } from '@trialwright/data';
import { problemText } from '@trialwright/data';
import {
    both,
    comparedNote,
    type DatasetFacts,
    type FactLine,
    factLines,
    fileLines,
    formatNumber,
    type IndependenceResult,
    type TrialModel,
} from '@trialwright/model';
import type { Context } from '../context.js';
import { clean, cleanLine } from '../terminal/clean.js';
import { coloursFor } from '../terminal/colours.js';
import { columnsOf, pad, widthOf } from '../terminal/width.js';
import { wrap } from '../terminal/wrap.js';
import type { SurveyedProgram } from './surveyed-program.js';

/** Faults of a file that a person is shown one by one; JSON holds more, and both count all. */
const shownFaults = 20;

const words = {
    none: both('Ни один набор данных не называет файла.', 'No data set names a file.'),
    unread: both('не прочитан', 'not read'),
    together: both('Все файлы вместе', 'All files together'),
    apart: both(
        'Все файлы вместе: не вычислено, пока не читается каждый из них',
        'All files together: not computed until each of them can be read',
    ),
    faults: both('Замечания к строкам', 'Faults of rows'),
    more: both('и ещё', 'and more:'),
    patients: both('Общих пациентов', 'Patients in common'),
    cases: both('Общих случаев', 'Cases in common'),
    compared: both('сравнено', 'compared'),
    fingerprints: both('по отпечаткам', 'by fingerprints'),
} as const;

/** Prints what the files of a program hold, on the standard output. */
export function printSurvey({ file, model, survey }: SurveyedProgram, context: Context): void {
    const { stdout, env } = context.io;
    const language = context.reader.language(file.language);
    const colours = coloursFor(stdout, env);
    const width = columnsOf(stdout, env);
    const out = (line = ''): unknown => stdout.write(`${line}\n`);
    out(colours.place(cleanLine(file.shown)));
    const named = survey.readings.filter(({ files, independence }) => files.length + independence.length > 0);
    if (named.length === 0) out(words.none[language]);
    for (const reading of named) {
        out();
        out(colours.bold(titleOf(model, reading.dataset)));
        const several = reading.files.length > 1;
        const print = (lines: readonly FactLine[]): void => {
            const label = Math.min(30, Math.max(...lines.map(one => widthOf(one.label))));
            for (const line of lines) {
                const [first = '', ...rest] = line.value.includes(' ')
                    ? wrap(clean(line.value), width - label - 8)
                    : [clean(line.value)];
                out(`    ${pad(cleanLine(line.label), label, 'left')}  ${first}`);
                for (const more of rest) out(`    ${' '.repeat(label)}  ${more}`);
            }
        };
        const facts = reading.whole?.facts;
        for (const state of reading.files) {
            if (state.kind !== 'read' || !state.facts) {
                out(`  ${words.unread[language]}`);
                continue;
            }
            out(`  ${cleanLine(state.facts.file)}`);
            print(facts && !several ? factLines(facts, language) : fileLines(state.facts, language));
            for (const line of faultLines(state, language))
                for (const part of wrap(line, width - 4)) out(`    ${part}`);
        }
        if (several) {
            out(`  ${words[facts ? 'together' : 'apart'][language]}`);
            if (facts) print(factLines(facts, language));
        }
        for (const { other, results } of reading.independence)
            for (const result of results) out(`  ${overlapLine(result, facts, titleOf(model, other), language)}`);
    }
    out();
}

type Language = 'ru' | 'en';
type ReadState = Extract<DatasetReading['files'][number], { kind: 'read' }>;

function* faultLines({ log, facts }: ReadState, language: Language): Iterable<string> {
    if (!log || log.count === 0) return;
    yield `${words.faults[language]}: ${formatNumber(log.count, language, 0)}`;
    for (const fault of log.problems.slice(0, shownFaults))
        yield `  ${clean(problemText(facts?.file ?? '', fault)[language])}`;
    const rest = log.count - Math.min(log.problems.length, shownFaults);
    if (rest > 0) yield `  ${words.more[language]} ${formatNumber(rest, language, 0)}`;
}

function overlapLine(
    result: IndependenceResult,
    facts: DatasetFacts | undefined,
    other: string,
    language: Language,
): string {
    const [own, theirs] = result.compared.map(count => formatNumber(count, language, 0));
    const what = words[result.by === 'patient' ? 'patients' : 'cases'][language];
    const how = result.how === 'fingerprints' ? `, ${words.fingerprints[language]}` : '';
    const note = comparedNote(result, facts);
    const joined = language === 'ru' ? 'с набором' : 'with';
    const and = language === 'ru' ? 'и' : 'and';
    const found = formatNumber(result.common, language, 0);
    return `${what} ${joined} ${cleanLine(other)}: ${found} (${words.compared[language]} ${own} ${and} ${theirs}${how}${note ? `; ${note[language]}` : ''})`;
}

function titleOf(model: TrialModel, key: string): string {
    const dataset = model.all('dataset').find(one => one.key === key);
    return cleanLine(dataset?.title?.value ?? dataset?.name?.value ?? '');
}
