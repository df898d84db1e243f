import { type Bilingual, type IntervalId, type Language, methodInfoOf, type Target } from '@trialwright/model';
import { layTable, type TableLines } from '../terminal/table.js';
import { inputsOf, whole } from './inputs.js';
import { words } from './words.js';

/** One row a target: what it is, what it is computed from, and the first and stable n. */
export function targetTable(targets: readonly Target[], language: Language, width: number): TableLines {
    const say = (key: keyof typeof words): string => words[key][language];
    const rows = targets.map(target => {
        const known = target.kind !== 'other' && target.n !== undefined ? target.result : undefined;
        return [
            target.name,
            target.metric ? target.metric.name[language] : '—',
            methodOf(target)?.[language] ?? '—',
            inputsOf(target, language),
            known ? whole(known.n, language) : '—',
            known ? stableOf(known, target, language) : '—',
        ];
    });
    return layTable(
        [
            { head: say('name'), flexible: true },
            { head: say('metric'), flexible: true },
            { head: say('method'), flexible: true },
            { head: say('inputs'), flexible: true },
            { head: say('first'), align: 'right' },
            { head: say('stable'), align: 'right' },
        ],
        rows,
        width,
    );
}

/** The method that a target is, or would be, sized by. */
function methodOf(target: Target): Bilingual | undefined {
    if (target.derivation) return target.derivation.method;
    if (target.kind === 'design') return target.method;
    const { properties } = target.element;
    if ('test' in properties) {
        const test = properties.test?.value ?? (target.kind === 'goal' ? 'exactBinomial' : undefined);
        return test && methodInfoOf(test)?.name;
    }
    const interval = 'interval' in properties ? properties.interval : undefined;
    const id = (interval ?? target.endpoint?.properties.interval)?.value.method.value;
    return id ? methodInfoOf(id as IntervalId)?.name : undefined;
}

/** The stable n; of parallel groups also how it is divided among them, of two classes how many of each. */
function stableOf(
    result: { readonly stable: number; readonly groups?: readonly number[] },
    { needs }: Target,
    language: Language,
): string {
    const classes = needs?.positive && needs.negative ? [needs.positive.n, needs.negative.n] : undefined;
    const parts = (result.groups ?? classes)?.map(part => whole(part, language)).join('\u00A0+\u00A0');
    return whole(result.stable, language) + (parts ? ` (${parts})` : '');
}
