import { methodInfo } from '@trialwright/statistics';
import { both, type Bilingual } from '../../bilingual.js';
import type { Call, CallName } from './call.js';

const kinds = {
    size: both('объём выборки', 'sample size'),
    power: both('мощность', 'power'),
    precision: both('точность', 'precision'),
} as const;

/** What a call computes, for whoever waits: `объём выборки (точный критерий Фишера)`. */
export function callLabel({ name, input }: Call): Bilingual {
    const kind = kinds[kindOf(name)];
    const { method } = (input ?? {}) as { readonly method?: unknown };
    const known = typeof method === 'string' ? methodInfo(method)?.name : undefined;
    return known ? both(`${kind.ru} (${known.ru})`, `${kind.en} (${known.en})`) : kind;
}

function kindOf(name: CallName): keyof typeof kinds {
    return name.slice(name.lastIndexOf('-') + 1) as keyof typeof kinds;
}
