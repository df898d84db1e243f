/** Covariances of the readers' areas in the Obuchowski-Rockette model. */
export interface CovarianceComponents {
    /** Mean variance of one reader's area with one treatment. */
    readonly variance: number;
    /** Same reader, different treatments. */
    readonly cov1: number;
    /** Different readers, same treatment. */
    readonly cov2: number;
    /** Different readers, different treatments. */
    readonly cov3: number;
}

/** Pools a covariance of areas, indexed by treatment and reader, into the model's components. */
export function poolCovariances(
    treatments: number,
    readers: number,
    covariance: (i: number, j: number, i2: number, j2: number) => number,
): CovarianceComponents {
    const sums = { variance: 0, cov1: 0, cov2: 0, cov3: 0 };
    const counts = { variance: 0, cov1: 0, cov2: 0, cov3: 0 };
    for (let i = 0; i < treatments; i++) {
        for (let j = 0; j < readers; j++) {
            for (let i2 = 0; i2 < treatments; i2++) {
                for (let j2 = 0; j2 < readers; j2++) {
                    const kind = j === j2 ? (i === i2 ? 'variance' : 'cov1') : i === i2 ? 'cov2' : 'cov3';
                    sums[kind] += covariance(i, j, i2, j2);
                    counts[kind]++;
                }
            }
        }
    }
    const mean = (kind: keyof typeof sums): number => (counts[kind] === 0 ? 0 : sums[kind] / counts[kind]);
    return { variance: mean('variance'), cov1: mean('cov1'), cov2: mean('cov2'), cov3: mean('cov3') };
}
