import { type Bilingual, both } from '@trialwright/model';
import type { Context } from '../context.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { printFindings } from '../findings/print-findings.js';
import { printTroubles } from '../findings/print-troubles.js';
import { printJson } from '../output/json.js';
import { printSizes } from '../sizes/print-sizes.js';
import { type SizedFile, sizeFile } from '../sizes/sized-file.js';
import { sizesJson } from '../sizes/sizes-json.js';
import { cleanLine } from '../terminal/clean.js';
import { open } from '../workspace/open.js';

export interface SizeOptions {
    readonly format: 'text' | 'json';
    readonly root?: string;
    /** The derivation of each number is shown. */
    readonly explain?: boolean;
}

const nothing = both(
    'нет ни гипотез, ни целей точности: вычислять нечего',
    'no hypothesis and no precision target: there is nothing to compute',
);

const refused = both(
    'объём выборки не вычислен: сначала исправьте ошибки',
    'no sample size is computed: mend the errors first',
);

/** `trialwright size`: sample sizes of the programs. A number is right or it is not shown. */
export async function size(paths: readonly string[], options: SizeOptions, given: Context): Promise<ExitStatus> {
    const { workspace, troubles, context } = await open(paths, options.root, given);
    const sized = workspace.files.map(file => sizeFile(file, workspace));
    // Libraries have no sizes of their own: in a folder they are passed over.
    const shown = sized.filter(
        one => one.model.isProgram || hasTargets(one) || one.problems.length > 0 || !one.file.within,
    );
    if (options.format === 'json') printJson(sizesJson(shown, workspace, troubles, context), context);
    else {
        for (const one of shown) {
            if (hasTargets(one)) printSizes(one, options.explain === true, context);
            else if (one.problems.length === 0) note(one, nothing, context);
            printFindings(one.problems, workspace, context);
            if (!one.sizing) note(one, refused, context);
        }
        printTroubles(troubles, context);
    }
    if (troubles.length > 0) return exitStatus.trouble;
    return shown.some(one => one.problems.length > 0) ? exitStatus.findings : exitStatus.clean;
}

function hasTargets({ sizing }: SizedFile): boolean {
    return sizing !== undefined && (sizing.targets.length > 0 || sizing.plans.length > 0);
}

function note({ file }: SizedFile, text: Bilingual, { io, reader }: Context): void {
    io.stderr.write(`${cleanLine(file.shown)}: ${reader.text(text, file.language)}\n`);
}
