"""Limits of a proportion by each method: f(x, n, tail) with x whole or not."""
import mpmath as mp

from table import at_least, at_most, beta_quantile, bisect, mass, upper_z, beta_tails


def wald(x, n, tail, add=0):
    p, z = mp.mpf(x) / n, upper_z(tail)
    half = z * mp.sqrt(p * (1 - p) / n) + add
    return p - half, p + half


def cut(limits):
    return max(mp.mpf(0), limits[0]), min(mp.mpf(1), limits[1])


def wald_cc(x, n, tail):
    return cut(wald(x, n, tail, mp.mpf(1) / (2 * n)))


def wilson(x, n, tail):
    p, z = mp.mpf(x) / n, upper_z(tail)
    centre, root = p + z * z / (2 * n), z * mp.sqrt(p * (1 - p) / n + z * z / (4 * mp.mpf(n) ** 2))
    low, high = (centre - root) / (1 + z * z / n), (centre + root) / (1 + z * z / n)
    return (mp.mpf(0) if x == 0 else low), (mp.mpf(1) if x == n else high)


def wilson_cc(x, n, tail):
    p, z, n = mp.mpf(x) / n, upper_z(tail), mp.mpf(n)
    low = mp.mpf(0)
    high = mp.mpf(1)
    if x > 0:
        inside = z * z - 2 - 1 / n + 4 * p * (n * (1 - p) + 1)
        low = max(mp.mpf(0), (2 * n * p + z * z - 1 - z * mp.sqrt(max(inside, 0))) / (2 * (n + z * z)))
    if x < n:
        inside = z * z + 2 - 1 / n + 4 * p * (n * (1 - p) - 1)
        high = min(mp.mpf(1), (2 * n * p + z * z + 1 + z * mp.sqrt(max(inside, 0))) / (2 * (n + z * z)))
    return low, high


def agresti_coull(x, n, tail):
    z = upper_z(tail)
    return wald(x + z * z / 2, n + z * z, tail)


def plus_four(x, n, tail):
    return cut(wald(x + 2, n + 4, tail))


def clopper_pearson(x, n, tail):
    return (mp.mpf(0) if x == 0 else beta_quantile(x, n - x + 1, tail),
            mp.mpf(1) if x == n else beta_quantile(x + 1, n - x, tail, True))


def jeffreys(x, n, tail):
    half = mp.mpf('0.5')
    return (mp.mpf(0) if x == 0 else beta_quantile(x + half, n - x + half, tail),
            mp.mpf(1) if x == n else beta_quantile(x + half, n - x + half, tail, True))


def mid_p(x, n, tail):
    above = lambda p: (at_least(x, n, p) + at_least(x + 1, n, p)) / 2 - tail
    below = lambda p: (at_most(x, n, p) + at_most(x - 1, n, p)) / 2 - tail
    eps = mp.mpf(10) ** -25
    low = mp.mpf(0) if x == 0 else mp.mpf(1) if above(1) < 0 else bisect(above, eps, 1 if x < n else 1)
    high = mp.mpf(1) if x == n else mp.mpf(0) if below(0) < 0 else bisect(below, 0, 1 - eps)
    return low, high


def arcsine(x, n, tail):
    z = upper_z(tail)
    angle = mp.asin(mp.sqrt((x + mp.mpf(3) / 8) / (n + mp.mpf(3) / 4)))
    half = z / (2 * mp.sqrt(n))
    return mp.sin(angle - half) ** 2, mp.sin(angle + half) ** 2


def logit(x, n, tail):
    if x == 0 or x == n:
        return None, None
    centre, half = mp.log(mp.mpf(x) / (n - x)), upper_z(tail) * mp.sqrt(mp.mpf(n) / (x * (n - x)))
    back = lambda u: 1 / (1 + mp.exp(-u))
    return back(centre - half), back(centre + half)


def likelihood_ratio(x, n, tail):
    z, est = upper_z(tail), mp.mpf(x) / n
    if abs(z) < mp.mpf(10) ** -30:
        return est, est

    def excess(p):
        a = x * mp.log(est / p) if x > 0 else mp.mpf(0)
        b = (n - x) * (mp.log1p(-est) - mp.log1p(-p)) if x < n else mp.mpf(0)
        return 2 * (a + b) - z * z

    eps = mp.mpf(10) ** -300
    with mp.workdps(40):
        low = mp.mpf(0) if x == 0 else mp.exp(bisect(lambda u: excess(mp.exp(u)), mp.log(eps), mp.log(est))) if x < n \
            else mp.exp(-z * z / (2 * n))
        high = mp.mpf(1) if x == n else 1 - mp.exp(bisect(lambda u: excess(1 - mp.exp(u)) if mp.exp(u) > mp.mpf(10) ** -38 else mp.mpf(1), mp.log(mp.mpf(10) ** -37), mp.log(1 - est))) if x > 0 \
            else 1 - mp.exp(-z * z / (2 * n))
    return low, high


def blaker(x, n, tail):
    """The set of p with acceptability ≥ 2·tail, from the definition; small n only."""
    alpha = 2 * tail

    def lower(x):
        if x == 0:
            return mp.mpf(0)
        start = beta_quantile(x, n - x + 1, tail)
        jumps = []
        for k in range(-1, x - 1):
            root = bisect(lambda p: at_most(k + 1, n, p) - at_least(x, n, p), mp.mpf(10) ** -20, 1 - mp.mpf(10) ** -20)
            jumps.append((root, k))
        # On (jump of k − 1, jump of k] the other tail holds k.
        edges = sorted(jumps)
        ks = {}
        previous = start
        for root, k in reversed(edges):
            ks[k] = root
        order = sorted((root, k) for k, root in ks.items())
        points = [root for root, _ in order if root > start] + [mp.mpf(x) / n]
        left = start
        for right in points:
            if right <= left:
                continue
            middle = (left + right) / 2
            tail_at = at_least(x, n, middle)
            k = max((j for j in range(-1, x) if at_most(j, n, middle) <= tail_at), default=-1)
            f = lambda p: at_least(x, n, p) + at_most(k, n, p) - alpha
            if f(left + (right - left) * mp.mpf('1e-20')) >= 0:
                return left
            for i in range(1, 101):
                at = left + (right - left) * i / 100
                if f(at) >= 0:
                    return bisect(f, at - (right - left) / 100, at)
            left = right
        return left

    return lower(x), 1 - lower(n - x)


METHODS = dict(wald=wald, wald_cc=wald_cc, wilson=wilson, wilson_cc=wilson_cc, agresti_coull=agresti_coull,
               plus_four=plus_four, clopper_pearson=clopper_pearson, jeffreys=jeffreys, mid_p=mid_p, arcsine=arcsine,
               logit=logit, likelihood_ratio=likelihood_ratio, blaker=blaker)
