"""07a, 07b, 07c: predictive values, likelihood ratios, paired comparisons."""
import mpmath as mp

from limits import METHODS
from table import SOFTWARE, Table, ceiling, dec, mass, at_most, phi, seeded, upper_z

a = Table('07a_predictive_values', ['tp', 'n_pos', 'tn', 'n_neg', 'prevalence', 'conf_level', 'method', 'statistic', 'estimate', 'lower', 'upper', 'software', 'func', 'note'])
back = lambda u: 1 / (1 + mp.exp(-u))
for tp, n1, tn, n0 in [(0, 10, 5, 10), (10, 10, 5, 10), (5, 10, 0, 10), (5, 10, 10, 10), (10, 10, 10, 10), (0, 10, 0, 10), (1, 1, 1, 1), (0, 1, 1, 1), (499999, 500000, 1, 500000), (90, 100, 80, 100),
                       (3, 7, 900000, 1000000), (10, 10, 0, 10), (0, 10, 10, 10)]:
    for prev in seeded.sample(['0.000000001', '0.001', '0.2', '0.5', '0.9', '0.999999999'], 3):
        level = seeded.choice(['0.5', '0.8', '0.9', '0.95', '0.99', '0.999'])
        z, pi = upper_z((1 - dec(level)) / 2), dec(prev)
        for method in ('mercaldo_logit', 'mercaldo_standard', 'mercaldo_adjusted_logit'):
            add = z * z if method == 'mercaldo_adjusted_logit' else mp.mpf(0)
            m1, m0 = n1 + add, n0 + add
            se, sp = (tp + add / 2) / m1, (tn + add / 2) / m0
            for stat in ('ppv', 'npv'):
                row = dict(tp=tp, n_pos=n1, tn=tn, n_neg=n0, prevalence=prev, conf_level=level, method=method, statistic=stat, software=SOFTWARE, func='t07.py')
                num, den = (se * pi, (1 - sp) * (1 - pi)) if stat == 'ppv' else (sp * (1 - pi), (1 - se) * pi)
                if num + den == 0:
                    a.add(**row)
                    continue
                est = num / (num + den)
                if se in (0, 1) or sp in (0, 1):
                    ok = (stat == 'ppv' and se > 0 and sp < 1) or (stat == 'npv' and sp > 0 and se < 1)
                    if not ok:
                        # The logit is infinite: no limits, whatever arithmetic makes of ∞ − ∞.
                        a.add(estimate=est, **row)
                        continue
                v = (1 - se) / (se * m1) + sp / ((1 - sp) * m0) if stat == 'ppv' else se / ((1 - se) * m1) + (1 - sp) / (sp * m0)
                half = z * mp.sqrt(v)
                if method == 'mercaldo_standard':
                    h = half * est * (1 - est)
                    a.add(estimate=est, lower=est - h, upper=est + h, **row)
                else:
                    u = mp.log(num / den)
                    a.add(estimate=est, lower=back(u - half), upper=back(u + half), **row)
a.write()

b = Table('07b_lr_pv_n', ['method', 'se', 'sp', 'target', 'prevalence', 'ratio_neg_pos', 'conf_level', 'power', 'n_pos', 'n_neg', 'n_fractional', 'software', 'func', 'note'])
for s1, s0 in [('0.8', '0.73'), ('0.999999', '0.5'), ('0.5', '0.999999'), ('0.9', '0.9'), ('0.2', '0.99'), ('0.000001', '0.9999999'), ('0.99', '0.05')]:
    for ratio in ('1', '3', '0.25', '20'):
        level = seeded.choice(['0.5', '0.8', '0.9', '0.99', '0.999'])
        z, se, sp, r = upper_z((1 - dec(level)) / 2), dec(s1), dec(s0), dec(ratio)
        share = '%.15g' % float(1 / (1 + r))
        row = dict(se=s1, sp=s0, prevalence=share, ratio_neg_pos=ratio, conf_level=level, software=SOFTWARE, func='t07.py')

        def put(n, method, target):
            if n < 1e7 and n * r < 1e7:
                b.add(method=method, target=target, n_pos=ceiling(n), n_neg=ceiling(n * r), n_fractional=n, **row)

        plus, minus = se / (1 - sp), (1 - se) / sp
        for f in ('0.5', '0.99'):
            t = dec('%.15g' % float(plus * dec(f)))
            put(z ** 2 * ((1 - se) / se + sp / ((1 - sp) * r)) / mp.log(plus / t) ** 2, 'simel_lr_pos_lower', t)
            t = dec('%.15g' % float(minus / dec(f)))
            put(z ** 2 * (se / (1 - se) + (1 - sp) / (sp * r)) / mp.log(t / minus) ** 2, 'simel_lr_neg_upper', t)
