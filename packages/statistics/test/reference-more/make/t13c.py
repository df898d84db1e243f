"""13c: Simon's designs by trying all of them."""
import numpy as np
import scipy
from scipy.stats import binom

from table import Table

t = Table('13c_simon_two_stage', ['design', 'p0', 'p1', 'alpha', 'beta', 'r1', 'n1', 'r', 'n', 'en_p0', 'pet_p0', 'software', 'func'])


def designs(p0, p1, alpha, beta, top):
    best = {}
    for n in range(2, top + 1):
        for n1 in range(1, n):
            k = np.arange(n1 + 1)
            m0, m1 = binom.pmf(k, n1, p0), binom.pmf(k, n1, p1)
            r = np.arange(n + 1)
            tail0 = binom.sf(r[:, None] - k[None, :], n - n1, p0) * m0
            tail1 = binom.sf(r[:, None] - k[None, :], n - n1, p1) * m1
            # Column r1: sums over k > r1.
            s0 = tail0.sum(1)[:, None] - np.cumsum(tail0, 1)
            s1 = tail1.sum(1)[:, None] - np.cumsum(tail1, 1)
            ok = (s0 <= alpha + 1e-13) & (s1 >= 1 - beta - 1e-13) & (r[:, None] > k[None, :]) & (r[:, None] < n) & (k[None, :] < n1)
            for r1 in np.flatnonzero(ok.any(0)):
                pet = binom.cdf(r1, n1, p0)
                en = n1 + (1 - pet) * (n - n1)
                rr = int(np.flatnonzero(ok[:, r1])[0])
                row = (r1, n1, rr, n, en, pet)
                if 'minimax' not in best or (n == best['minimax'][3] and en < best['minimax'][4]):
                    best['minimax'] = row
                if 'optimal' not in best or en < best['optimal'][4]:
                    best['optimal'] = row
    return best


for p0, p1, alpha, beta, top in [(.05, .2, .05, .2, 45), (.1, .25, .1, .1, 60), (.3, .5, .05, .2, 60), (.5, .7, .1, .2, 50), (.7, .9, .05, .1, 45), (.01, .2, .05, .1, 35),
                                 (.9, .99, .1, .2, 60), (.2, .6, .01, .05, 40), (.4, .6, .2, .3, 40), (.05, .5, .001, .01, 35), (.3, .9, .05, .05, 15), (.02, .15, .1, .1, 45)]:
    for kind, (r1, n1, r, n, en, pet) in designs(p0, p1, alpha, beta, top).items():
        t.add(design=kind, p0=p0, p1=p1, alpha=alpha, beta=beta, r1=int(r1), n1=n1, r=r, n=n, en_p0=float(en), pet_p0=float(pet),
              software='scipy ' + scipy.__version__, func='t13c.py, all designs up to n=%d' % top)
t.write()
