"""11b, 11c: power and cases of reader studies (Hillis, Obuchowski, Berbaum 2011)."""
import mpmath as mp

from table import SOFTWARE, Table, beta_quantile, beta_tails, dec, phi, seeded, upper_z


def noncentral_f_above(f, d2, lam):
    """P(F' > f) with 1 and d2 degrees: the Poisson mixture of beta tails."""
    x, half, total, j = f / (f + d2), lam / 2, mp.mpf(0), 0
    weight = mp.exp(-half)
    while True:
        total += weight * beta_tails(mp.mpf('0.5') + j, d2 / 2, x)[1]
        j += 1
        weight *= half / j
        if weight < mp.mpf(10) ** -22 and j > half:
            return total


def f_upper(alpha, d2):
    share = beta_quantile(mp.mpf('0.5'), d2 / 2, alpha, True)
    return d2 * share / (1 - share)


def power(c, J, K, effect, alpha):
    vtr, c1, c2, c3, ve, kp = c
    s = kp / K
    between = max(c2 - c3, mp.mpf(0))
    case = s * (ve - c1 + (J - 1) * between)
    inter = vtr + s * (ve - c1 - between)
    signal = J * effect ** 2 / 2
    err = vtr + case
    df2 = err ** 2 / (inter ** 2 / (J - 1))
    ncp = signal / err
    root, z = mp.sqrt(signal / case), upper_z(alpha / 2)
    return dict(power_RRRC=noncentral_f_above(f_upper(alpha, df2), df2, ncp), power_FRRC=phi(root - z) + phi(-root - z),
                power_RRFC=noncentral_f_above(f_upper(alpha, mp.mpf(J - 1)), mp.mpf(J - 1), signal / inter), ncp_RRRC=ncp, df2_RRRC=df2)


names = ['VarTR', 'Cov1', 'Cov2', 'Cov3', 'VarEps', 'K_pilot']
mp.mp.dps = 25
b = Table('11b_mrmc_power', ['varcomp'] + names + ['readers', 'cases', 'effect', 'alpha', 'power_RRRC', 'power_FRRC', 'power_RRFC', 'ncp_RRRC', 'df2_RRRC', 'software', 'func'])
components = [('0.0002', '0.0003', '0.0003', '0.0002', '0.0008', '114'), ('0', '0', '0', '0', '0.001', '50'), ('0.001', '0.0001', '0.0001', '0.0003', '0.0009', '200'), ('0.00001', '0.0005', '0.0004', '0.0001', '0.0012', '2'),
              ('0.0003', '-0.0001', '0.0002', '0.0001', '0.002', '80'), ('0.01', '0.004', '0.003', '0.001', '0.01', '30')]
for i, comp in enumerate(components):
    for _ in range(6):
        J, K = seeded.choice([2, 3, 5, 12, 40]), seeded.choice([2, 20, 100, 1000, 100000])
        effect, alpha = seeded.choice(['0.001', '0.02', '0.05', '0.2']), seeded.choice(['0.0001', '0.01', '0.05', '0.1', '0.5'])
        found = power([dec(v) for v in comp], J, K, dec(effect), dec(alpha))
        if found['ncp_RRRC'] > 500 or float(found['df2_RRRC']) > 1e6:
            continue
        b.add(varcomp='m%d' % i, **dict(zip(names, comp)), readers=J, cases=K, effect=effect, alpha=alpha, software=SOFTWARE, func='t11.py', **found)
b.write()
# Fewer digits are enough for eleven, and the search has many steps.
mp.mp.dps = 16
c = Table('11c_mrmc_cases', ['varcomp'] + names + ['readers', 'effect', 'target_power', 'cases', 'power', 'software', 'func', 'note'])
for i, comp in enumerate(components):
    if comp[-1] == '2':
        continue
    for _ in range(1):
        J, effect, target = seeded.choice([2, 4, 7, 15]), seeded.choice(['0.03', '0.06', '0.1']), seeded.choice(['0.5', '0.8', '0.9', '0.95'])
        at = lambda k: power([dec(v) for v in comp], J, k, dec(effect), dec('0.05'))['power_RRRC']
        if at(2000) < dec(target):
            c.add(varcomp='m%d' % i, **dict(zip(names, comp)), readers=J, effect=effect, target_power=target, power=at(2001), software=SOFTWARE, func='t11.py', note='not reached by K=2000')
            continue
        low, high = 1, 2000
        while high - low > 1:
            m = (low + high) // 2
            low, high = (low, m) if at(m) >= dec(target) else (m, high)
        c.add(varcomp='m%d' % i, **dict(zip(names, comp)), readers=J, effect=effect, target_power=target, cases=high, power=at(high), software=SOFTWARE, func='t11.py')
c.write()
