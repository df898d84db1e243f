import { mkdtempSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Fix } from '@trialwright/conformity';
import { type ProgramSurvey, surveyProgram } from '@trialwright/data/node';
import { applyChanges, createTrialCoreServices, FixPrinter } from '@trialwright/language';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';

const { shared, trial } = createTrialCoreServices(EmptyFileSystem);
const printer = new FixPrinter(trial);

/** A folder of a fixture, copied so that a fix can be applied beside its data. */
export class Folder {
    readonly path = mkdtempSync(join(tmpdir(), 'survey-test-'));

    constructor(from: string) {
        cpSync(from, this.path, { recursive: true });
    }

    read(name: string): string {
        return readFileSync(join(this.path, name), 'utf8');
    }

    /** Surveys a text as the program of the folder. */
    async survey(text: string): Promise<{ readonly survey: ProgramSurvey; apply(fix: Fix): string }> {
        const uri = URI.parse(pathToFileURL(join(this.path, 'program.trial')).href);
        writeFileSync(join(this.path, 'program.trial'), text);
        const document = shared.workspace.LangiumDocumentFactory.fromString(text, uri) as LangiumDocument;
        const errors = [...document.parseResult.lexerErrors, ...document.parseResult.parserErrors];
        if (errors.length > 0) throw new Error(`${errors[0]!.message}\n${text}`);
        shared.workspace.LangiumDocuments.addDocument(document);
        try {
            await shared.workspace.DocumentBuilder.build([document]);
            const model = trial.trial.ModelService.modelOf(document);
            const survey = await surveyProgram(model, at => dirname(fileURLToPath(at)), this.path);
            const findings = survey.findings;
            const fixed = new Map(
                findings.flatMap(({ fixes = [] }) =>
                    fixes.map(fix => [
                        fix,
                        applyChanges(text, printer.changesOf(fix, document).get(document.uri.toString()) ?? []),
                    ]),
                ),
            );
            return { survey, apply: fix => fixed.get(fix)! };
        } finally {
            await shared.workspace.DocumentBuilder.update([], [document.uri]);
        }
    }

    [Symbol.dispose](): void {
        rmSync(this.path, { recursive: true, force: true });
    }
}
