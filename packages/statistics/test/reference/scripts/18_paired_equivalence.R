# Writes 18_paired_equivalence_n.csv: Rscript 18_paired_equivalence.R > ../18_paired_equivalence_n.csv
# n_fractional is the root of the power of two one-sided tests, pnorm + pnorm - 1. The variance under each null hypothesis
# is that of the multinomial whose Kullback-Leibler distance from the expected one is least, found by optimize (Nam 1997;
# Liu et al. 2002). exact_power sums the trinomial over all results that both of Tango's tests reject at n, with the
# maximum-likelihood estimate again by polyroot.
null_variance <- function(p10, p01, d) { # under p10 - p01 = d
  log_likelihood <- function(q01) {
    q10 <- q01 + d
    rest <- 1 - q10 - q01
    part <- function(p, q) ifelse(p == 0, 0, p * log(pmax(q, 1e-300)))
    part(p10, q10) + part(p01, q01) + part(1 - p10 - p01, rest)
  }
  # The derivative's root, since optimize alone has half the digits.
  slope <- function(q01) p10 / (q01 + d) + p01 / q01 - 2 * (1 - p10 - p01) / (1 - d - 2 * q01)
  low <- max(0, -d); high <- (1 - d) / 2
  near <- optimize(log_likelihood, c(low, high), maximum = TRUE, tol = 1e-10)$maximum
  a <- max(low + 1e-14, near - 1e-4); b <- min(high - 1e-14, near + 1e-4)
  q01 <- if (slope(a) <= 0) low else uniroot(slope, c(a, b), tol = 1e-16, maxiter = 10000)$root
  2 * q01 + d - d^2
}
power_at <- function(p, n) {
  d <- p$p10 - p$p01
  s <- sqrt(p$p10 + p$p01 - d^2)
  z <- qnorm(1 - p$alpha)
  under <- if (p$method == "score") sqrt(c(null_variance(p$p10, p$p01, -p$margin), null_variance(p$p10, p$p01, p$margin))) else c(s, s)
  pnorm(((p$margin + d) * sqrt(n) - z * under[1]) / s) + pnorm(((p$margin - d) * sqrt(n) - z * under[2]) / s) - 1
}
score <- function(b, c, n, d) {
  roots <- Re(polyroot(c(-c * d * (1 - d), -b - c + (2 * n - b + c) * d, 2 * n)))
  variance <- n * max(0, 2 * max(roots) + d * (1 - d))
  (b - c - n * d) / sqrt(variance)
}
exact_power <- function(p, n) {
  z <- qnorm(1 - p$alpha)
  total <- 0
  for (b in 0:n) for (c in 0:(n - b)) {
    mass <- dbinom(b, n, p$p10) * dbinom(c, n - b, p$p01 / (1 - p$p10))
    if (mass < 1e-14) next
    if (score(b, c, n, -p$margin) >= z && score(b, c, n, p$margin) <= -z) total <- total + mass
  }
  total
}
quoted <- function(cells) cat(paste0('"', cells, '"', collapse = ","), "\n", sep = "")
text <- function(v) if (is.na(v)) "" else format(v, digits = 15)
quoted(c("case_id", "method", "p10", "p01", "margin", "alpha", "target_power", "n_fractional", "n", "exact_power", "abs_tol",
         "software", "func", "note"))
row <- 0
shares <- list(c(.05, .05, .05), c(.1, .1, .1), c(.1, .08, .08), c(.03, .05, .1), c(.2, .2, .15), c(.02, .02, .03), c(.15, .1, .12), c(.1, 0, .2))
for (s in shares) for (level in list(c(.025, .8), c(.05, .9), c(.05, .5))) for (method in c("score", "wald")) {
  p <- list(p10 = s[1], p01 = s[2], margin = s[3], alpha = level[1], method = method)
  f <- function(n) power_at(p, n) - level[2]
  high <- 4
  while (f(high) < 0) high <- 2 * high
  n <- uniroot(f, c(1e-3, high), tol = 1e-11, maxiter = 10000)$root
  up <- ceiling(n - 1e-9)
  row <- row + 1
  quoted(c(sprintf("18-%04d", row), method, text(s[1]), text(s[2]), text(s[3]), text(level[1]), text(level[2]), text(n), text(up),
           if (method == "score" && up <= 350) text(exact_power(p, up)) else "", "1e-6", paste("R", getRversion()), "uniroot, pnorm, dbinom", ""))
}
