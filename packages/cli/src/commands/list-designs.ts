import { designs } from '@trialwright/statistics';
import { UsageError } from '../arguments/usage-error.js';
import { designsJson } from '../calculate/calculate-json.js';
import { printDesigns } from '../calculate/print-designs.js';
import type { Context } from '../context.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { printJson } from '../output/json.js';

/** `trialwright calculate`: the designs. With a name that is none of them, an error that names similar ones. */
export function listDesigns(
    name: string | undefined,
    options: { readonly format: 'text' | 'json' },
    context: Context,
): ExitStatus {
    if (name !== undefined) throw unknown(name);
    if (options.format === 'json') printJson(designsJson(context), context);
    else printDesigns(context);
    return exitStatus.clean;
}

function unknown(name: string): UsageError {
    const list = designs
        .map(({ id }) => ({ id, share: likeness(name.toLowerCase(), id) }))
        .filter(({ share }) => share > 0.35)
        .sort((a, b) => b.share - a.share)
        .slice(0, 3)
        .map(({ id }) => id)
        .join(', ');
    return new UsageError(
        {
            ru: `Нет плана «${name}».${list ? ` Похожие: ${list}.` : ''} Список планов: trialwright calculate.`,
            en: `There is no design “${name}”.${list ? ` Similar: ${list}.` : ''} The list of designs: trialwright calculate.`,
        },
        'calculate',
    );
}

/** Share of pairs of neighbouring letters that two words have in common (Dice). */
function likeness(a: string, b: string): number {
    const pairs = (text: string) =>
        new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
    const [one, two] = [pairs(a), pairs(b)];
    const common = [...one].filter(pair => two.has(pair)).length;
    return one.size + two.size === 0 ? 0 : (2 * common) / (one.size + two.size);
}
