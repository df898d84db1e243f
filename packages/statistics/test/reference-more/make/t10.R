# 10: clusters: ratio estimator and its intervals; 10b: McNemar for clusters.
data <- new_table('10_cluster_data', c('dataset', 'cluster', 'n', 'x'))
t <- new_table('10_clustered', c('dataset', 'clusters', 'units', 'successes', 'conf_level', 'method', 'estimate', 'se', 'lower', 'upper', 'software', 'func', 'note'))
sets <- list(two = list(n = c(3, 5), x = c(1, 4)), size1 = list(n = rep(1, 20), x = rep(0:1, c(6, 14))), all_or_none = list(n = rep(4, 10), x = rep(c(0, 4), c(3, 7))), opposite = list(n = rep(2, 9), x = rep(1, 9)),
  one_big = list(n = c(rep(1, 12), 500), x = c(rep(1, 11), 0, 400)), rare = list(n = rep(10, 30), x = c(1, rep(0, 29))), near1 = list(n = rep(3, 40), x = c(2, 2, rep(3, 38))),
  many = { n <- sample(1:9, 300, TRUE); list(n = n, x = rbinom(300, n, rbeta(300, 6, 2))) }, full = list(n = c(2, 3, 4), x = c(2, 3, 4)), empty = list(n = c(2, 3, 4), x = c(0, 0, 0)))
for (name in names(sets)) {
  n <- sets[[name]]$n; x <- sets[[name]]$x; K <- length(n); N <- sum(n); X <- sum(x); p <- X / N
  for (i in seq_len(K)) add(data, dataset = name, cluster = i, n = n[i], x = x[i])
  ss <- sum((x - n * p)^2) / N^2; v <- K / (K - 1) * ss; deff <- v / (p * (1 - p) / N); ne <- N / deff
  for (level in sample(c(.5, .8, .9, .95, .99, .999), 3)) {
    tail <- (1 - level) / 2; z <- qnorm(1 - tail); q <- qt(1 - tail, K - 1)
    put <- function(method, l, u, se = sqrt(v)) add(t, dataset = name, clusters = K, units = N, successes = X, conf_level = level, method = method, estimate = p, se = se, lower = l, upper = u, software = r_version, func = 'formula')
    put('ratio_wald', p - z * sqrt(v), p + z * sqrt(v))
    if (p == 0 || p == 1) next
    h <- sqrt(v) / (p * (1 - p)); L <- qlogis(p)
    put('ratio_logit', plogis(L - z * h), plogis(L + z * h)); put('svyciprop_logit', plogis(L - q * h), plogis(L + q * h))
    a <- asin(sqrt(p)); g <- q * sqrt(v) / (2 * sqrt(p * (1 - p)))
    put('svyciprop_asin', sin(a - g)^2, sin(a + g)^2)
    w <- sqrt(ss) / (p * (1 - p)); put('gee_independence_logit', plogis(L - z * w), plogis(L + z * w), se = w)
    if (deff <= 0) next
    A <- 1 + z^2 / ne; c0 <- (p + z^2 / (2 * ne)) / A; hh <- z / A * sqrt(p * (1 - p) / ne + z^2 / (4 * ne^2)); put('ratio_wilson_neff', c0 - hh, c0 + hh)
    cp <- function(m) c(qbeta(tail, p * m, m - p * m + 1), qbeta(1 - tail, p * m + 1, m - p * m))
    c1 <- cp(ne); put('ratio_cp_neff', c1[1], c1[2])
    c2 <- cp(ne * (qt(tail, N - 1) / qt(tail, K - 1))^2); put('svyciprop_beta', c2[1], c2[2])
  }
  if (p > 0 && p < 1) {
    MSB <- sum(n * (x / n - p)^2) / (K - 1); MSW <- sum(x * (1 - x / n)) / (N - K); n0 <- (N - sum(n^2) / N) / (K - 1)
    add(t, dataset = name, clusters = K, units = N, successes = X, conf_level = .95, method = 'anova_icc', estimate = (MSB - MSW) / (MSB + (n0 - 1) * MSW), software = r_version, func = 'ANOVA',
        note = sprintf('n0=%s, deff_hat=%s', cell(n0), cell(deff)))
  }
}
lines <- c(paste(data$columns, collapse = ','), vapply(data$rows, paste, '', collapse = ','))
writeLines(lines, file.path(here, '..', '10_cluster_data.csv'))
write_table(t)

b <- new_table('10b_clustered_paired', c('dataset', 'method', 'chi2', 'p_value', 'software', 'func', 'note'))
for (i in 1:12) {
  K <- c(2, 3, 5, 8, 20, 60)[(i - 1) %% 6 + 1]
  m <- t(sapply(seq_len(K), function(k) rmultinom(1, if (i <= 2) 1 else sample(1:9, 1), if (i %% 2) c(.5, .2, .1, .2) else c(.8, .02, .15, .03))))
  if (!any(m[, 2] != m[, 3])) next
  D <- m[, 2] - m[, 3]; nk <- rowSums(m); N <- sum(nk)
  text <- paste(apply(m, 1, paste, collapse = '/'), collapse = ';')
  put <- function(method, chi) add(b, dataset = text, method = method, chi2 = chi, p_value = pchisq(chi, 1, lower.tail = FALSE), software = r_version, func = 'formula')
  put('obuchowski', (K - 1) / K * sum(D)^2 / sum(D^2))
  put('durkalski', sum(D / nk)^2 / sum((D / nk)^2))
  put('yang', (K - 1) / K * sum(D)^2 / sum(((D - nk * sum(D) / N)^2 + D^2) / 2))
}
write_table(b)