for s1, s0, prev in [('0.9', '0.8', '0.1'), ('0.99', '0.99', '0.01'), ('0.6', '0.95', '0.5'), ('0.85', '0.85', '0.9'), ('0.999', '0.9', '0.001')]:
    for ratio in ('1', '4', '0.5'):
        level, power = seeded.choice(['0.5', '0.8', '0.9', '0.975', '0.99', '0.999']), seeded.choice(['0.8', '0.9', '0.99'])
        se, sp, r, pi = dec(s1), dec(s0), dec(ratio), dec(prev)
        f1, f0 = 1 / (1 + r), r / (1 + r)
        z = upper_z(1 - dec(level)) + upper_z(1 - dec(power))
        for kind in ('ppv', 'npv'):
            value = se * pi / (se * pi + (1 - sp) * (1 - pi)) if kind == 'ppv' else sp * (1 - pi) / (sp * (1 - pi) + (1 - se) * pi)
            goal = dec('%.12g' % float(value * dec('0.95') if kind == 'ppv' else 1 - (1 - value) * dec('1.5')))
            if kind == 'ppv':
                phi1, phi0, v = (1 - sp) / se, pi * (1 - goal) / (goal * (1 - pi)), (1 - se) / (se * f1) + sp / ((1 - sp) * f0)
            else:
                phi1, phi0, v = (1 - se) / sp, (1 - pi) * (1 - goal) / (goal * pi), se / ((1 - se) * f1) + (1 - sp) / (sp * f0)
            n = ceiling(z ** 2 * v / mp.log(phi1 / phi0) ** 2)
            if n < 5e6 and goal > 0:
                b.add(method='steinberg_%s_test' % kind, se=s1, sp=s0, target=goal, prevalence=prev, ratio_neg_pos=ratio, conf_level=level, power=power, n_pos=ceiling(n * f1), n_neg=ceiling(n * f0),
                      n_fractional=n, software=SOFTWARE, func='t07.py')
b.write()

