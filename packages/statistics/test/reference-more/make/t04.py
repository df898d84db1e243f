"""04: two independent proportions: sizes, intervals, tests."""
import mpmath as mp
import numpy as np
import scipy
from scipy import stats

from limits import wilson
from table import SOFTWARE, Table, bisect, ceiling, dec, phi, seeded, upper_z

mp.mp.dps = 40


def constrained(x1, n1, x2, n2, d):
    """Maximum likelihood under p1 − p2 = d: the likelihood is concave in p2, so ternary steps find its maximum."""
    if d == 0:
        p = mp.mpf(x1 + x2) / (n1 + n2)
        return p, p
    # The ends cancel: the constrained share may be within 1e-60 of them.
    mp.mp.dps = 80
    low, high = max(mp.mpf(0), -d), min(mp.mpf(1), 1 - d)

    def slope(p):
        part = lambda count, share: count / share if count else mp.mpf(0)
        return part(x1, p + d) - part(n1 - x1, 1 - p - d) + part(x2, p) - part(n2 - x2, 1 - p)

    eps = (high - low) * mp.mpf(10) ** -60
    a, b = low + eps, high - eps
    try:
        if slope(a) <= 0:
            return low + d, low
        if slope(b) >= 0:
            return high + d, high
        for _ in range(140):
            m = (a + b) / 2
            if slope(m) > 0:
                a = m
            else:
                b = m
    finally:
        mp.mp.dps = 40
    return (a + b) / 2 + d, (a + b) / 2


def score(x1, n1, x2, n2, d, corrected):
    p1, p2 = constrained(mp.mpf(x1), n1, mp.mpf(x2), n2, d)
    v = (p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2) * (mp.mpf(n1 + n2) / (n1 + n2 - 1) if corrected else 1)
    gap = mp.mpf(x1) / n1 - mp.mpf(x2) / n2 - d
    if v < mp.mpf(10) ** -34:
        return mp.mpf(0) if abs(gap) < mp.mpf(10) ** -30 else mp.sign(gap) * mp.inf
    return gap / mp.sqrt(v)


def score_limits(x1, n1, x2, n2, z, corrected):
    est = mp.mpf(x1) / n1 - mp.mpf(x2) / n2

    def solve(a, b, sign):
        for _ in range(60):
            m = (a + b) / 2
            if (score(x1, n1, x2, n2, m, corrected) - sign * z) > 0:
                a = m
            else:
                b = m
        return (a + b) / 2

    return (mp.mpf(-1) if est == -1 else solve(mp.mpf(-1) + mp.mpf(10) ** -30, est, 1),
            mp.mpf(1) if est == 1 else solve(est, 1 - mp.mpf(10) ** -30, -1))


def ratio_score(x1, n1, x2, n2, f):
    a, b, c = (n1 + n2) * f, n1 * f + x1 + n2 + x2 * f, mp.mpf(x1 + x2)
    p2 = (b - mp.sqrt(b * b - 4 * a * c)) / (2 * a)
    p1 = f * p2
    v = p1 * (1 - p1) / n1 + f * f * p2 * (1 - p2) / n2
    gap = mp.mpf(x1) / n1 - f * mp.mpf(x2) / n2
    return gap / mp.sqrt(v) if v > 0 else (mp.mpf(0) if gap == 0 else mp.sign(gap) * mp.inf)


b = Table('04b_two_prop_ci', ['method', 'x1', 'n1', 'x2', 'n2', 'conf_level', 'estimate', 'lower', 'upper', 'software', 'func', 'abs_tol', 'note'])
groups = [(0, 1, 0, 1), (1, 1, 0, 1), (0, 1, 1, 1), (1, 1, 1, 1), (0, 10, 0, 10), (10, 10, 10, 10), (10, 10, 0, 10), (0, 10, 10, 10), (0, 30, 1, 30), (1, 7, 34, 34),
          (5, 10, 5, 10), (3, 5, 400, 1000), (0, 500, 3, 2), (500000, 1000000, 499000, 1000000), (1, 1000000, 0, 1000000), (999999, 1000000, 5, 10),
          (17, 23, 0, 100), (45, 50, 99, 100)]
