# 09: adjusted p, co-primary sizes, joint power.
t <- new_table('09a_adjusted_p', c('p_values', 'k', 'method', 'adjusted', 'software', 'func'))
sets <- list(.03, 0, 1, c(.5, .5), c(1e-300, 1e-17, .9), c(0, 0, 0), c(1, 1, 1), c(.01, .01, .01, .01), c(.2, .1, .2, .1), rev(seq(.001, .05, length.out = 25)), round(runif(60), 4), c(1e-9, .999999999), c(.02, .04, .06, .08, .1))
for (p in sets) for (m in c('bonferroni', 'holm', 'hochberg', 'hommel', 'BH', 'BY', 'sidak', 'holm_sidak', 'fixed_sequence', 'intersection_union')) {
  k <- length(p); o <- order(p)
  q <- switch(m, sidak = -expm1(k * log1p(-p)), holm_sidak = pmin(1, cummax(-expm1((k:1) * log1p(-p[o]))))[order(o)], fixed_sequence = cummax(p), intersection_union = max(p), p.adjust(p, m))
  add(t, p_values = paste(vapply(p, cell, ''), collapse = ';'), k = k, method = m, adjusted = paste(vapply(q, cell, ''), collapse = ';'), software = r_version, func = 'p.adjust and formulas')
}
write_table(t)
power <- function(n, p0, p1, a) { if (n == 0) return(0); if (p1 >= p0) { c <- qbinom(1 - a, n, p0) + 1; while (c > 0 && pbinom(c - 2, n, p0, lower.tail = FALSE) <= a) c <- c - 1; while (c <= n && pbinom(c - 1, n, p0, lower.tail = FALSE) > a) c <- c + 1
  pbinom(c - 1, n, p1, lower.tail = FALSE) } else power(n, 1 - p0, 1 - p1, a) }
stable <- function(p0, p1, a, target, top) { v <- vapply(1:top, power, 0, p0, p1, a); bad <- which(v < target); if (length(bad) == 0) 1 else if (max(bad) > top * .8) NA else max(bad) + 1 }
b <- new_table('09b_coprimary', c('se0', 'se1', 'sp0', 'sp1', 'alpha_one_sided', 'target_joint_power', 'n_pos_each_stable', 'n_neg_each_stable', 'joint_power_each', 'n_pos_sqrt_stable', 'n_neg_sqrt_stable',
                                  'joint_power_sqrt', 'prevalence', 'n_total_fixed_split_stable', 'joint_power_total', 'software', 'func'))
for (g in list(c(.8, .9, .75, .85, 1e-4, .9, .5), c(.9, .99, .9, .99, .1, .8, .05), c(.5, .8, .6, .7, .01, .95, .9), c(.7, .999, .7, .95, .2, .99, .2), c(.6, .75, .5, .9, .025, .5, .35), c(.3, .1, .8, .95, .05, .8, .3))) {
  top <- 900; each <- c(stable(g[1], g[2], g[5], g[6], top), stable(g[3], g[4], g[5], g[6], top)); root <- c(stable(g[1], g[2], g[5], sqrt(g[6]), top), stable(g[3], g[4], g[5], sqrt(g[6]), top))
  if (anyNA(c(each, root))) next
  joint <- function(n) { a <- ceiling(n * g[7] - 1e-9); power(a, g[1], g[2], g[5]) * power(n - a, g[3], g[4], g[5]) }
  N <- 2:ceiling(1.2 * max(root[1] / g[7], root[2] / (1 - g[7])) + 20); v <- vapply(N, joint, 0); n <- max(N[v < g[6]]) + 1
  add(b, se0 = g[1], se1 = g[2], sp0 = g[3], sp1 = g[4], alpha_one_sided = g[5], target_joint_power = g[6], n_pos_each_stable = each[1], n_neg_each_stable = each[2],
      joint_power_each = power(each[1], g[1], g[2], g[5]) * power(each[2], g[3], g[4], g[5]), n_pos_sqrt_stable = root[1], n_neg_sqrt_stable = root[2],
      joint_power_sqrt = power(root[1], g[1], g[2], g[5]) * power(root[2], g[3], g[4], g[5]), prevalence = g[7], n_total_fixed_split_stable = n, joint_power_total = joint(n), software = r_version, func = 'pbinom')
}
write_table(b)
c9 <- new_table('09c_joint_power', c('n_pos', 'n_neg', 'se0', 'se1', 'sp0', 'sp1', 'alpha_one_sided', 'power_se', 'power_sp', 'joint_power', 'prevalence', 'joint_power_random_split', 'software', 'func'))
for (g in list(c(1, 1, .5, .9, .5, .9, .3, .5), c(0, 10, .5, .9, .5, .9, .05, .2), c(10, 0, .5, .9, .5, .9, .05, .2), c(500, 900, .8, .82, .9, .88, .025, .4), c(60, 30, .999, .9999, .5, .999999, .5, .66), c(40, 70, .3, .1, .2, .4, 1e-6, .01), c(3, 300, .2, .9, .9, .95, .1, .01))) {
  a <- power(g[1], g[3], g[4], g[7]); b2 <- power(g[2], g[5], g[6], g[7]); n <- g[1] + g[2]; k <- 1:max(1, n - 1)
  random <- if (n < 2) 0 else sum(vapply(k, function(i) dbinom(i, n, g[8]) * power(i, g[3], g[4], g[7]) * power(n - i, g[5], g[6], g[7]), 0))
  add(c9, n_pos = g[1], n_neg = g[2], se0 = g[3], se1 = g[4], sp0 = g[5], sp1 = g[6], alpha_one_sided = g[7], power_se = a, power_sp = b2, joint_power = a * b2, prevalence = g[8], joint_power_random_split = random, software = r_version, func = 'pbinom')
}
write_table(c9)
