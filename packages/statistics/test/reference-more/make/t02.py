"""02a, 02b, 02c, 10c: sizes for a precision, recruitment."""
import mpmath as mp
import numpy as np
import scipy
from scipy import stats

from limits import METHODS
from table import SOFTWARE, Table, at_least, at_most, bisect, ceiling, dec, mass, seeded, upper_z

a = Table('02a_n_precision', ['method', 'criterion', 'p', 'conf_level', 'half_width', 'lower_limit', 'assurance', 'n', 'n_stable', 'n_fractional', 'software', 'func', 'note'])
levels = ['0.8', '0.9', '0.95', '0.99', '0.999']
slack = mp.mpf('1e-12')
MAX = 3000000


def smallest(holds, guess):
    """Bisection on a condition that stays true."""
    low, high = 0, max(1, guess)
    while not holds(high):
        low, high = high, high * 2
        if high > MAX:
            return None
    while high - low > 1:
        m = (low + high) // 2
        low, high = (low, m) if holds(m) else (m, high)
    return high


def quick(method, x, n, tail):
    """In double precision, for the search only."""
    a, b, tail = (0, 1, float(tail)) if method == 'clopper_pearson' else (.5, .5, float(tail))
    x, n = float(x), float(n)
    low = stats.beta.ppf(tail, x + a, n - x + (1 if method == 'clopper_pearson' else .5))
    return mp.mpf(low), mp.mpf(stats.beta.isf(tail, x + (1 if method == 'clopper_pearson' else .5), n - x + a))


def value(criterion, method, p, tail, n, exact=False):
    search = method in ('clopper_pearson', 'jeffreys') and not exact
    low, high = quick(method, p * n, n, tail) if search else METHODS[method](p * n, n, tail)
    return {'halfwidth_np': (high - low) / 2, 'lower_dist_np': p - low, 'max_dist_np': max(p - low, high - p)}.get(criterion, -low)