groups = [g for g in groups if g[2] <= g[3]]
for g in groups:
    x1, n1, x2, n2 = g
    for level in seeded.sample(['0.5', '0.8', '0.9', '0.95', '0.99', '0.999', '0.99999'], 3):
        z = upper_z((1 - dec(level)) / 2)
        p1, p2 = mp.mpf(x1) / n1, mp.mpf(x2) / n2
        row = dict(x1=x1, n1=n1, x2=x2, n2=n2, conf_level=level, software=SOFTWARE, func='t04.py', abs_tol='1e-09')
        half = z * mp.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2)
        b.add(method='diff_wald', estimate=p1 - p2, lower=p1 - p2 - half, upper=p1 - p2 + half, **row)
        q1, q2 = mp.mpf(x1 + 1) / (n1 + 2), mp.mpf(x2 + 1) / (n2 + 2)
        half = z * mp.sqrt(q1 * (1 - q1) / (n1 + 2) + q2 * (1 - q2) / (n2 + 2))
        b.add(method='diff_agresti_caffo', estimate=p1 - p2, lower=max(-1, q1 - q2 - half), upper=min(1, q1 - q2 + half), **row)
        w1, w2 = wilson(x1, n1, (1 - dec(level)) / 2), wilson(x2, n2, (1 - dec(level)) / 2)
        b.add(method='diff_newcombe', estimate=p1 - p2, lower=p1 - p2 - mp.sqrt((p1 - w1[0]) ** 2 + (w2[1] - p2) ** 2),
              upper=p1 - p2 + mp.sqrt((w1[1] - p1) ** 2 + (p2 - w2[0]) ** 2), **row)
        for name, corrected in (('diff_miettinen_nurminen', True), ('diff_mee_fm', False)):
            low, high = score_limits(x1, n1, x2, n2, z, corrected)
            b.add(method=name, estimate=p1 - p2, lower=low, upper=high, **row)
        if x2 > 0:
            f = p1 / p2
            if x1 > 0:
                half = z * mp.sqrt(mp.mpf(1) / x1 - mp.mpf(1) / n1 + mp.mpf(1) / x2 - mp.mpf(1) / n2)
                b.add(method='ratio_katz_log', estimate=f, lower=f * mp.exp(-half), upper=f * mp.exp(half), **row)
            solve = lambda lo, hi, sign: mp.exp(bisect(lambda u: ratio_score(x1, n1, x2, n2, mp.exp(u)) - sign * z, lo, hi))
            low = mp.mpf(0) if x1 == 0 else solve(mp.mpf(-50), mp.log(f), 1)
            high = solve(mp.log(f) if x1 > 0 else mp.mpf(-50), mp.mpf(40), -1)
            b.add(method='ratio_koopman_score', estimate=f, lower=low, upper=high, **row)
b.write()

c = Table('04c_two_prop_test', ['x1', 'n1', 'x2', 'n2', 'null_diff', 'z_farrington_manning', 'z_miettinen_nurminen', 'p_one_sided_fm', 'z_pooled',
                                'p_fisher_two_minlike', 'p_fisher_greater', 'p_chisq_yates', 'lrstat_z', 'software', 'func'])
