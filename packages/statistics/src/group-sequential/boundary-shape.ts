/** How a group-sequential test spends its level over the looks. Names, sources and advice: `methodInfo(id)`. */
export type BoundaryShape =
    /** Critical values C / √t (O'Brien, Fleming 1979). */
    | { kind: 'obrien-fleming' }
    /** The same critical value at each look (Pocock 1977). */
    | { kind: 'pocock' }
    /** Critical values C · t^(Δ − 1/2) (Wang, Tsiatis 1987), −1 ≤ Δ ≤ 1; Δ = 0: O'Brien-Fleming, Δ = 1/2: Pocock. */
    | { kind: 'wang-tsiatis'; delta: number }
    /** 3 at every look but the last (Haybittle 1971, Peto 1976). */
    | { kind: 'haybittle-peto' }
    /** Spending 2 − 2Φ(z_{α/2} / √t) (Lan, DeMets 1983). */
    | { kind: 'lan-demets-obrien-fleming' }
    /** Spending α ln(1 + (e − 1) t) (Lan, DeMets 1983). */
    | { kind: 'lan-demets-pocock' }
    /** Spending α t^γ (Kim, DeMets 1987), γ > 0. */
    | { kind: 'kim-demets'; gamma: number };

export const boundaryKinds = [
    'obrien-fleming',
    'pocock',
    'wang-tsiatis',
    'haybittle-peto',
    'lan-demets-obrien-fleming',
    'lan-demets-pocock',
    'kim-demets',
] as const satisfies readonly BoundaryShape['kind'][];

/** Δ of Wang and Tsiatis that is computed. Far above, early critical values are so near 0 that no C is found. */
export const deltaRange = { from: -1, to: 1 } as const;
