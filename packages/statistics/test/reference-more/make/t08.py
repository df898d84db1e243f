"""08a, 08b, 08d: kappa tables, sizes for kappa, ICC and limits of agreement."""
import mpmath as mp
import numpy as np
import scipy
from scipy import optimize, stats

from table import SOFTWARE, Table, beta_quantile, bisect, ceiling, dec, mass, phi, seeded, upper_z

a = Table('08a_kappa', ['table_rows', 'categories', 'n', 'weights', 'conf_level', 'statistic', 'estimate', 'se', 'lower', 'upper', 'software', 'func', 'note'])


def weights(k, kind):
    w = lambda i, j: mp.mpf(i == j) if kind == 'none' else 1 - mp.mpf(abs(i - j)) / (k - 1) if kind == 'linear' else 1 - (mp.mpf(abs(i - j)) / (k - 1)) ** 2
    return [[w(i, j) for j in range(k)] for i in range(k)]


def t_quantile(tail, df):
    """t with P(T > t) = tail through the beta distribution."""
    x = beta_quantile(mp.mpf(df) / 2, mp.mpf('0.5'), 2 * tail)
    return mp.sqrt(df * (1 - x) / x)


def kappa_rows(rows, kind, level):
    k, n = len(rows), sum(map(sum, rows))
    p = [[mp.mpf(c) / n for c in r] for r in rows]
    R, C, w, rng = [sum(r) for r in p], [sum(p[i][j] for i in range(k)) for j in range(k)], weights(k, kind), range(k)
    po = sum(w[i][j] * p[i][j] for i in rng for j in rng)
    pe = sum(w[i][j] * R[i] * C[j] for i in rng for j in rng)
    z = upper_z((1 - dec(level)) / 2)
    head = dict(table_rows=';'.join(','.join(map(str, r)) for r in rows), categories=k, n=n, weights=kind, conf_level=level, software=SOFTWARE, func='t08.py')
    if pe == 1:
        a.add(statistic='kappa', **head)
        a.add(statistic='kappa_z_test', **head)
    else:
        kap = (po - pe) / (1 - pe)
        wr = [sum(w[i][j] * C[j] for j in rng) for i in rng]
        wc = [sum(w[i][j] * R[i] for i in rng) for j in rng]
        v = (sum(p[i][j] * (w[i][j] - (wr[i] + wc[j]) * (1 - kap)) ** 2 for i in rng for j in rng) - (kap - pe * (1 - kap)) ** 2) / (n * (1 - pe) ** 2)
        v0 = (sum(R[i] * C[j] * (w[i][j] - (wr[i] + wc[j])) ** 2 for i in rng for j in rng) - pe ** 2) / (n * (1 - pe) ** 2)
        se = mp.sqrt(max(v, mp.mpf(0)))
        a.add(statistic='kappa', estimate=kap, se=se, lower=kap - z * se, upper=kap + z * se, **head)
        if v0 > mp.mpf(10) ** -30:
            zz = kap / mp.sqrt(v0)
            a.add(statistic='kappa_z_test', estimate=kap, se=mp.sqrt(v0), lower=zz, upper=2 * phi(-abs(zz)), **head)
        if kind == 'none':
            se0 = mp.sqrt(po * (1 - po) / n) / (1 - pe)
            a.add(statistic='kappa_epiR_cohen', estimate=kap, se=se0, lower=kap - z * se0, upper=kap + z * se0, **head)
    if k == 2 and kind == 'none':
        x = rows[0][0] + rows[1][1]
        tail = (1 - dec(level)) / 2
        lo = mp.mpf(0) if x == 0 else beta_quantile(x, n - x + 1, tail)
        hi = mp.mpf(1) if x == n else beta_quantile(x + 1, n - x, tail, True)
        a.add(statistic='pabak', estimate=2 * mp.mpf(x) / n - 1, lower=2 * lo - 1, upper=2 * hi - 1, **head)
        for name, (f, g) in (('prevalence_index', (p[0][0], p[1][1])), ('bias_index', (R[0], C[0]))):
            s = mp.sqrt((f * (1 - f) + g * (1 - g)) / n)
            a.add(statistic=name, estimate=f - g, se=s, lower=f - g - z * s, upper=f - g + z * s, **head)
    # Gwet's AC1/AC2, Gwet 2008 and 2014.
    pi = [(R[i] + C[i]) / 2 for i in rng]
    tw = sum(map(sum, w))
    pg = tw / (k * (k - 1)) * sum(q * (1 - q) for q in pi)
    ac = (po - pg) / (1 - pg)
    pw = sum(p[i][j] * (w[i][j] - 2 * (1 - ac) * tw / (k * (k - 1)) * (1 - (pi[i] + pi[j]) / 2)) ** 2 for i in rng for j in rng)
    v = max(mp.mpf(0), (pw - (po - 2 * (1 - ac) * pg) ** 2) / (n * (1 - pg) ** 2))
    if n > 1:
        t = t_quantile((1 - dec(level)) / 2, n - 1)
        a.add(statistic='gwet_ac', estimate=ac, se=mp.sqrt(v), lower=ac - t * mp.sqrt(v), upper=min(mp.mpf(1), ac + t * mp.sqrt(v)), **head)