for g in groups:
    x1, n1, x2, n2 = g
    for d in ['0'] + seeded.sample(['-0.1', '0.05', '-0.5', '0.9', '-0.999999', '0.000000001'], 3):
        z, zm = score(x1, n1, x2, n2, dec(d), False), score(x1, n1, x2, n2, dec(d), True)
        row = dict(x1=x1, n1=n1, x2=x2, n2=n2, null_diff=d, z_farrington_manning=z, z_miettinen_nurminen=zm, p_one_sided_fm=phi(-z) if not mp.isinf(z) else (0 if z > 0 else 1),
                   software=SOFTWARE, func='t04.py')
        if d == '0':
            pool = mp.mpf(x1 + x2) / (n1 + n2)
            s = mp.sqrt(pool * (1 - pool) * (mp.mpf(1) / n1 + mp.mpf(1) / n2))
            diff = mp.mpf(x1) / n1 - mp.mpf(x2) / n2
            row['z_pooled'] = diff / s if s > 0 else None
            row['p_chisq_yates'] = 2 * phi(-(abs(diff) - min(abs(diff), (mp.mpf(1) / n1 + mp.mpf(1) / n2) / 2)) / s) if s > 0 else None
            if s == 0:
                row.update(z_farrington_manning=0, z_miettinen_nurminen=0, p_one_sided_fm=dec('0.5'))
            m = x1 + x2
            ks = range(max(0, m - n2), min(n1, m) + 1)
            if len(ks) > 200000:
                ks = range(max(0, m - n2, x1 - 6000), min(n1, m, x1 + 6000) + 1)
            logs = lambda k: mp.loggamma(n1 + 1) - mp.loggamma(k + 1) - mp.loggamma(n1 - k + 1) + mp.loggamma(n2 + 1) - mp.loggamma(m - k + 1) - mp.loggamma(n2 - m + k + 1) \
                - mp.loggamma(n1 + n2 + 1) + mp.loggamma(m + 1) + mp.loggamma(n1 + n2 - m + 1)
            with mp.workdps(25):
                mass = {k: mp.exp(logs(k)) for k in ks}
            row['p_fisher_greater'] = mp.fsum(v for k, v in mass.items() if k >= x1)
            row['p_fisher_two_minlike'] = min(1, mp.fsum(v for v in mass.values() if v <= mass[x1] * (1 + mp.mpf('1e-7'))))
        c.add(**row)
c.write()

a = Table('04a_two_prop_n', ['method', 'hypothesis', 'p1', 'p2', 'margin', 'alpha', 'sides', 'target_power', 'ratio_n1_n2', 'n1', 'n2', 'n_total', 'n2_fractional', 'software', 'func', 'note'])
alphas = ['0.00000001', '0.0001', '0.005', '0.025', '0.05', '0.1', '0.5']
powers = ['0.8', '0.9', '0.95', '0.99', '0.999']
ratios = ['1', '2', '3', '0.5', '0.25', '10']


def put(n2, row, ratio):
    if n2 > 5e6 or n2 * ratio > 5e6:
        return
    k1, k2 = max(1, ceiling(n2 * ratio)), max(1, ceiling(n2))
    a.add(n1=k1, n2=k2, n_total=k1 + k2, n2_fractional=n2, software=SOFTWARE, func='t04.py', **row)


for p1s, p2s in [('0.9', '0.8'), ('0.5', '0.51'), ('0.999', '0.99'), ('0.000000001', '0.1'), ('0.999999999', '0.9'), ('0.05', '0.3'), ('0.2', '0.9')]:
    for _ in range(5):
        alpha, power, r, sides = seeded.choice(alphas), seeded.choice(powers), seeded.choice(ratios), seeded.choice([1, 2])
        p1, p2, al, ratio = dec(p1s), dec(p2s), dec(alpha), dec(r)
        za, zb, d = upper_z(al / sides), upper_z(1 - dec(power)), abs(p1 - p2)
        v1 = p1 * (1 - p1) / ratio + p2 * (1 - p2)
        pool = (ratio * p1 + p2) / (ratio + 1)
        v0 = pool * (1 - pool) * (1 + 1 / ratio)
        row = dict(hypothesis='superiority', p1=p1s, p2=p2s, margin='0', alpha=alpha, sides=sides, target_power=power, ratio_n1_n2=r)
        m = ((za * mp.sqrt(v0) + zb * mp.sqrt(v1)) / d) ** 2
        put(m, dict(method='z_pooled', **row), ratio)
        put(m / 4 * (1 + mp.sqrt(1 + 2 * (ratio + 1) / (m * ratio * d))) ** 2, dict(method='z_pooled_cc', **row), ratio)
        put((za + zb) ** 2 * v1 / d ** 2, dict(method='z_unpooled', **row), ratio)
        if r == '1':
            h = 2 * mp.asin(mp.sqrt(p1)) - 2 * mp.asin(mp.sqrt(p2))
            put(2 * ((za + zb) / h) ** 2, dict(method='arcsine', **row), ratio)