ps = ['0.000000001', '0.0001', '0.01', '0.3', '0.5', '0.77', '0.95', '0.999', '0.999999999']
mp.mp.dps = 25
for method in ('wald', 'wilson', 'agresti_coull', 'clopper_pearson', 'jeffreys', 'wald_cc', 'wilson_cc'):
    for criterion in ('halfwidth_np', 'lower_dist_np', 'max_dist_np', 'lower_limit_np'):
        if method in ('wald_cc', 'wilson_cc') and criterion == 'lower_limit_np':
            continue
        for ptext in seeded.sample(ps, 2):
            p, level = dec(ptext), seeded.choice(levels)
            tail = (1 - dec(level)) / 2
            if criterion == 'lower_limit_np':
                goal = seeded.choice(['0.2', '0.5', '0.9', '0.99'])
                if float(goal) >= float(ptext):
                    continue
                bound, col = -dec(goal), dict(lower_limit=goal)
            else:
                w = seeded.choice(['0.005', '0.02', '0.1', '0.2', '0.45'])
                bound, col = dec(w), dict(half_width=w)
            f = lambda n: value(criterion, method, p, tail, n) - bound
            n = smallest(lambda k: f(mp.mpf(k)) <= slack * abs(bound), int(float(upper_z(tail) ** 2 * p * (1 - p)) / 0.01 + 2))
            if n is None or n > 200000:
                continue
            exact = lambda k: value(criterion, method, p, tail, mp.mpf(k), True) - bound
            if exact(n) > slack * abs(bound) or (n > 1 and exact(n - 1) <= slack * abs(bound)):
                continue
            # Not monotone below some n: such rows are not made.
            if any(f(mp.mpf(k)) <= 0 for k in {max(1, n // 2), max(1, n - 2), max(1, n // 3), 1, 2, 3} if k < n):
                continue
            a.add(method=method, criterion=criterion, p=ptext, conf_level=level, n=n, software=SOFTWARE, func='limits.py at x=n*p, bisection', **col)
for ptext in ps[1:]:
    level, w = seeded.choice(levels), seeded.choice(['0.003', '0.02', '0.1', '0.3'])
    p, d, z = dec(ptext), dec(w), upper_z((1 - dec(level)) / 2)
    pq = p * (1 - p)
    cc = ((z * mp.sqrt(pq) + mp.sqrt(z * z * pq + 2 * d)) / (2 * d)) ** 2
    a.add(method='wald', criterion='halfwidth_np', p=ptext, conf_level=level, half_width=w, n=max(1, ceiling(z * z * pq / d ** 2)), n_fractional=z * z * pq / d ** 2 if z * z * pq / d ** 2 > 1 else None, software=SOFTWARE, func='closed form')
    a.add(method='mkpower:wald-cc', criterion='halfwidth_closed_form', p=ptext, conf_level=level, half_width=w, n=ceiling(cc), n_fractional=cc, software=SOFTWARE, func='formula')
    a.add(method='mkpower:clopper-pearson', criterion='halfwidth_closed_form', p=ptext, conf_level=level, half_width=w, n=ceiling(cc), n_fractional=ceiling(cc), software=SOFTWARE, func='formula')

# P(L ≥ L0 | p) ≥ assurance, all n by scipy; Clopper-Pearson is the exact test.


def assured(p, goal, tail, gamma, top):
    ns = np.arange(1, top + 1)
    c = stats.binom.isf(tail, ns, goal).astype(int) + 1
    c = np.where(stats.binom.sf(c - 2, ns, goal) <= tail * (1 + 1e-12), c - 1, c)
    reached = stats.binom.sf(c - 1, ns, p)
    if np.abs(reached - gamma).min() < 1e-11:
        return None
    ok = reached >= gamma
    if not ok[-top // 4:].all():
        return None
    return int(ns[ok][0]), (int(ns[~ok][-1]) + 1 if (~ok).any() else 1)


for p, goal, gamma in [('0.95', '0.9', '0.8'), ('0.999', '0.99', '0.9'), ('0.5', '0.4', '0.5'), ('0.2', '0.1', '0.95'), ('0.01', '0.001', '0.9'), ('0.999999999', '0.5', '0.99'), ('0.7', '0.69', '0.8'), ('0.9', '0.1', '0.999')]:
    for level in seeded.sample(levels + ['0.5', '0.999999'], 4):
        tail = (1 - float(level)) / 2
        zs = upper_z(tail) + upper_z(1 - dec(gamma))
        top = int(4 * float(zs ** 2) * .25 / (float(p) - float(goal)) ** 2) + 400
        if top > 400000:
            continue
        found = assured(float(p), float(goal), tail, float(gamma), top)
        if found:
            a.add(method='clopper_pearson', criterion='lower_limit_assurance', p=p, conf_level=level, lower_limit=goal, assurance=gamma, n=found[0], n_stable=found[1], software='scipy ' + scipy.__version__, func='t02.py assured, all n')
        z1, z2, p0, p1 = upper_z(tail), upper_z(1 - dec(gamma)), dec(goal), dec(p)
        n = ((z1 * mp.sqrt(p0 * (1 - p0)) + z2 * mp.sqrt(p1 * (1 - p1))) / (p1 - p0)) ** 2
        if n < 5e6 and z1 * mp.sqrt(p0 * (1 - p0)) + z2 * mp.sqrt(p1 * (1 - p1)) > 0:
            a.add(method='normal', criterion='flahault_one_sided_05', p=p, conf_level=level, lower_limit=goal, assurance=gamma, n=max(1, ceiling(n)), n_fractional=n, software=SOFTWARE, func='formula')


def fast(method, x, n, tail):
    if method == 'wilson':
        z = float(upper_z(tail))
        q = x / n
        c, h = (q + z * z / 2 / n) / (1 + z * z / n), z * np.sqrt(q * (1 - q) / n + z * z / 4 / n ** 2) / (1 + z * z / n)
        return np.where(x == 0, 0, c - h), np.where(x == n, 1, c + h)
    return (np.where(x == 0, 0, stats.beta.ppf(tail, np.maximum(x, .5), n - x + 1)), np.where(x == n, 1, stats.beta.isf(tail, x + 1, np.maximum(n - x, .5))))


for method in ('wilson', 'clopper_pearson'):
    for ptext, w, gamma in [('0.9', '0.1', '0.9'), ('0.5', '0.08', '0.5'), ('0.02', '0.03', '0.95'), ('0.999', '0.01', '0.8'), ('0.7', '0.25', '0.99')]:
        level = seeded.choice(levels)
        p, d, tail = float(ptext), float(w), (1 - float(level)) / 2
        z = float(upper_z(tail))
        top = int(z * z * .25 / d ** 2 * 1.3) + 60
        top = min(top, 4000)
        widths, expect, near = [], [], []
        for n in range(1, top + 1):
            x = np.arange(n + 1)
            low, high = fast(method, x, n, tail)
            half = (high - low) / 2
            m = stats.binom.pmf(x, n, p)
            widths.append(m[half <= d * (1 + 1e-12)].sum())
            expect.append(float(np.dot(m, half)))
            k = int(np.floor(n * p + .5))
            near.append(half[k])
        for criterion, ok in (('assurance_halfwidth', np.array(widths) >= float(gamma) - 1e-13), ('expected_halfwidth', np.array(expect) <= d), ('halfwidth_round', np.array(near) <= d * (1 + 1e-12))):
            if not ok[-30:].all():
                continue
            first = int(np.flatnonzero(ok)[0]) + 1
            stable = int(np.flatnonzero(~ok)[-1]) + 2 if (~ok).any() else 1
            row = dict(method=method, criterion=criterion, p=ptext, conf_level=level, half_width=w, software='scipy ' + scipy.__version__, func='t02.py, all n up to %d' % top)
            if criterion == 'assurance_halfwidth':
                a.add(n=first, n_stable=stable, assurance=gamma, **row)
            elif criterion == 'expected_halfwidth':
                if first == stable:
                    a.add(n=first, **row)
            else:
                a.add(n=first, n_stable=stable, **row)
a.write()

mp.mp.dps = 40
b = Table('02b_n_prevalence', ['se', 'sp', 'half_width', 'prevalence', 'conf_level', 'n_dis_frac', 'n_nondis_frac', 'n_dis', 'n_nondis', 'total_se_single_ceil', 'total_sp_single_ceil', 'total_se_ceil_ceil',
                               'total_sp_ceil_ceil', 'total_single', 'total_ceil_ceil', 'total_assured95_dis', 'total_assured95_nondis', 'total_assured90_dis', 'software', 'func', 'note'])


def recruited(need, prev, gamma):
    """Smallest N with P(Bin(N, prev) ≥ need) ≥ gamma."""
    return smallest(lambda n: n >= need and stats.binom.sf(need - 1, n, prev) >= gamma, int(need / prev) + 1)


MAX = 10 ** 8
for se, sp, w, prev, level in [('0.5', '0.5', '0.05', '0.5', '0.95'), ('0.99', '0.99', '0.01', '0.01', '0.99'), ('0.9', '0.8', '0.1', '0.001', '0.9'), ('0.999', '0.6', '0.02', '0.999', '0.8'), ('0.7', '0.9', '0.2', '0.25', '0.999'),
                               ('0.85', '0.95', '0.03', '0.75', '0.5'), ('0.9', '0.9', '0.4', '0.9', '0.95'), ('0.6', '0.7', '0.07', '0.02', '0.8')]:
    z = upper_z((1 - dec(level)) / 2)
    f1, f0 = z * z * dec(se) * (1 - dec(se)) / dec(w) ** 2, z * z * dec(sp) * (1 - dec(sp)) / dec(w) ** 2
    if f1 <= 1 or f0 <= 1:
        continue
    n1, n0, pi = ceiling(f1), ceiling(f0), dec(prev)
    s1, s0, c1, c0 = ceiling(f1 / pi), ceiling(f0 / (1 - pi)), ceiling(n1 / pi), ceiling(n0 / (1 - pi))
    b.add(se=se, sp=sp, half_width=w, prevalence=prev, conf_level=level, n_dis_frac=f1, n_nondis_frac=f0, n_dis=n1, n_nondis=n0, total_se_single_ceil=s1, total_sp_single_ceil=s0, total_se_ceil_ceil=c1, total_sp_ceil_ceil=c0,
          total_single=max(s1, s0), total_ceil_ceil=max(c1, c0), total_assured95_dis=recruited(n1, float(prev), .95), total_assured95_nondis=recruited(n0, 1 - float(prev), .95),
          total_assured90_dis=recruited(n1, float(prev), .9), software='%s, scipy %s' % (SOFTWARE, scipy.__version__), func='t02.py')
b.write()

c = Table('02c_n_inflation', ['op', 'n', 'cluster_size', 'icc', 'dropout', 'population', 'deff', 'n_after_deff', 'clusters', 'n_final', 'n_alt', 'software', 'func', 'note'])
for n in (1, 2, 139, 10000, 1000000):
    for m in ('1', '1.5', '2', '7', '100'):
        icc, loss = seeded.choice(['0', '0.001', '0.05', '0.3', '0.999', '1']), seeded.choice(['0', '0.01', '0.1', '0.3', '0.5', '0.9'])
        deff = 1 + (dec(m) - 1) * dec(icc)
        after = ceiling(n * deff)
        final = ceiling(after / (1 - dec(loss)))
        if final > 9e6:
            continue
        c.add(op='deff_dropout', n=n, cluster_size=m, icc=icc, dropout=loss, deff=deff, n_after_deff=after, clusters=ceiling(after / dec(m)), n_final=final, software=SOFTWARE, func='t02.py')
    for N in (n, 2 * n, 100 * n):
        c.add(op='fpc', n=n, population=N, n_final=ceiling(dec(n) / (1 + mp.mpf(n - 1) / N)), software=SOFTWARE, func='Cochran 1977: n/(1+(n-1)/N)')
c.write()

d = Table('10c_clustered_n', ['p', 'half_width', 'cluster_size', 'icc', 'n_units_fractional', 'n_units', 'n_clusters', 'n_units_full_clusters', 'software', 'func'])
z = upper_z((1 - dec('0.95')) / 2)
for p in ('0.5', '0.95', '0.999', '0.01'):
    for m in ('1', '2', '5', '30'):
        icc, w = seeded.choice(['0', '0.01', '0.5', '0.99', '1']), seeded.choice(['0.005', '0.02', '0.1'])
        base = z * z * dec(p) * (1 - dec(p)) / dec(w) ** 2
        if base <= 1:
            continue
        n = base * (1 + (dec(m) - 1) * dec(icc))
        k = ceiling(n / dec(m))
        d.add(p=p, half_width=w, cluster_size=m, icc=icc, n_units_fractional=n, n_units=ceiling(n), n_clusters=k, n_units_full_clusters=k * int(m), software=SOFTWARE, func='Wald n * (1+(m-1)ICC)')
d.write()