tables = [[[5, 0], [0, 5]], [[0, 5], [5, 0]], [[10, 0], [0, 0]], [[0, 10], [0, 0]], [[9, 1], [0, 0]], [[9, 0], [1, 0]], [[1, 1], [1, 1]], [[500000, 1], [2, 499997]], [[0, 0], [3, 4]], [[7, 2], [1, 0]],
          [[1, 0], [0, 0]], [[4, 0, 0], [0, 0, 0], [0, 0, 6]], [[4, 1, 0], [0, 0, 0], [0, 2, 6]], [[0, 1, 2], [3, 0, 4], [5, 6, 0]], [[3, 0, 0], [0, 4, 0], [0, 0, 5]], [[2, 2, 2], [2, 2, 2], [2, 2, 2]],
          [[10, 1, 0, 0], [2, 8, 1, 0], [0, 3, 9, 0], [0, 0, 0, 0]], [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [0, 0, 9, 0, 0], [1, 1, 1, 1, 1], [7, 0, 0, 0, 7]], [[0, 0, 12], [0, 0, 0], [0, 0, 0]], [[90, 5], [4, 1]]]
for rows in tables:
    for kind in ('none', 'linear', 'quadratic') if len(rows) > 2 else ('none', seeded.choice(['linear', 'quadratic'])):
        kappa_rows(rows, kind, seeded.choice(['0.5', '0.8', '0.9', '0.95', '0.99', '0.999']))
a.write()

b = Table('08b_kappa_n', ['method', 'kappa1', 'kappa0', 'kappaU', 'p_rater1', 'p_rater2', 'raters', 'alpha', 'power', 'sides', 'n', 'software', 'func', 'note'])


def binary_se(p1, p2, kap):
    pe = p1 * p2 + (1 - p1) * (1 - p2)
    po = kap * (1 - pe) + pe
    f = [[(po + p1 + p2 - 1) / 2, 0], [0, 0]]
    f[0][1], f[1][0] = p1 - f[0][0], p2 - f[0][0]
    f[1][1] = 1 - p1 - p2 + f[0][0]
    R, C = [p1, 1 - p1], [p2, 1 - p2]
    s = sum(f[i][i] * (1 - (R[i] + C[i]) * (1 - kap)) ** 2 for i in (0, 1)) + (1 - kap) ** 2 * sum(f[i][j] * (C[i] + R[j]) ** 2 for i, j in ((0, 1), (1, 0)))
    return mp.sqrt((s - (kap - pe * (1 - kap)) ** 2) / (1 - pe) ** 2)


