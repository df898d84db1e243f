import { createTrialServices } from '@trialwright/language';
import { sizeProgram } from '@trialwright/model';
import { EmptyFileSystem, URI } from 'langium';
import type { TrialFile } from '../src/generated/ast.ts';
import { median, timed } from './time.mts';

/** Milliseconds of each stage from text to findings, each after the ones before it. */
export interface Stages {
    readonly bareParse: number;
    readonly parse: number;
    readonly link: number;
    readonly model: number;
    readonly size: number;
    readonly check: number;
}

/** Measures the stages on new documents, `runs` times, each with numbers that were not computed before. */
export async function measureStages(original: string, runs: number): Promise<Stages> {
    const { shared, trial } = createTrialServices(EmptyFileSystem);
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = shared.workspace;
    const all: Stages[] = [];
    for (let run = 0; run < runs; run++) {
        const text = original.replace(/ожидается (\d+) %/g, `ожидается $1,${String(run + 1).padStart(3, '0')} %`);
        const bareParse = await timed(() => trial.parser.LangiumParser.parse(text));
        const uri = URI.parse(`file:///${run}.trial`);
        const parse = await timed(() => LangiumDocumentFactory.fromString<TrialFile>(text, uri));
        const document = parse.result;
        LangiumDocuments.addDocument(document);
        const link = await timed(() => DocumentBuilder.build([document], { validation: false }));
        const model = await timed(() => trial.trial.ModelService.modelOf(document));
        const size = await timed(() => sizeProgram(model.result));
        const check = await timed(() => trial.trial.FindingService.findingsOf(document));
        await DocumentBuilder.update([], [uri]);
        all.push({
            bareParse: bareParse.ms,
            parse: parse.ms,
            link: link.ms,
            model: model.ms,
            size: size.ms,
            check: check.ms,
        });
    }
    const of = (stage: keyof Stages): number => median(all.map(stages => stages[stage]));
    return {
        bareParse: of('bareParse'),
        parse: of('parse'),
        link: of('link'),
        model: of('model'),
        size: of('size'),
        check: of('check'),
    };
}
