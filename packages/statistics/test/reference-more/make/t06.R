# 06: data sets of scores, areas by pROC, wilcox.test and formulas, sizes by formulas.
suppressPackageStartupMessages(library(pROC))
proc <- paste('pROC', packageVersion('pROC'))
data <- new_table('06_auc_data', c('dataset', 'truth', 'score1', 'score2'))
est <- new_table('06a_auc_estimates', c('dataset', 'score', 'n_pos', 'n_neg', 'conf_level', 'method', 'auc', 'se', 'lower', 'upper', 'software', 'func', 'note'))
n <- function(k, f) f(k)
sets <- list(
  one_pos = list(t = c(1, rep(0, 6)), a = c(5, 1, 2, 3, 4, 6, 7), b = c(9, 1, 2, 3, 4, 6, 7)),
  one_neg = list(t = c(1, 1, 1, 1, 0), a = c(5, 1, 2, 3, 2.5), b = c(5, 6, 7, 8, 9)),
  one_each = list(t = c(1, 0), a = c(2, 1), b = c(1, 1)),
  all_tied = list(t = rep(1:0, 8), a = rep(3, 16), b = rep(c(1, 2), each = 8)),
  half = list(t = c(1, 1, 0, 0), a = c(1, 4, 2, 3), b = c(2, 2, 2, 2)),
  zero = list(t = c(1, 1, 1, 0, 0, 0), a = c(1, 2, 3, 4, 5, 6), b = c(6, 5, 4, 3, 2, 1)),
  same = list(t = rep(1:0, 10), a = 1:20 %% 7, b = 1:20 %% 7),
  binary = list(t = rep(c(1, 0), c(30, 50)), a = c(rep(1, 24), rep(0, 6), rep(1, 9), rep(0, 41)), b = c(rep(1, 20), rep(0, 10), rep(1, 5), rep(0, 45))),
  ordinal = list(t = rep(c(1, 0), c(45, 120)), a = c(rep(1:5, c(2, 3, 5, 15, 20)), rep(1:5, c(60, 30, 15, 10, 5))), b = sample(1:5, 165, TRUE)),
  skewed = list(t = rep(c(1, 0), c(3, 400)), a = round(c(rnorm(3, 3), rnorm(400)), 3), b = round(c(rnorm(3, 1), rnorm(400)), 2)),
  large = list(t = rep(c(1, 0), c(300, 500)), a = round(c(rnorm(300, .4), rnorm(500)), 1), b = round(c(rnorm(300, .5), rnorm(500)), 2)),
  offset = list(t = rep(c(1, 0), c(20, 25)), a = 1e6 + round(c(rnorm(20, 1), rnorm(25)), 4), b = -1e-7 * round(c(rnorm(20, 1), rnorm(25)), 2)))
for (name in names(sets)) for (i in seq_along(sets[[name]]$t))
  add(data, dataset = name, truth = sets[[name]]$t[i], score1 = sets[[name]]$a[i], score2 = sets[[name]]$b[i])
placement <- function(x, y) list(v10 = sapply(x, function(v) mean((y < v) + (y == v) / 2)), v01 = sapply(y, function(v) mean((x > v) + (x == v) / 2)))
for (name in names(sets)) {
  d <- sets[[name]]; pl <- list(); auc <- c()
  m <- sum(d$t == 1); k <- sum(d$t == 0)
  for (s in 1:2) {
    sc <- d[[c('a', 'b')[s]]]; x <- sc[d$t == 1]; y <- sc[d$t == 0]
    p <- placement(x, y); pl[[s]] <- p; A <- mean(p$v10); auc[s] <- A
    se <- sqrt(var(p$v10) / m + var(p$v01) / k)
    put <- function(method, level, se, lower, upper, software = r_version, func = 'own', note = '')
      add(est, dataset = name, score = paste0('s', s), n_pos = m, n_neg = k, conf_level = level, method = method, auc = A, se = se,
          lower = lower, upper = upper, software = software, func = func, note = note)
    for (level in sample(c(0.5, 0.8, 0.9, 0.95, 0.99, 0.999), 3)) {
      z <- qnorm(1 - (1 - level) / 2)
      put('delong', level, se, A - z * se, A + z * se, note = 'not truncated')
      if (m > 1 && k > 1 && A > 0 && A < 1) {
        h <- z * se / (A * (1 - A)); L <- log(A / (1 - A)); put('delong_logit', level, se, plogis(L - h), plogis(L + h))
        ci <- suppressWarnings(suppressMessages(ci.auc(roc(d$t, sc, direction = '<', quiet = TRUE), conf.level = level, method = 'delong')))
        put('delong_truncated', level, se, ci[1], ci[3], proc, "ci.auc(method='delong',direction='<')")
      }
      q1 <- A / (2 - A); q2 <- 2 * A^2 / (1 + A); hm <- sqrt((A * (1 - A) + (m - 1) * (q1 - A^2) + (k - 1) * (q2 - A^2)) / (m * k))
      put('hanley_mcneil', level, hm, A - z * hm, A + z * hm)
      N <- (m + k) / 2 - 1
      g <- function(t) (A - t)^2 - z^2 * t * (1 - t) * (1 + N * (1 - t) / (2 - t) + N * t / (1 + t)) / (m * k)
      root <- function(a, b) { lo <- a; hi <- b; for (i in 1:200) { mid <- (lo + hi) / 2; if ((g(mid) > 0) == (g(lo) > 0)) lo <- mid else hi <- mid }; (lo + hi) / 2 }
      put('newcombe5', level, NA, if (A == 0) 0 else root(1e-300, A), if (A == 1) 1 else root(A, 1 - 1e-16), func = 'bisection')
    }
    w <- function(c) suppressWarnings(wilcox.test(x, y, exact = FALSE, correct = c)$p.value)
    put('mann_whitney_p', NA, NA, w(FALSE), w(TRUE), func = 'wilcox.test(exact=FALSE)')
    zz <- (A - .5) / se; if (!is.finite(zz)) zz <- NA
    put('z_delong_vs_half', NA, if (m > 1 && k > 1) se else NA, zz, 2 * pnorm(-abs(zz)), func = 'formula')
  }
  if (m > 1 && k > 1) {
    cv <- cov(pl[[1]]$v10, pl[[2]]$v10) / m + cov(pl[[1]]$v01, pl[[2]]$v01) / k
    s1 <- var(pl[[1]]$v10) / m + var(pl[[1]]$v01) / k; s2 <- var(pl[[2]]$v10) / m + var(pl[[2]]$v01) / k
    D <- auc[1] - auc[2]; se <- sqrt(max(0, s1 + s2 - 2 * cv))
    if (se > 1e-12) {
      for (level in c(.8, .95, .999)) add(est, dataset = name, score = 's1-s2', n_pos = m, n_neg = k, conf_level = level, method = 'delong_paired_diff', auc = D, se = se,
        lower = D - qnorm(1 - (1 - level) / 2) * se, upper = D + qnorm(1 - (1 - level) / 2) * se, software = r_version, func = 'own placements')
      add(est, dataset = name, score = 's1-s2', n_pos = m, n_neg = k, method = 'delong_paired_test', auc = D, se = se, lower = D / se, upper = 2 * pnorm(-abs(D / se)),
          software = r_version, func = 'own placements', note = paste0('lower=z, upper=two-sided p; cov(A1,A2)=', cell(cv)))
    }
  }
}
# The data table has no case numbers.
lines <- c(paste(data$columns, collapse = ','), vapply(data$rows, paste, '', collapse = ','))
writeLines(lines, file.path(here, '..', '06_auc_data.csv'))
write_table(est)
