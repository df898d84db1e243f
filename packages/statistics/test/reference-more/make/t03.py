"""03: one proportion against a goal: sizes, power, p-values."""
import numpy as np
from scipy import stats
import scipy
import mpmath as mp

from table import SOFTWARE, Table, at_least, at_most, ceiling, dec, mass, phi, seeded, upper_z

hyp = dict(p0='0.8', p1='0.9')


def critical(n, p0, tail, up):
    """Smallest count that rejects towards p1; n + 1 or −1 if none does. scipy's start, decided by mpmath."""
    if up:
        c = int(stats.binom.isf(float(tail), n, float(p0))) + 1
        c = max(0, min(c, n + 1))
        while c <= n and at_least(c, n, p0) > tail:
            c += 1
        while c > 0 and at_least(c - 1, n, p0) <= tail:
            c -= 1
        return c
    return n - critical(n, 1 - p0, tail, True)


def reject(n, p0, tail, p, up):
    c = critical(n, p0, tail, up)
    return c, (at_least(c, n, p) if up else at_most(c, n, p))


def design(n, p0, p1, alpha, sides):
    up = p1 >= p0
    tail = alpha / sides
    c, power = reject(n, p0, tail, p1, up)
    level = at_least(c, n, p0) if up else at_most(c, n, p0)
    if sides == 2:
        other, extra = reject(n, p0, tail, p1, not up)
        power += extra
        level += at_most(other, n, p0) if up else at_least(other, n, p0)
    return c, level, power


def powers(ns, p0, p1, alpha, sides):
    """The same for many n in double precision."""
    tail = float(alpha / sides)
    p0, p1 = float(p0), float(p1)

    def side(p0, p1):
        c = stats.binom.isf(tail, ns, p0).astype(int) + 1
        c = np.where(stats.binom.sf(c - 2, ns, p0) <= tail * (1 + 1e-12), c - 1, c)
        return stats.binom.sf(c - 1, ns, p1)

    up = p1 >= p0
    total = side(p0, p1) if up else side(1 - p0, 1 - p1)
    if sides == 2:
        total = total + (side(1 - p0, 1 - p1) if up else side(p0, p1))
    return total


def deviation(p):
    return mp.sqrt(p * (1 - p))


def size(method, p0, p1, alpha, sides, power):
    za, zb, d = upper_z(alpha / sides), upper_z(1 - power), abs(p1 - p0)
    plain = ((za * deviation(p0) + zb * deviation(p1)) / d) ** 2
    if method == 'z_null_variance':
        return plain
    if method == 'z_null_variance_cc':
        return plain / 4 * (1 + mp.sqrt(1 + 2 / (plain * d))) ** 2
    if method == 'z_alt_variance':
        return ((za + zb) * deviation(p1) / d) ** 2
    return ((za + zb) / (2 * mp.asin(mp.sqrt(p1)) - 2 * mp.asin(mp.sqrt(p0)))) ** 2


def power_of(method, n, p0, p1, alpha, sides):
    za, d = upper_z(alpha / sides), abs(p1 - p0)
    if method == 'arcsine':
        h = abs(2 * mp.asin(mp.sqrt(p1)) - 2 * mp.asin(mp.sqrt(p0))) * mp.sqrt(n)
        return phi(h - za) + (phi(-h - za) if sides == 2 else 0)
    if method == 'z_null_variance_cc':
        d -= mp.mpf(1) / (2 * n)
    return phi((d * mp.sqrt(n) - za * deviation(p0)) / deviation(p1))


a = Table('03a_one_sample_n', ['method', 'p0', 'p1', 'alpha', 'sides', 'target_power', 'n', 'n_stable', 'n_fractional', 'crit',
                               'actual_alpha', 'actual_power', 'crit_stable', 'actual_alpha_stable', 'actual_power_stable',
                               'software', 'func', 'note'])
pairs = [('0.5', '0.50999'), ('0.9', '0.5'), ('0.999', '0.9999'), ('0.001', '0.01'), ('0.01', '0.001'), ('0.000000001', '0.5'),
         ('0.999999999', '0.5'), ('0.5', '0.999999999'), ('0.5', '0.000000001'), ('0.3', '0.7'), ('0.95', '0.98'), ('0.98', '0.95'),
         ('0.8', '0.81'), ('0.05', '0.1'), ('0.6', '0.999999')]