alphas = ['0.00000001', '0.001', '0.01', '0.05', '0.1', '0.2', '0.5']
powers = ['0.8', '0.9', '0.95', '0.99']
for k1, k0 in [('0.8', '0.6'), ('0.6', '0.8'), ('0.5', '0'), ('0.9', '0.89'), ('0.999', '0.5'), ('0.3', '-0.1')]:
    for p1, p2 in [('0.5', '0.5'), ('0.1', '0.1'), ('0.3', '0.35'), ('0.9', '0.9')]:
        alpha, power, sides = seeded.choice(alphas), seeded.choice(powers), seeded.choice([1, 2])
        q0, q1 = binary_se(dec(p1), dec(p2), dec(k0)), binary_se(dec(p1), dec(p2), dec(k1))
        n = ((upper_z(dec(alpha) / sides) * q0 + upper_z(1 - dec(power)) * q1) / (dec(k1) - dec(k0))) ** 2
        b.add(method='cantor', kappa1=k1, kappa0=k0, p_rater1=p1, p_rater2=p2, raters=2, alpha=alpha, power=power, sides=sides, n=ceiling(n), software=SOFTWARE, func='t08.py')


def model(m, p, kap):
    out = [(1 - kap) * mass(j, m, p) for j in range(m + 1)]
    out[0] += kap * (1 - p)
    out[m] += kap * p
    return out


def gap(m, p, is_, would):
    return sum((x - y) ** 2 / y for x, y in zip(model(m, p, is_), model(m, p, would)))


for k1, k0 in [('0.8', '0.6'), ('0.4', '0.6'), ('0.5', '0'), ('0.95', '0.9'), ('0.999', '0.1')]:
    for share in ('0.5', '0.1', '0.01', '0.7'):
        m, alpha, power = seeded.choice([2, 3, 4, 5, 6, 10]), seeded.choice(alphas), seeded.choice(powers)
        z = upper_z(dec(alpha) / 2) + upper_z(1 - dec(power))
        n = z ** 2 / gap(m, dec(share), dec(k1), dec(k0))
        b.add(method='donner_eliasziw_gof', kappa1=k1, kappa0=k0, p_rater1=share, p_rater2=share, raters=m, alpha=alpha, power=power, sides=2, n=ceiling(n), software=SOFTWARE, func='t08.py',
              note='N=%.10g' % float(n))
for kap, share, w in [('0.8', '0.5', '0.1'), ('0.5', '0.1', '0.05'), ('0.9', '0.3', '0.02'), ('0', '0.5', '0.2'), ('0.99', '0.05', '0.01'), ('0.3', '0.999', '0.3')]:
    alpha = seeded.choice(alphas)
    n = (upper_z(dec(alpha) / 2) * binary_se(dec(share), dec(share), dec(kap)) / dec(w)) ** 2
    b.add(method='asymptotic_precision', kappa1=kap, p_rater1=share, p_rater2=share, raters=2, alpha=alpha, sides=2, n=ceiling(n), software=SOFTWARE, func='t08.py',
          note='half-width=%s; n_frac=%s' % (w, '%.15g' % float(n)))
b.write()

d = Table('08d_agreement_n', ['method', 'rho1', 'rho0', 'k_raters', 'full_width', 'alpha', 'power', 'n', 'n_fractional', 'software', 'func', 'note'])
for rho in ('0', '0.3', '0.69', '0.7', '0.9', '0.999', '1'):
    for k in (2, 3, 5, 20):
        w, alpha = seeded.choice(['0.01', '0.1', '0.3', '0.9']), seeded.choice(alphas)
        r, z = dec(rho), upper_z(dec(alpha) / 2)
        n = 8 * z ** 2 * (1 - r) ** 2 * (1 + (k - 1) * r) ** 2 / (k * (k - 1) * dec(w) ** 2) + 1 + (5 * r if k == 2 and r >= dec('0.7') else 0)
        d.add(method='bonett_icc_width', rho1=rho, k_raters=k, full_width=w, alpha=alpha, n=max(2, ceiling(n)), n_fractional=n, software=SOFTWARE, func='t08.py')
