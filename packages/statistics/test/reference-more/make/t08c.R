# 08: pairs of measurements; 08c: bias, limits of agreement, intraclass correlations, Lin's concordance.
data <- new_table('08_agreement_data', c('dataset', 'subject', 'a', 'b'))
t <- new_table('08c_agreement', c('dataset', 'n', 'statistic', 'estimate', 'lower', 'upper', 'software', 'func', 'note'))
n3 <- function(k, s) round(rnorm(k, 50, s), 2)
sets <- list(three = list(a = c(1, 2, 4), b = c(1.5, 1.9, 4.4)), four = list(a = c(10, 12, 9, 30), b = c(11, 13, 8, 27)),
  offset = { x <- n3(25, 8); list(a = x + 1e6, b = x + 1e6 + round(rnorm(25), 2)) }, shifted = { x <- n3(60, 8); list(a = x, b = x + 20 + round(rnorm(60), 2)) },
  opposite = { x <- n3(30, 5); list(a = x, b = 100 - x + round(rnorm(30), 2)) }, none = list(a = n3(80, 3), b = n3(80, 3)), big = { x <- n3(300, 10); list(a = x, b = round(x + rnorm(300, .3, 2), 2)) },
  small = { x <- round(rnorm(12), 3) / 1e5; list(a = x, b = x + round(rnorm(12), 3) / 1e6) }, ties = list(a = c(1, 1, 2, 2, 3, 3, 4), b = c(1, 2, 2, 3, 3, 3, 5)))
for (name in names(sets)) {
  a <- sets[[name]]$a; b <- sets[[name]]$b; n <- length(a); d <- a - b
  for (i in seq_len(n)) add(data, dataset = name, subject = i, a = a[i], b = b[i])
  put <- function(s, e, l, u) add(t, dataset = name, n = n, statistic = s, estimate = e, lower = l, upper = u, software = r_version, func = 'formula')
  m <- mean(d); s <- sd(d); q <- qt(.975, n - 1); z <- qnorm(.975)
  put('bias', m, m - q * s / sqrt(n), m + q * s / sqrt(n))
  for (side in c(-1, 1)) {
    nm <- if (side < 0) 'lower' else 'upper'
    e <- m + side * z * s; h <- q * s * sqrt(1 / n + z^2 / (2 * (n - 1))); put(paste0('loa_', nm, '_ba_exact_var'), e, e - h, e + h)
    e2 <- m + side * 1.96 * s; h2 <- q * s * sqrt(3 / n); put(paste0('loa_', nm, '_ba1986'), e2, e2 - h2, e2 + h2)
    i <- qt(.025, n - 1, ncp = sqrt(n) * z) / sqrt(n); o <- qt(.975, n - 1, ncp = sqrt(n) * z) / sqrt(n)
    if (side < 0) put('loa_lower_exact', e, m - o * s, m - i * s) else put('loa_upper_exact', e, m + i * s, m + o * s)
  }
  # McGraw and Wong 1996, from the mean squares of an analysis of variance.
  x <- cbind(a, b) - mean(c(a, b)); k <- 2
  fit <- anova(lm(v ~ f + r, data.frame(v = c(x[, 1], x[, 2]), f = factor(rep(1:n, 2)), r = factor(rep(1:2, each = n)))))
  BMS <- fit[1, 3]; JMS <- fit[2, 3]; EMS <- fit[3, 3]; WMS <- (fit[2, 2] + fit[3, 2]) / n
  of <- function(F, unit) if (unit == 'single') (F - 1) / (F + k - 1) else 1 - 1 / F
  for (unit in c('single', 'average')) {
    F <- BMS / WMS; lo <- F / qf(.975, n - 1, n); hi <- F * qf(.975, n, n - 1)
    put(paste0('icc_oneway_consistency_', unit), of(F, unit), of(lo, unit), of(hi, unit))
    F <- BMS / EMS; lo <- F / qf(.975, n - 1, n - 1); hi <- F * qf(.975, n - 1, n - 1)
    put(paste0('icc_twoway_consistency_', unit), of(F, unit), of(lo, unit), of(hi, unit))
    # For the mean of k ratings McGraw and Wong's a and b are those of the average correlation.
    r <- if (unit == 'single') (BMS - EMS) / (BMS + (k - 1) * EMS + k / n * (JMS - EMS)) else (BMS - EMS) / (BMS + (JMS - EMS) / n)
    aa <- k * r / (n * (1 - r)); bb <- 1 + k * r * (n - 1) / (n * (1 - r))
    v <- (aa * JMS + bb * EMS)^2 / ((aa * JMS)^2 / (k - 1) + (bb * EMS)^2 / ((n - 1) * (k - 1)))
    f1 <- qf(.975, n - 1, v); f2 <- qf(.975, v, n - 1)
    if (unit == 'single') put('icc_twoway_agreement_single', r, n * (BMS - f1 * EMS) / (f1 * (k * JMS + (k * n - k - n) * EMS) + n * BMS), n * (f2 * BMS - EMS) / (k * JMS + (k * n - k - n) * EMS + n * f2 * BMS))
    else put('icc_twoway_agreement_average', r, n * (BMS - f1 * EMS) / (f1 * (JMS - EMS) + n * BMS), n * (f2 * BMS - EMS) / (JMS - EMS + n * f2 * BMS))
  }
  mx <- mean(a); my <- mean(b); sx <- mean((a - mx)^2); sy <- mean((b - my)^2); sxy <- mean((a - mx) * (b - my))
  r <- sxy / sqrt(sx * sy); p <- 2 * sxy / (sx + sy + (mx - my)^2); u <- (mx - my) / (sx * sy)^.25
  v <- ((1 - r^2) * p^2 * (1 - p^2) / r^2 + 2 * p^3 * (1 - p) * u^2 / r - p^4 * u^4 / (2 * r^2)) / (n - 2)
  put('lin_ccc', p, tanh(atanh(p) - z * sqrt(v) / (1 - p^2)), tanh(atanh(p) + z * sqrt(v) / (1 - p^2)))
}
lines <- c(paste(data$columns, collapse = ','), vapply(data$rows, paste, '', collapse = ','))
writeLines(lines, file.path(here, '..', '08_agreement_data.csv'))
write_table(t)
