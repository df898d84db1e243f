"""01: intervals of a proportion."""
from limits import METHODS
from table import SOFTWARE, Table, dec, seeded

table = Table('01_prop_ci', ['method', 'x', 'n', 'conf_level', 'sides', 'estimate', 'lower', 'upper', 'software', 'func',
                             'abs_tol', 'note', 'edge'])
counts = [(0, 1), (1, 1), (0, 2), (1, 2), (2, 2), (1, 3), (0, 7), (3, 7), (7, 7), (1, 10), (9, 10), (0, 30), (29, 30), (17, 60),
          (0, 1000), (1, 1000), (500, 1000), (999, 1000), (1000, 1000), (0, 1000000), (1, 1000000), (2, 1000000),
          (500000, 1000000), (123456, 987654), (999999, 1000000), (1000000, 1000000)]
levels = ['0.5', '0.8', '0.9', '0.95', '0.975', '0.99', '0.999', '0.9999', '0.999999']
for method, limits in METHODS.items():
    for x, n in counts:
        if method == 'blaker' and n > 60:
            continue
        for level in seeded.sample(levels, 2):
            for sides in seeded.sample(['two', 'lower', 'upper'], 1 if method != 'blaker' else 0) or ['two']:
                tail = (1 - dec(level)) / (2 if sides == 'two' else 1)
                if method == 'logit' and x in (0, n) and sides != 'two':
                    continue
                lower, upper = limits(x, n, tail)
                if lower is not None:
                    lower = 0 if sides == 'upper' else lower
                    upper = 1 if sides == 'lower' else upper
                table.add(method=method, x=x, n=n, conf_level=level, sides=sides, estimate=dec(x) / n, lower=lower, upper=upper,
                          software=SOFTWARE, func='limits.py', abs_tol='1e-10', edge='1')
table.write()
