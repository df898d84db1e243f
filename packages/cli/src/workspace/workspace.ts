import { realpath } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import type { Finding, SeverityOverrides } from '@trialwright/conformity';
import { createTrialCoreServices, languageOf } from '@trialwright/language';
import type { Place } from '@trialwright/model';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { FoundFile } from '../input/find-programs.js';
import { readText } from '../input/read-file.js';
import { isInside, realPathOf } from '../input/root.js';
import { readingTrouble } from '../input/system-error.js';
import { type Trouble, TroubleError, trouble } from '../input/trouble.js';
import { SourceText } from '../terminal/source-text.js';
import { importFinding, importsOf } from './imports.js';
import type { SourceFile } from './source-file.js';

/**
 * Programs with all that they import, read once and linked. Langium gets no file system: every byte comes through
 * {@link readText}, from inside the root.
 */
export class Workspace {
    readonly services = createTrialCoreServices(EmptyFileSystem).trial;
    /** The files that were asked for, as far as they could be read. */
    readonly files: SourceFile[] = [];
    readonly troubles: Trouble[] = [];
    private readonly byUri = new Map<string, SourceFile>();
    private readonly findings = new Map<SourceFile, readonly Finding[]>();
    private readonly imports = new Map<string, Finding[]>();

    constructor(
        readonly root: string,
        private readonly cwd: string,
    ) {}

    /** Reads and links files. What cannot be read is noted in {@link troubles}; the rest is still there. */
    async load(found: readonly FoundFile[]): Promise<void> {
        for (const file of found) {
            try {
                this.files.push(await this.read(file));
            } catch (error) {
                if (!(error instanceof TroubleError)) throw error;
                this.troubles.push(error.trouble);
            }
        }
        for (const file of [...this.byUri.values()]) await this.readImports(file);
        const documents: LangiumDocument[] = [...this.byUri.values()].map(file => file.document);
        await this.services.shared.workspace.DocumentBuilder.build(documents);
    }

    /** How grave findings are, by rule or row; before any is asked for. */
    setSeverities(severities: SeverityOverrides): void {
        const { FindingService } = this.services.trial;
        FindingService.settings = { ...FindingService.settings, severities };
        this.findings.clear();
    }

    /** The file that a place lies in. */
    fileAt(uri: string): SourceFile | undefined {
        return this.byUri.get(uri);
    }

    /** All findings on a file: those of the language and the rule packs, and of imports that could not be read. */
    findingsOf(file: SourceFile): readonly Finding[] {
        const known = this.findings.get(file);
        if (known) return known;
        const findings = this.computeFindings(file);
        this.findings.set(file, findings);
        return findings;
    }

    private computeFindings(file: SourceFile): Finding[] {
        const own = this.imports.get(file.document.uri.toString()) ?? [];
        const others = this.services.trial.FindingService.findingsOf(file.document).filter(
            // What is said of an unread import here is more exact than that it was not found.
            finding => !finding.code.startsWith('link-import') || !own.some(({ at }) => overlap(at, finding.at)),
        );
        return [...own, ...others].sort((a, b) => a.at.offset - b.at.offset);
    }

    private async read(found: FoundFile): Promise<SourceFile> {
        const uri = URI.file(found.path);
        const known = this.byUri.get(uri.toString());
        if (known) return known;
        const { text, mark } = await readText(found.path, found.shown);
        const { LangiumDocumentFactory, LangiumDocuments } = this.services.shared.workspace;
        const document = LangiumDocumentFactory.fromString(text, uri);
        LangiumDocuments.addDocument(document);
        const language = languageOf(document);
        const file: SourceFile = { ...found, document, source: new SourceText(text), mark, language };
        this.byUri.set(uri.toString(), file);
        return file;
    }

    private async readImports(file: SourceFile): Promise<void> {
        for (const { uri, statement } of importsOf(file.document)) {
            if (this.byUri.has(uri.toString())) continue;
            const shown = relative(this.cwd, uri.fsPath) || uri.fsPath;
            try {
                await this.checkInside(uri.fsPath, shown);
                await this.readImports(await this.read({ path: uri.fsPath, shown }));
            } catch (error) {
                if (!(error instanceof TroubleError)) throw error;
                // A file that is not there is the language's to complain of, as in the editor.
                if (error.trouble.code === 'missing') continue;
                const key = file.document.uri.toString();
                const finding = importFinding(statement, error.trouble);
                this.imports.set(key, [...(this.imports.get(key) ?? []), finding]);
            }
        }
    }

    /** Both the path and what it leads to must lie inside the root. */
    private async checkInside(path: string, shown: string): Promise<void> {
        const outside = trouble(
            'outside-root',
            shown,
            `лежит за пределами папки ${this.root}, за ней ничего не читается; папку шире задаёт --root`,
            `it lies outside the folder ${this.root}, beyond which nothing is read; --root sets a wider one`,
        );
        let real: string;
        try {
            real = await realpath(path);
        } catch (error) {
            // Nothing is told of what lies outside, not even whether it is there.
            const folder = await realPathOf(dirname(path));
            throw isInside(folder ?? path, this.root) ? readingTrouble(error, shown) : outside;
        }
        if (!isInside(real, this.root)) throw outside;
    }
}

function overlap(a: Place, b: Place): boolean {
    return a.uri === b.uri && a.offset < b.end && b.offset < a.end;
}
