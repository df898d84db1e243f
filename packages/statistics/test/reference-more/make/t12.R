# 12: all metrics of a 2 × 2 table, by epiR and formulas, with zero cells.
suppressPackageStartupMessages(library(epiR))
epi <- paste('epiR', packageVersion('epiR'))
columns <- c('tp', 'fn', 'fp', 'tn', 'conf_level', 'statistic', 'estimate', 'lower', 'upper', 'software', 'func', 'abs_tol', 'note', 'edge')
t <- new_table('12_diag_metrics', columns)
names_of <- c(ap = 'apparent_prevalence', tp = 'prevalence', se = 'sensitivity', sp = 'specificity', diag.ac = 'accuracy', diag.or = 'dor',
              nndx = 'nnd', youden = 'youden', pv.pos = 'ppv', pv.neg = 'npv', lr.pos = 'lr_pos', lr.neg = 'lr_neg', p.fpr = 'fpr',
              p.tpdn = 'fpr', p.tndp = 'fnr', p.dntp = 'fdr', p.dptn = 'for')
cells <- list(c(90, 10, 20, 80), c(0, 5, 3, 7), c(5, 0, 3, 7), c(5, 4, 0, 7), c(5, 4, 3, 0), c(5, 0, 0, 7), c(0, 5, 7, 0), c(1, 0, 0, 1),
              c(0, 0, 3, 7), c(5, 4, 0, 0), c(0, 4, 0, 6), c(3, 0, 6, 0), c(1, 1, 1, 1), c(500000, 1, 1, 499999), c(999999, 1, 400000, 600000),
              c(1, 999, 1, 999), c(3, 4, 4, 3), c(10, 10, 10, 10), c(7, 0, 1, 12), c(1, 0, 0, 0), c(0, 1, 0, 0), c(0, 0, 1, 0), c(0, 0, 0, 1))
for (x in cells) for (level in sample(c(0.8, 0.9, 0.95, 0.99, 0.999), 2)) {
  tp <- x[1]; fn <- x[2]; fp <- x[3]; tn <- x[4]
  put <- function(statistic, e, l = NA, u = NA, software = r_version, func = 'formula', note = '')
    add(t, tp = tp, fn = fn, fp = fp, tn = tn, conf_level = level, statistic = statistic, estimate = e, lower = l, upper = u,
        software = software, func = func, abs_tol = '1e-09', note = note, edge = '1')
  n1 <- tp + fn; n0 <- fp + tn; n <- n1 + n0; m1 <- tp + fp; m0 <- fn + tn
  z <- qnorm(1 - (1 - level) / 2)
  share <- function(name, k, m) {
    if (m == 0) { put(name, NA); put(paste0(name, '_clopper_pearson'), NA); put(paste0(name, '_wilson'), NA); return() }
    a <- (1 - level) / 2
    lo <- if (k == 0) 0 else qbeta(a, k, m - k + 1); up <- if (k == m) 1 else qbeta(1 - a, k + 1, m - k)
    if (!(n > 5e5)) { put(name, k / m, lo, up, func = 'qbeta'); put(paste0(name, '_clopper_pearson'), k / m, lo, up, func = 'qbeta') }
    w <- suppressWarnings(prop.test(k, m, conf.level = level, correct = FALSE)$conf.int)
    put(paste0(name, '_wilson'), k / m, w[1], w[2], func = 'prop.test(correct=FALSE)')
  }
  share('sensitivity', tp, n1); share('specificity', tn, n0); share('accuracy', tp + tn, n); share('ppv', tp, m1); share('npv', tn, m0)
  share2 <- function(name, k, m) if (n < 5e5 && m > 0) {
    a <- (1 - level) / 2
    put(name, k / m, if (k == 0) 0 else qbeta(a, k, m - k + 1), if (k == m) 1 else qbeta(1 - a, k + 1, m - k), func = 'qbeta')
  }
  share2('prevalence', n1, n); share2('apparent_prevalence', m1, n); share2('fpr', fp, n0); share2('fnr', fn, n1); share2('fdr', fp, m1); share2('for', fn, m0)
  half <- function(k) k + 0.5
  ratio <- function(name, a, na, b, nb) {
    s <- sqrt(1 / a - 1 / na + 1 / b - 1 / nb); put(name, (a / na) / (b / nb), exp(log((a / na) / (b / nb)) - z * s), exp(log((a / na) / (b / nb)) + z * s))
  }
  ratio('lr_pos_half', tp + .5, n1 + 1, fp + .5, n0 + 1); ratio('lr_neg_half', fn + .5, n1 + 1, tn + .5, n0 + 1)
  dor <- (half(tp) * half(tn)) / (half(fn) * half(fp)); s <- sqrt(sum(1 / (x + .5)))
  put('dor_half', dor, exp(log(dor) - z * s), exp(log(dor) + z * s))
  if (all(x > 0)) {
    ratio('lr_pos_simel', tp, n1, fp, n0); ratio('lr_neg_simel', fn, n1, tn, n0)
    s <- sqrt(sum(1 / x)); d <- tp * tn / (fp * fn); put('dor', d, exp(log(d) - z * s), exp(log(d) + z * s))
  }
  if (n1 > 0 && n0 > 0) {
    se <- tp / n1; sp <- tn / n0; v <- se * (1 - se) / n1 + sp * (1 - sp) / n0; j <- se + sp - 1
    put('youden_wald', j, j - z * sqrt(v), j + z * sqrt(v))
    put('balanced_accuracy_wald', (se + sp) / 2, (se + sp) / 2 - z * sqrt(v) / 2, (se + sp) / 2 + z * sqrt(v) / 2)
  }
  k <- tp + fp + fn
  if (k > 0) {
    f <- 2 * tp / (2 * tp + fp + fn); turn <- function(q) 2 * q / (1 + q); a <- (1 - level) / 2
    if (n < 5e5) put('f1_exact_jaccard', f, turn(if (tp == 0) 0 else qbeta(a, tp, k - tp + 1)), turn(if (tp == k) 1 else qbeta(1 - a, tp + 1, k - tp)))
    w <- suppressWarnings(prop.test(tp, k, conf.level = level, correct = FALSE)$conf.int)
    put('f1_wilson_jaccard', f, turn(w[1]), turn(w[2]))
    s <- sqrt(4 * tp * (fp + fn) * k / (2 * tp + fp + fn)^4); put('f1_delta', f, f - z * s, f + z * s)
  } else { put('f1_exact_jaccard', NA); put('f1_delta', NA) }
  mcc <- (tp * tn - fp * fn) / sqrt(as.numeric(m1)) / sqrt(n1) / sqrt(n0) / sqrt(m0); put('mcc', if (is.finite(mcc)) mcc else NA)
  pe <- (n1 * m1 + n0 * m0) / n^2; kap <- ((tp + tn) / n - pe) / (1 - pe); put('cohen_kappa', if (is.finite(kap)) kap else NA)
  # epiR's own numbers, wherever it has any.
  if (n1 > 0 && n0 > 0 && n < 5e5) {
    d <- suppressWarnings(try(epi.tests(matrix(c(tp, fn, fp, tn), 2), conf.level = level)$detail, silent = TRUE))
    if (!inherits(d, 'try-error')) for (i in seq_len(nrow(d))) {
      id <- names_of[d$statistic[i]]
      if (is.na(id)) next
      put(unname(id), d$est[i], d$lower[i], d$upper[i], software = epi, func = 'epi.tests()$detail')
    }
  }
}
write_table(t)