for r1, r0 in [('0.8', '0.6'), ('0.5', '0'), ('0.999', '0.9'), ('0.9', '0.89'), ('0.05', '0.01')]:
    for k in (2, 4, 10):
        for tails in (1, 2):
            alpha, power = seeded.choice(alphas), seeded.choice(powers)
            th = lambda r: 1 + k * dec(r) / (1 - dec(r))
            n = 1 + 2 * (upper_z(dec(alpha) / tails) + upper_z(1 - dec(power))) ** 2 * k / (mp.log(th(r0) / th(r1)) ** 2 * (k - 1))
            d.add(method='walter_icc_test', rho1=r1, rho0=r0, k_raters=k, alpha=alpha, power=power, n=max(2, ceiling(n)), n_fractional=n, software=SOFTWARE, func='t08.py', note='tails=%d' % tails)
for w in ('0.05', '0.3', '1', '3'):
    for alpha in ('0.001', '0.01', '0.05', '0.1', '0.2'):
        z = upper_z(dec(alpha) / 2)
        n = 3 / (dec(w) / (2 * z)) ** 2
        d.add(method='loa_width_sd_units', full_width=w, alpha=alpha, n=ceiling(n), n_fractional=n, software=SOFTWARE, func='t08.py')
        width = lambda m: 2 * stats.t.isf(float(alpha) / 2, m - 1) * np.sqrt(1 / m + float(z) ** 2 / (2 * (m - 1)))
        ns = np.arange(3, 400000)
        ok = width(ns.astype(float)) <= float(w)
        if ok.any():
            d.add(method='loa_width_sd_units_t', full_width=w, alpha=alpha, n=int(ns[ok][0]), software='scipy ' + scipy.__version__, func='stats.t')
def nct_exact(t, df, d):
    """P(T ≤ t) of the noncentral t: the mean of Φ(t·u − δ) over u = √(χ²/ν). scipy's is exact to some 1e-9 only."""
    t, df, d = map(mp.mpf, (t, df, d))
    c = mp.log(2) + (df / 2) * mp.log(df / 2) - mp.loggamma(df / 2)
    with mp.workdps(20):
        s = 1 / mp.sqrt(2 * df)
        points = [max(mp.mpf(0), 1 + i * s) for i in (-12, -8, -5, -3, -1, 0, 1, 3, 5, 8, 12)]
        points = sorted(set(points))
        return float(mp.quad(lambda u: mp.exp(c + (df - 1) * mp.log(u) - df * u * u / 2) * phi(t * u - d) if u > 0 else mp.mpf(0), points))


for bias, sd, delta in [('0', '1', '2.5'), ('0.2', '1', '2.8'), ('-0.5', '2', '6'), ('3', '0.5', '4.5'), ('0', '1', '2.1')]:
    for alpha, power in [('0.05', '0.8'), ('0.01', '0.9'), ('0.1', '0.5'), ('0.001', '0.95')]:
        z = stats.norm.isf(.025)
        m, s, lim = float(bias), float(sd), float(delta)

        def power_of(n, nct=stats.nct.cdf):
            se = s * np.sqrt(1 / n + z * z / (2 * (n - 1)))
            t = float(t_quantile(dec(alpha) / 2, n - 1)) if nct is not stats.nct.cdf else stats.t.isf(float(alpha) / 2, n - 1)
            return max(0, 1 - nct(t, n - 1, (lim - m - z * s) / se) - nct(t, n - 1, (lim + m - z * s) / se))

        hi = 4
        while power_of(hi) < float(power) and hi < 1e5:
            hi *= 2
        if hi > 20000:
            continue
        lo = 2
        while hi - lo > 1:
            mid = (lo + hi) // 2
            if power_of(mid) >= float(power):
                hi = mid
            else:
                lo = mid
        d.add(method='lu2016_loa_test', rho1=bias, rho0=sd, full_width=delta, alpha=alpha, power=power, n=hi, n_fractional=power_of(hi, nct_exact), software=SOFTWARE, func='quadrature')
d.write()