levels = ['0.00000001', '0.000001', '0.001', '0.005', '0.01', '0.025', '0.05', '0.1', '0.2', '0.5']
for p0, p1 in pairs:
    for alpha in seeded.sample(levels, 5):
        for sides in (1, 2):
            power = seeded.choice(['0.8', '0.9', '0.95', '0.99', '0.999'])
            args = dec(p0), dec(p1), dec(alpha), sides
            for method in ('z_null_variance', 'z_null_variance_cc', 'arcsine', 'z_alt_variance'):
                n = size(method, *args, dec(power))
                if n > 9e6:
                    continue
                a.add(method=method, p0=p0, p1=p1, alpha=alpha, sides=sides, target_power=power, n=max(1, ceiling(n)),
                      n_fractional=n, software=SOFTWARE, func='t03.py size')
            guess = int(size('z_null_variance', *args, dec(power)))
            if guess > 60000:
                continue
            top = max(400, 4 * guess)
            ns = np.arange(1, top + 1)
            reached = powers(ns, *args)
            target = float(power)
            near = np.abs(reached - target) < 1e-11
            if near.any() or reached[-top // 4:].min() < target:
                continue
            ok = reached >= target
            first = int(ns[ok][0])
            stable = int(ns[~ok][-1]) + 1 if (~ok).any() else 1
            d1, d2 = design(first, *args), design(stable, *args)
            assert d1[2] >= dec(power) and d2[2] >= dec(power)
            a.add(method='exact_binomial', p0=p0, p1=p1, alpha=alpha, sides=sides, target_power=power, n=first, n_stable=stable,
                  crit=d1[0], actual_alpha=d1[1], actual_power=d1[2], crit_stable=d2[0], actual_alpha_stable=d2[1],
                  actual_power_stable=d2[2], software='scipy %s; %s' % (scipy.__version__, SOFTWARE), func='t03.py',
                  note='n and n_stable by scipy over all n up to four times the z size; their designs by mpmath')
a.write()

b = Table('03b_one_sample_power', ['method', 'n', 'p0', 'p1', 'alpha', 'sides', 'crit', 'actual_alpha', 'power', 'power_other',
                                   'software', 'func', 'other', 'note'])
pairs += [('0.5', '0.5'), ('0.8', '0.9'), ('0.000001', '0.00001'), ('0.999', '0.95')]
for p0, p1 in pairs:
    for n in seeded.sample([1, 2, 5, 17, 100, 999, 12345, 1000000], 5):
        alpha = seeded.choice(levels)
        sides = seeded.choice([1, 2])
        args = dec(p0), dec(p1), dec(alpha), sides
        c, level, power = design(n, *args)
        b.add(method='exact_binomial', n=n, p0=p0, p1=p1, alpha=alpha, sides=sides, crit=c, actual_alpha=level, power=power,
              software=SOFTWARE, func='t03.py design')
        for method in ('z_null_variance', 'z_null_variance_cc', 'arcsine'):
            b.add(method=method, n=n, p0=p0, p1=p1, alpha=alpha, sides=sides, power=power_of(method, n, *args),
                  software=SOFTWARE, func='t03.py power_of')
b.write()

c = Table('03c_one_sample_pvalue', ['x', 'n', 'p0', 'p_exact_greater', 'p_exact_less', 'p_exact_two_minlike',
                                    'p_exact_two_doubled', 'p_midp_greater', 'z_score', 'p_score_greater', 'software', 'func'])
for x, n, p0 in [(0, 1, '0.5'), (1, 1, '0.5'), (1, 1, '0.000000001'), (0, 10, '0.1'), (10, 10, '0.9'), (5, 10, '0.5'), (4, 10, '0.5'),
                 (0, 500, '0.001'), (3, 500, '0.001'), (500, 500, '0.999'), (37, 60, '0.6'), (36, 60, '0.6'), (20, 30, '0.4'),
                 (1, 2, '0.5'), (2, 9, '0.3'), (999, 1000, '0.95'), (0, 1000, '0.3'), (12, 20, '0.25'), (200, 400, '0.5'),
                 (210, 400, '0.5'), (3, 7, '0.999999999')]:
    p = dec(p0)
    q = mass(x, n, p)
    two = sum(m for m in (mass(k, n, p) for k in range(n + 1)) if m <= q * (1 + mp.mpf('1e-7')))
    hi, lo = at_least(x, n, p), at_most(x, n, p)
    z = (mp.mpf(x) / n - p) / mp.sqrt(p * (1 - p) / n)
    c.add(x=x, n=n, p0=p0, p_exact_greater=hi, p_exact_less=lo, p_exact_two_minlike=min(two, 1), p_exact_two_doubled=min(1, 2 * min(hi, lo)),
          p_midp_greater=hi - q / 2, z_score=z, p_score_greater=phi(-z), software=SOFTWARE, func='t03.py')
for x, n, p0 in [(500300, 1000000, '0.5'), (0, 1000000, '0.000001'), (1000000, 1000000, '0.999999'), (3, 1000000, '0.000001')]:
    p = dec(p0)
    q = mass(x, n, p)
    hi, lo = at_least(x, n, p), at_most(x, n, p)
    sd = float(mp.sqrt(n * p * (1 - p)))
    around = [k for k in range(max(0, int(n * float(p) - 45 * sd) - 5), min(n, int(n * float(p) + 45 * sd) + 5) + 1)]
    two = None
    if sd < 100:
        two = min(1, sum(m for m in (mass(k, n, p) for k in around) if m <= q * (1 + mp.mpf('1e-7'))))
    else:
        mirror = n - x
        two = 2 * min(hi, lo)
    z = (mp.mpf(x) / n - p) / mp.sqrt(p * (1 - p) / n)
    c.add(x=x, n=n, p0=p0, p_exact_greater=hi, p_exact_less=lo, p_exact_two_minlike=two, p_exact_two_doubled=min(1, 2 * min(hi, lo)),
          p_midp_greater=hi - q / 2, z_score=z, p_score_greater=phi(-z), software=SOFTWARE, func='t03.py')
c.write()
