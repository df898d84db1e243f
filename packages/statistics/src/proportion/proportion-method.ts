/** Intervals of a single proportion. Names, sources and advice: `methodInfo(id)`. */
export const proportionMethods = [
    'clopper-pearson',
    'wilson',
    'wilson-cc',
    'agresti-coull',
    'jeffreys',
    'mid-p',
    'wald',
    'wald-cc',
    'plus-four',
    'arcsine',
    'logit',
    'likelihood-ratio',
    'blaker',
] as const;

export type ProportionMethod = (typeof proportionMethods)[number];

/** `two`: both limits at the level; `lower`, `upper`: one limit at the level, the other is the end of [0, 1]. */
export type IntervalSide = 'two' | 'lower' | 'upper';
