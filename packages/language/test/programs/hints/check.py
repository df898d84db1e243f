"""Recomputes, in exact fractions, the numbers that the expected hints show. Python's own library is enough.

Run by hand (python3 check.py) when a case is added: what the tests expect does not come from the product's code.
"""
from fractions import Fraction as F
from math import ceil, comb, floor, sqrt
from statistics import NormalDist


def tail(n, k, p):
    """P(X >= k) for X ~ Bin(n, p)."""
    return sum(comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k, n + 1))


def power(n, p0, p1, alpha):
    """Critical value and power of the one-sided exact test of p <= p0 with n cases."""
    total, k = F(0), n + 1
    while k > 0 and total + comb(n, k - 1) * p0 ** (k - 1) * (1 - p0) ** (n - k + 1) <= alpha:
        k -= 1
        total += comb(n, k) * p0**k * (1 - p0) ** (n - k)
    return k, tail(n, k, p1)


def power_below(n, p0, p1, alpha):
    """Critical value and power of the one-sided exact test of p >= p0: reject if X <= c."""
    total, c = F(0), -1
    while c < n and total + comb(n, c + 1) * p0 ** (c + 1) * (1 - p0) ** (n - c - 1) <= alpha:
        c += 1
        total += comb(n, c) * p0**c * (1 - p0) ** (n - c)
    return c, 1 - tail(n, c + 1, p1)


def sizes(p0, p1, alpha, wanted, upto, power=power):
    """First n with the power, and the n from which on (up to `upto`) every n has it."""
    good = [n for n in range(1, upto) if power(n, p0, p1, alpha)[1] >= wanted]
    stable = upto
    while stable - 1 in set(good):
        stable -= 1
    return good[0], stable


def up(x):
    return ceil(x)


def limits(x, n, tails):
    """Clopper-Pearson limits by bisection on the incomplete beta function, x need not be whole."""
    from math import exp, lgamma, log

    def beta(a, b, q):
        # Continued fraction (Lentz).
        if q in (0, 1):
            return float(q)
        front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(q) + b * log(1 - q))
        if q > (a + 1) / (a + b + 2):
            return 1 - beta(b, a, 1 - q)
        c, d = 1.0, 1 / (1 - (a + b) * q / (a + 1))
        h = d
        for m in range(1, 500):
            for num in (m * (b - m) * q / ((a + 2 * m - 1) * (a + 2 * m)),
                        -(a + m) * (a + b + m) * q / ((a + 2 * m) * (a + 2 * m + 1))):
                d = 1 / (1 + num * d)
                c = 1 + num / c
                h *= c * d
            if abs(c * d - 1) < 1e-15:
                break
        return front * h / a

    def solve(f):
        lo, hi = 0.0, 1.0
        for _ in range(200):
            mid = (lo + hi) / 2
            lo, hi = (mid, hi) if f(mid) < 0 else (lo, mid)
        return lo

    return (solve(lambda q: beta(x, n - x + 1, q) - tails), solve(lambda q: beta(x + 1, n - x, q) - (1 - tails)))


if __name__ == '__main__':
    pc = lambda a: F(str(a)) / 100
    print('exact')
    first, n = sizes(pc(85), pc(92), pc(2.5), pc(90), 330)
    lost = up(n / pc(95))
    print(' first', first, 'stable', n, 'losses', lost, 'N', up(lost / pc(20)))
    m = floor(1500 * pc(20) * pc(95))
    print(' planned 1500: n+', m, 'power', float(power(m, pc(85), pc(92), pc(2.5))[1]))
    print('missing', sizes(pc(80), pc(92), pc(2.5), pc(90), 200))
    print('co-primary')
    _, se = sizes(pc(85), pc(92), pc(2.5), pc(90), 330)
    _, sp = sizes(pc(80), pc(85), pc(2.5), pc(90), 700)
    print(' n+', se, 'N+', up(se / pc(40)), 'n-', sp, 'N-', up(sp / pc(60)))
    for count in (1000,):
        a, b = floor(count * pc(40)), floor(count * pc(60))
        print(' planned', count, a, float(power(a, pc(85), pc(92), pc(2.5))[1]), b,
              float(power(b, pc(80), pc(85), pc(2.5))[1]))
    print('half-width: Wald, 0.80 +- 0.07, prevalence 0.10 (Hajian-Tilaki 2014)')
    z = NormalDist().inv_cdf(0.975)
    real = z * z * 0.8 * 0.2 / 0.07**2
    print(' n', real, up(real), 'N', up(up(real) / pc(10)), 'one rounding', up(real / 0.1))
    m = floor(1200 * pc(10))
    print(' planned 1200: n+', m, 'half-width', z * sqrt(0.16 / m))
    print('full width: Clopper-Pearson, 0.95, 0.10, prevalence 0.10')
    n = next(n for n in range(10, 300) if (lambda l: l[1] - l[0])(limits(0.95 * n, n, 0.025)) <= 0.10)
    print(' n', n, 'N', up(n / pc(10)))
    low, high = limits(0.95 * 94, 94, 0.025)
    print(' planned 940: n+ 94 width', high - low)
    print('lower limit 0.85 of 0.99, assurance 95 %, one-sided 5 %')
    print(sizes(pc(85), pc(99), pc(5), pc(95), 120))
    print('clusters: Wilson 0.90 +- 0.05 is 141 (PASS, presize)')
    n = up(141 * F('1.6'))
    lost = up(n / (pc(90) * pc(95)))
    print(' design effect', n, 'losses', lost, 'share', float(1 - pc(90) * pc(95)), 'N', up(lost / pc(30)))
    m = floor(884 * pc(30) * pc(90) * pc(95) / F('1.6'))
    print(' planned 884: n+', m, 'half-width', z / (1 + z * z / m) * sqrt(0.09 / m + z * z / (4 * m * m)))
    print('case-control: ', se, '+', sp, '=', se + sp)
    print('below: failures < 5 %, expected 2 %', sizes(pc(5), pc(2), pc(5), pc(80), 330, power_below))
    print(' planned 400', float(power_below(400, pc(5), pc(2), pc(5))[1]))
    print(' planned 250: power', float(power(250, pc(85), pc(92), pc(2.5))[1]))
