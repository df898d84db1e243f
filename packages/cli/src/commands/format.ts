import { createTrialCoreServices } from '@trialwright/language';
import type { Language } from '@trialwright/model';
import { EmptyFileSystem } from 'langium';
import type { Context } from '../context.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { findingJson } from '../findings/findings-json.js';
import type { Found } from '../findings/found.js';
import { printFindings } from '../findings/print-findings.js';
import { printTroubles } from '../findings/print-troubles.js';
import { type Formatted, formatFile } from '../formatting/formatted.js';
import { printChanged, printFormatSummary } from '../formatting/print-formatted.js';
import { rewrite } from '../formatting/rewrite.js';
import { findPrograms } from '../input/find-programs.js';
import { type Trouble, TroubleError } from '../input/trouble.js';
import { envelope, printJson, troublesJson } from '../output/json.js';

export interface FormatOptions {
    readonly format: 'text' | 'json';
    readonly root?: string;
    /** Nothing is written. */
    readonly check?: boolean;
    /** Language that keywords are turned into. */
    readonly translate?: Language;
}

/** `trialwright format`: the one layout, and the words of one language where that is asked for. */
export async function format(paths: readonly string[], options: FormatOptions, given: Context): Promise<ExitStatus> {
    const { trial: services } = createTrialCoreServices(EmptyFileSystem);
    const found = await findPrograms(paths, given.io.cwd, options.root);
    const troubles: Trouble[] = [...found.troubles];
    const formatted: Formatted[] = [];
    const changed = new Set<Formatted>();
    for (const file of found.files) {
        try {
            const one = await formatFile(file, options.translate, services);
            formatted.push(one);
            if (one.text === one.file.source.text) continue;
            if (!options.check) await rewrite(one);
            changed.add(one);
        } catch (error) {
            if (!(error instanceof TroubleError)) throw error;
            troubles.push(error.trouble);
        }
    }
    const context = { ...given, reader: given.reader.among(formatted.map(one => one.file.language)) };
    const refused = formatted.flatMap(({ file, refusal }): Found[] => (refusal ? [{ file, finding: refusal }] : []));
    const files = { fileAt: () => undefined };
    if (options.format === 'json') {
        printJson(
            {
                ...envelope('format', context),
                root: found.root,
                files: formatted.map(one => ({ file: one.file.shown, changed: changed.has(one) })),
                findings: refused.map(one => findingJson(one, files, context)),
                troubles: troublesJson(troubles, context),
            },
            context,
        );
    } else {
        for (const one of changed) printChanged(one.file.shown, context);
        printFindings(refused, files, context);
        printTroubles(troubles, context);
        if (formatted.length > refused.length) {
            const counts = { files: formatted.length, changed: changed.size };
            printFormatSummary(counts, options.check === true, context);
        }
    }
    if (troubles.length > 0) return exitStatus.trouble;
    return refused.length > 0 || (options.check && changed.size > 0) ? exitStatus.findings : exitStatus.clean;
}
