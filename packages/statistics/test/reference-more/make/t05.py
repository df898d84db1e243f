"""05: paired proportions: intervals, tests, sizes."""
import mpmath as mp
import numpy as np
import scipy
from scipy import stats

from limits import wilson
from table import SOFTWARE, Table, at_most, ceiling, dec, mass, phi, seeded, upper_z


def tango(b, c, n, d):
    """Tango's score with the nuisance probability by maximising the trinomial likelihood."""
    b, c, n = mp.mpf(b), mp.mpf(c), mp.mpf(n)
    A, B, C = 2 * n, -b - c + (2 * n - b + c) * d, -c * d * (1 - d)
    q = (mp.sqrt(max(mp.mpf(0), B * B - 4 * A * C)) - B) / (2 * A)
    v = n * (2 * q + d * (1 - d))
    gap = b - c - n * d
    if v < mp.mpf(10) ** -30:
        return mp.mpf(0) if abs(gap) < mp.mpf(10) ** -20 else mp.sign(gap) * mp.inf
    return gap / mp.sqrt(v)


def tango_limits(b, c, n, z):
    est = mp.mpf(b - c) / n

    def solve(lo, hi, sign):
        for _ in range(110):
            m = (lo + hi) / 2
            if tango(b, c, n, m) > sign * z:
                lo = m
            else:
                hi = m
        return (lo + hi) / 2

    return (mp.mpf(-1) if est == -1 else solve(mp.mpf(-1), est, 1)), (mp.mpf(1) if est == 1 else solve(est, mp.mpf(1), -1))


tables = [(0, 0, 0, 1), (1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 5, 0, 0), (0, 0, 7, 0), (5, 0, 0, 5), (50, 0, 0, 0), (10, 3, 0, 10), (10, 0, 3, 10), (1, 1, 1, 1), (0, 10, 10, 0), (0, 3, 9, 0),
          (25, 0, 1, 4), (1000, 1, 1, 0), (400000, 100000, 99000, 401000), (999998, 1, 0, 1), (3, 40, 2, 1), (20, 12, 11, 7), (7, 5, 5, 7), (0, 0, 0, 30), (1, 2, 3, 4)]
a = Table('05a_paired_ci', ['method', 'a', 'b', 'c', 'd', 'conf_level', 'estimate', 'lower', 'upper', 'software', 'func', 'abs_tol', 'note'])
for A, B, C, D in tables:
    n = A + B + C + D
    for level in seeded.sample(['0.5', '0.8', '0.9', '0.95', '0.99', '0.999', '0.99999'], 3):
        tail = (1 - dec(level)) / 2
        z = upper_z(tail)
        est = mp.mpf(B - C) / n
        row = dict(a=A, b=B, c=C, d=D, conf_level=level, estimate=est, software=SOFTWARE, func='t05.py', abs_tol='1e-09')

        def wald(b, c, n, extra=0):
            m = mp.mpf(b - c) / n
            h = z * mp.sqrt(b + c - mp.mpf(b - c) ** 2 / n) / n + extra
            return dict(lower=m - h, upper=m + h)

        a.add(method='diff_wald', **row, **wald(mp.mpf(B), mp.mpf(C), n))
        a.add(method='diff_wald_cc', **row, **wald(mp.mpf(B), mp.mpf(C), n, mp.mpf(1) / n))
        a.add(method='diff_agresti_min', **row, **wald(B + mp.mpf('0.5'), C + mp.mpf('0.5'), n + 2))
        a.add(method='diff_bonett_price', **row, **wald(mp.mpf(B + 1), mp.mpf(C + 1), n + 2))
        w1, w2 = wilson(A + B, n, tail), wilson(A + C, n, tail)
        p1, p2 = mp.mpf(A + B) / n, mp.mpf(A + C) / n
        margins = (A + B) * (C + D) * (A + C) * (B + D)
        det = A * D - B * C
        f = mp.mpf(0) if margins == 0 else (max(det - mp.mpf(n) / 2, 0) if det > 0 else det) / mp.sqrt(margins)
        half = lambda x, y: mp.sqrt(max(0, x * x - 2 * f * x * y + y * y))
        a.add(method='diff_newcombe10', **row, lower=est - half(p1 - w1[0], w2[1] - p2), upper=est + half(w1[1] - p1, p2 - w2[0]))
        low, high = tango_limits(B, C, n, z)
        a.add(method='diff_tango', **row, lower=low, upper=high)
a.write()

b = Table('05b_paired_test', ['a', 'b', 'c', 'd', 'chi2_mcnemar', 'p_mcnemar', 'chi2_cc', 'p_mcnemar_cc', 'p_exact', 'p_midp', 'z_tango_margin05', 'p_noninf05_tango',
                              'z_tango_margin001', 'p_noninf001_tango', 'z_tango_margin5', 'p_noninf5_tango', 'software', 'func'])