for p1s, p2s, ms in [('0.9', '0.9', '0.1'), ('0.95', '0.9', '0.05'), ('0.85', '0.9', '0.1'), ('0.999', '0.999', '0.01'), ('0.5', '0.5', '0.05'), ('0.999999999', '0.9', '0.05'), ('0.1', '0.1', '0.0999'),
                     ('0.6', '0.3', '0.5'), ('0.05', '0.02', '0.2'), ('0.9', '0.95', '0.06'), ('0.5', '0.5', '0.9'), ('0.3', '0.9', '0.99'), ('0.01', '0.01', '0.999')]:
    for _ in range(4):
        alpha, power, r = seeded.choice(alphas), seeded.choice(powers), seeded.choice(ratios)
        p1, p2, margin, al, ratio = dec(p1s), dec(p2s), dec(ms), dec(alpha), dec(r)
        za, zb, delta = upper_z(al), upper_z(1 - dec(power)), p1 - p2
        v1 = p1 * (1 - p1) / ratio + p2 * (1 - p2)
        row = dict(p1=p1s, p2=p2s, margin=ms, alpha=alpha, sides=1, target_power=power, ratio_n1_n2=r)
        if delta + margin > mp.mpf(10) ** -9:
            q1, q2 = constrained(ratio * p1, ratio, p2, mp.mpf(1), -margin)
            v0 = q1 * (1 - q1) / ratio + q2 * (1 - q2)
            put(((za * mp.sqrt(v0) + zb * mp.sqrt(v1)) / (delta + margin)) ** 2, dict(method='farrington_manning', hypothesis='noninferiority', **row), ratio)
            put((za + zb) ** 2 * v1 / (delta + margin) ** 2, dict(method='z_unpooled', hypothesis='noninferiority', **row), ratio)
        if margin - abs(delta) > mp.mpf(10) ** -9 and alpha != '0.5':
            zb2 = upper_z((1 - dec(power)) / 2)
            put((za + zb2) ** 2 * v1 / (margin - abs(delta)) ** 2, dict(method='z_unpooled_csw', hypothesis='equivalence', **row), ratio)
            f = lambda n: phi((margin - delta) * mp.sqrt(n / v1) - za) + phi((margin + delta) * mp.sqrt(n / v1) - za) - 1 - dec(power)
            top = (za + zb2) ** 2 * v1 / (margin - abs(delta)) ** 2 * mp.mpf('1.0001') + mp.mpf('1e-6')
            put(bisect(f, mp.mpf('1e-9'), top), dict(method='z_unpooled_tost_exactpower', hypothesis='equivalence', **row), ratio)


def fisher_power(n, p1, p2, tail):
    x = np.arange(n + 1)
    m1, m2 = stats.binom.pmf(x, n, p1), stats.binom.pmf(x, n, p2)
    total = 0.0
    for k2 in x:
        ks = np.arange(n + 1)
        p = stats.hypergeom.sf(ks - 1, 2 * n, ks + k2, n)
        total += m2[k2] * m1[p <= tail * (1 + 1e-9)].sum()
    return total


for p1s, p2s, alpha, sides, power, top in [('0.9', '0.5', '0.05', 2, '0.8', 40), ('0.99', '0.7', '0.025', 1, '0.8', 50), ('0.3', '0.05', '0.1', 1, '0.8', 60), ('0.95', '0.2', '0.001', 1, '0.9', 30),
                                          ('0.999999', '0.5', '0.05', 1, '0.9', 30), ('0.8', '0.2', '0.00001', 2, '0.99', 70)]:
    values = [fisher_power(n, max(float(p1s), float(p2s)), min(float(p1s), float(p2s)), float(alpha) / sides) for n in range(1, top + 1)]
    ok = [v >= float(power) for v in values]
    if not any(ok):
        continue
    first = ok.index(True) + 1
    row = dict(hypothesis='superiority', p1=p1s, p2=p2s, margin='0', alpha=alpha, sides=sides, target_power=power, ratio_n1_n2='1', software='scipy ' + scipy.__version__, func='fisher_power of t04.py')
    a.add(method='fisher_exact', n1=first, n2=first, n_total=2 * first, **row)
    if all(ok[-5:]):
        stable = len(ok) - ok[::-1].index(False) + 1 if False in ok else 1
        a.add(method='fisher_exact_stable', n1=stable, n2=stable, n_total=2 * stable, **row)
a.write()