c = Table('07c_paired_tests', ['diseased_abcd_nondiseased_abcd', 'statistic', 'value', 'lower', 'upper', 'software', 'func'])
z = upper_z(mp.mpf('0.025'))
for cells in [(786, 29, 183, 25, 69, 46, 176, 151), (10, 0, 3, 2, 5, 1, 0, 20), (5, 5, 5, 5, 5, 5, 5, 5), (30, 4, 4, 2, 1, 3, 3, 40), (1, 1, 1, 1, 1, 1, 1, 1), (0, 4, 6, 1, 0, 2, 3, 9), (400, 12, 30, 8, 20, 35, 10, 600), (7, 0, 0, 3, 2, 0, 0, 9)]:
    text = ';'.join(map(str, cells))
    put = lambda statistic, value, lower=None, upper=None: c.add(diseased_abcd_nondiseased_abcd=text, statistic=statistic, value=value, lower=lower, upper=upper, software=SOFTWARE, func='t07.py')
    d, h = [mp.mpf(v) for v in cells[:4]], [mp.mpf(v) for v in cells[4:]]
    for side, (A, B, C, D) in (('se', d), ('sp', (h[3], h[2], h[1], h[0]))):
        n, m, k = A + B + C + D, B + C, min(B, C)
        x2 = (B - C) ** 2 / m if m else None
        put('mcnemar_%s_stat' % side, x2)
        put('mcnemar_%s_p' % side, 2 * phi(-mp.sqrt(x2)) if m else None)
        put('exact_%s_p' % side, min(1, 2 * at_most(int(k), int(m), mp.mpf('0.5'))) if m else 1)
        e = (B - C) / n
        s = mp.sqrt(B + C - (B - C) ** 2 / n) / n
        put('diff_%s_wald' % side, e, e - z * s, e + z * s)
        # DTComPair's: the half-width of the adjusted table about the plain difference.
        for name, plus in (('agresti-min', mp.mpf('0.5')), ('bonett-price', mp.mpf(1))):
            b2, c2, n2 = B + plus, C + plus, n + 2
            s = mp.sqrt(b2 + c2 - (b2 - c2) ** 2 / n2) / n2
            put('diff_%s_%s' % (side, name), e, e - z * s, e + z * s)

    # Per case: positives of test 1 and 2 among diseased and healthy; delta method by the multinomial covariance.
    def covariance(f, g):
        """Σ over all cells count · f · g: the influence functions have mean zero."""
        return sum(count * f(i) * g(i) for i, count in enumerate(d + h))

    pos1, pos2, sick = (1, 1, 0, 0) * 2, (1, 0, 1, 0) * 2, (1,) * 4 + (0,) * 4
    counts = d + h

    def pv(pos, event):
        hit = sum(c * (p == event[0]) * (s == event[1]) for c, p, s in zip(counts, pos, sick))
        return hit, sum(c * (p == event[0]) for c, p in zip(counts, pos))

    for name, event in (('ppv', (1, 1)), ('npv', (0, 0))):
        (t1, m1), (t2, m2) = pv(pos1, event), pv(pos2, event)
        if 0 in (t1, t2, m1, m2):
            continue
        v1, v2 = t1 / m1, t2 / m2
        log = lambda pos, t, m: lambda i: (pos[i] == event[0]) * ((sick[i] == event[1]) / t - 1 / m)
        f = lambda i: log(pos1, t1, m1)(i) - log(pos2, t2, m2)(i)
        s = mp.sqrt(covariance(f, f))
        r = v1 / v2
        put('rppv' if name == 'ppv' else 'rnpv', r, r * mp.exp(-z * s), r * mp.exp(z * s))
        # Weighted generalised score (Kosinski 2013).
        pool = (t1 + t2) / (m1 + m2)

        cp = sum(c * (p == event[0]) * (q == event[0]) * ((s == event[1]) - pool) ** 2 for c, p, q, s in zip(counts, pos1, pos2, sick)) / (m1 + m2)
        x = (v1 - v2) ** 2 / ((pool * (1 - pool) - 2 * cp) * (1 / m1 + 1 / m2)) if v1 != v2 else mp.mpf(0)
        put('wgs_%s_stat' % name, x)
        put('wgs_%s_p' % name, 2 * phi(-mp.sqrt(x)))
        # Generalised score (Leisenring, Alonzo, Pepe 2000): GEE score of the test indicator, working independence.
        zbar = m2 / (m1 + m2)
        score = mp.mpf(0)
        var = mp.mpf(0)
        for cnt, p, q, s in zip(counts, pos1, pos2, sick):
            y = mp.mpf(s == event[1])
            term = (p == event[0]) * (0 - zbar) * (y - pool) + (q == event[0]) * (1 - zbar) * (y - pool)
            score += cnt * term
            var += cnt * term ** 2
        x = score ** 2 / var if score != 0 else mp.mpf(0)
        put('gs_%s_stat' % name, x)
        put('gs_%s_p' % name, 2 * phi(-mp.sqrt(x)))
    for name, want in (('pos', 1), ('neg', 0)):
        a1, a2 = [sum(c * (p == want) for c, p in zip(d, pos[:4])) for pos in (pos1, pos2)]
        b1, b2 = [sum(c * (p == want) for c, p in zip(h, pos[:4])) for pos in (pos1, pos2)]
        if 0 in (a1, a2, b1, b2):
            continue
        # dlr.regtest: test 1 of the program is the table's method 2.
        r = (a2 / b2) / (a1 / b1)
        f = lambda i: ((pos1[i] == want) / (a1 if i < 4 else b1) - (pos2[i] == want) / (a2 if i < 4 else b2))
        s = mp.sqrt(covariance(f, f))
        put('ratio_dlr_' + name, r, r * mp.exp(-z * s), r * mp.exp(z * s))
c.write()
