/**
 * Whether a metric is one of cases whose truth is known. Some (the failure rate, a mean) are of all cases: then more
 * cases were analysed than have a reference result.
 */
export function truthNeeded(all: number, truthMissing: number, analysed: number | undefined): boolean {
    return analysed === undefined || analysed <= all - truthMissing;
}
