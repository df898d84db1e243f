"""Writing of a table in the form of ../reference, and functions of high precision that the scripts share."""
import csv
import os
import random

import mpmath as mp

mp.mp.dps = 40
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..')
SOFTWARE = 'mpmath ' + mp.__version__


def cell(value):
    """15 significant digits; Inf as R writes it; nothing where there is no number."""
    if value is None:
        return ''
    if isinstance(value, (str, int)):
        return str(value)
    value = mp.mpf(value)
    if mp.isnan(value):
        return ''
    if mp.isinf(value):
        return 'Inf' if value > 0 else '-Inf'
    text = '%.15g' % float(value) if abs(value) < mp.mpf('1e308') else 'Inf'
    return text


class Table:
    def __init__(self, name, columns):
        self.name, self.columns, self.rows = name, columns, []

    def add(self, **row):
        unknown = set(row) - set(self.columns)
        assert not unknown, unknown
        self.rows.append([cell(row.get(column)) for column in self.columns])

    def write(self):
        prefix = 'm' + self.name.split('_')[0]
        with open(os.path.join(HERE, self.name + '.csv'), 'w', newline='') as file:
            writer = csv.writer(file, lineterminator='\n')
            writer.writerow(['case_id'] + self.columns)
            for i, row in enumerate(self.rows, 1):
                writer.writerow(['%s-%04d' % (prefix, i)] + row)
        print(self.name, len(self.rows))


def dec(value):
    """The double nearest to a decimal, exactly: what a program is given that reads the table."""
    return value if isinstance(value, mp.mpf) else mp.mpf(float(value))


def phi(x):
    return mp.erfc(-mp.mpf(x) / mp.sqrt(2)) / 2


def upper_z(tail):
    tail = dec(tail)
    return mp.sqrt(2) * mp.erfinv(1 - 2 * tail)


def log_beta(a, b):
    return mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)


def _fraction(a, b, x):
    """Continued fraction of the incomplete beta function, by Lentz's method."""
    tiny = mp.mpf(10) ** -60
    c, d = mp.mpf(1), 1 - (a + b) * x / (a + 1)
    d = 1 / (d if abs(d) > tiny else tiny)
    h = d
    for m in range(1, 100000):
        for term in (m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
                     -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))):
            d = 1 + term * d
            d = 1 / (d if abs(d) > tiny else tiny)
            c = 1 + term / c
            c = c if abs(c) > tiny else tiny
            h *= d * c
        if abs(d * c - 1) < max(mp.mpf(10) ** -34, mp.eps * 8):
            return h
    raise ArithmeticError('no convergence')


def beta_tails(a, b, x):
    """P(B ≤ x) and P(B > x) for Beta(a, b), each with full relative precision."""
    a, b, x = mp.mpf(a), mp.mpf(b), mp.mpf(x)
    if x <= 0:
        return mp.mpf(0), mp.mpf(1)
    if x >= 1:
        return mp.mpf(1), mp.mpf(0)
    front = mp.exp(a * mp.log(x) + b * mp.log1p(-x) - log_beta(a, b))
    if x < (a + 1) / (a + b + 2):
        low = front * _fraction(a, b, x) / a
        return low, 1 - low
    high = front * _fraction(b, a, 1 - x) / b
    return 1 - high, high


def bisect(f, low, high, digits=30):
    """Root of a continuous function with a change of sign, by the Anderson-Björck form of regula falsi."""
    digits = min(digits, mp.mp.dps - 3)
    low, high = mp.mpf(low), mp.mpf(high)
    fl, fh = f(low), f(high)
    assert fl * fh <= 0, (low, high, fl, fh)
    if fl == 0:
        return low
    if fh == 0:
        return high
    for i in range(400):
        middle = (low + high) / 2 if i % 3 == 2 else high - fh * (high - low) / (fh - fl)
        fm = f(middle)
        if fm == 0 or abs(high - low) < mp.mpf(10) ** -digits * max(abs(high), mp.mpf(10) ** -digits):
            return middle
        if fm * fh < 0:
            low, fl = high, fh
        else:
            factor = 1 - fm / fh
            fl *= factor if factor > 0 else mp.mpf('0.5')
        high, fh = middle, fm
    return high


def beta_quantile(a, b, tail, upper=False):
    """x with P(B ≤ x) = tail, or with P(B > x) = tail."""
    which = 1 if upper else 0
    sign = -1 if upper else 1
    logit = lambda u: 1 / (1 + mp.exp(-u))

    def f(u):
        x = logit(u)
        if not 0 < x < 1:
            return mp.mpf(10 ** 9) if x >= 1 else mp.mpf(-10 ** 9)
        found = beta_tails(a, b, x)[which]
        return sign * (mp.log(found) - mp.log(tail)) if found > 0 else mp.mpf(-sign * 10 ** 9)

    centre = mp.log(mp.mpf(a) / b)
    spread = mp.sqrt(mp.mpf(1) / a + mp.mpf(1) / b)
    low, high = centre - spread, centre + spread
    while f(low) > 0:
        low -= 2 * spread
        spread *= 2
    while f(high) < 0:
        high += 2 * spread
        spread *= 2
    return logit(bisect(f, low, high))


def at_least(k, n, p):
    """P(X ≥ k), X ~ Bin(n, p)."""
    if k <= 0:
        return mp.mpf(1)
    if k > n:
        return mp.mpf(0)
    return beta_tails(k, n - k + 1, p)[0]


def at_most(k, n, p):
    if k < 0:
        return mp.mpf(0)
    if k >= n:
        return mp.mpf(1)
    return beta_tails(k + 1, n - k, p)[1]


def mass(k, n, p):
    p = mp.mpf(p)
    if k < 0 or k > n:
        return mp.mpf(0)
    if p in (0, 1):
        return mp.mpf(int(k == (n if p == 1 else 0)))
    return mp.exp(mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1) + k * mp.log(p) + (n - k) * mp.log1p(-p))


def ceiling(value):
    return int(mp.ceil(value - mp.mpf('1e-9')))


seeded = random.Random(20261128)