for A, B, C, D in tables:
    n, m = A + B + C + D, B + C
    k = min(B, C)
    row = dict(a=A, b=B, c=C, d=D, software=SOFTWARE, func='t05.py')
    if m:
        x2, xc = mp.mpf(B - C) ** 2 / m, mp.mpf(max(0, abs(B - C) - 1)) ** 2 / m
        row.update(chi2_mcnemar=x2, p_mcnemar=2 * phi(-mp.sqrt(x2)), chi2_cc=xc, p_mcnemar_cc=2 * phi(-mp.sqrt(xc)))
    low = at_most(k, m, mp.mpf('0.5'))
    row.update(p_exact=min(1, 2 * low) if m else 1, p_midp=min(1, 2 * low - mass(k, m, mp.mpf('0.5'))) if m else 1)
    for name, margin in (('05', '0.05'), ('001', '0.001'), ('5', '0.5')):
        zt = tango(B, C, n, -dec(margin))
        row['z_tango_margin' + name] = zt
        row['p_noninf%s_tango' % name] = phi(-zt) if not mp.isinf(zt) else (mp.mpf(0) if zt > 0 else mp.mpf(1))
    b.add(**row)
b.write()

c = Table('05c_paired_n', ['method', 'hypothesis', 'p10', 'p01', 'margin', 'alpha', 'sides', 'target_power', 'n', 'n_stable', 'n_fractional', 'software', 'func', 'note'])
alphas = ['0.00000001', '0.0001', '0.005', '0.025', '0.05', '0.1', '0.5']
powers = ['0.8', '0.9', '0.95', '0.99', '0.999']


def put(value, **row):
    if value < 5e6:
        c.add(n=max(1, ceiling(value)), n_fractional=value, software=SOFTWARE, func='t05.py', **row)


for s10, s01 in [('0.15', '0.05'), ('0.05', '0.15'), ('0.1', '0'), ('0.5', '0.4'), ('0.000001', '0.000002'), ('0.3', '0.29'), ('0.9', '0.05'), ('0.2', '0.000000001'), ('0.6', '0.399')]:
    for _ in range(5):
        alpha, power, sides = seeded.choice(alphas), seeded.choice(powers), seeded.choice([1, 2])
        p10, p01 = dec(s10), dec(s01)
        za, zb, psi, d = upper_z(dec(alpha) / sides), upper_z(1 - dec(power)), p10 + p01, p10 - p01
        row = dict(hypothesis='superiority', p10=s10, p01=s01, margin='0', alpha=alpha, sides=sides, target_power=power)
        put(((za * mp.sqrt(psi) + zb * mp.sqrt(psi - d * d)) / d) ** 2, method='connor', **row)
        inside = psi ** 2 - d ** 2 * (3 + psi) / 4
        if inside > 0:
            put((za * psi + zb * mp.sqrt(inside)) ** 2 / (psi * d ** 2), method='miettinen', **row)
        # The exact conditional test, all n up to some bound.
        guess = int(((za + zb) ** 2 * psi / d ** 2)) if d else 0
        if guess > 2500 or psi < 0.01:
            continue
        hi, lo = max(p10, p01), min(p10, p01)
        tail, share, top = float(dec(alpha) / sides), float(hi / psi), 3 * guess + 60
        ms = np.arange(0, top + 1)
        crit = stats.binom.isf(tail, ms, .5).astype(int) + 1
        crit = np.where(stats.binom.sf(crit - 2, ms, .5) <= tail * (1 + 1e-12), crit - 1, crit)
        cond = np.where(ms == 0, 0, stats.binom.sf(crit - 1, ms, share))
        reached = np.array([np.dot(stats.binom.pmf(ms[:n + 1], n, float(psi)), cond[:n + 1]) for n in range(1, top + 1)])
        ok = reached >= float(power)
        if np.abs(reached - float(power)).min() < 1e-11 or not ok[-top // 5:].all():
            continue
        first = int(np.flatnonzero(ok)[0]) + 1
        stable = int(np.flatnonzero(~ok)[-1]) + 2 if (~ok).any() else 1
        c.add(method='exact_conditional', n=first, n_stable=stable, software='scipy ' + scipy.__version__, func='t05.py, all n up to %d' % top, **row)
for s10, s01, ms in [('0.1', '0.1', '0.1'), ('0.05', '0.05', '0.05'), ('0.000001', '0.000001', '0.01'), ('0', '0.05', '0.1'), ('0.1', '0', '0.02'), ('0.3', '0.3', '0.9'), ('0.4', '0.59', '0.3'), ('0.2', '0.1', '0.000001'),
                     ('0.02', '0.1', '0.0801'), ('0.01', '0.001', '0.999')]:
    for _ in range(3):
        alpha, power = seeded.choice(alphas), seeded.choice(powers)
        p10, p01, m = dec(s10), dec(s01), dec(ms)
        za, zb, psi, d = upper_z(dec(alpha)), upper_z(1 - dec(power)), p10 + p01, p10 - p01
        row = dict(hypothesis='noninferiority', p10=s10, p01=s01, margin=ms, alpha=alpha, sides=1, target_power=power)
        put((za + zb) ** 2 * (psi - d * d) / (d + m) ** 2, method='liu_sample_based', **row)
        B, C = -(p10 + p01) - m * (2 - (p10 - p01)), p01 * m * (1 + m)
        q = (mp.sqrt(B * B - 8 * C) - B) / 4
        put(((za * mp.sqrt(max(mp.mpf(0), 2 * q - m - m * m)) + zb * mp.sqrt(psi - d * d)) / (d + m)) ** 2, method='liu_rmle_score', **row)
c.write()
