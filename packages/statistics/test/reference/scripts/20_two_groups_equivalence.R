# Writes 20_two_groups_equivalence_n.csv: Rscript 20_two_groups_equivalence.R > ../20_two_groups_equivalence_n.csv
# Two one-sided tests of Farrington and Manning: n_fractional (of group 2) is the root of pnorm + pnorm - 1; the proportions
# under each null hypothesis maximise the likelihood, by the root of its derivative. exact_power sums both binomials over
# the results that both tests reject at n1, n2.
under <- function(p1, p2, r, d) { # weights r and 1, p1 - p2 = d
  slope <- function(q) r * p1 / (q + d) - r * (1 - p1) / (1 - q - d) + p2 / q - (1 - p2) / (1 - q)
  low <- max(0, -d); high <- min(1, 1 - d)
  e <- 1e-14
  q <- if (slope(low + e) <= 0) low else if (slope(high - e) >= 0) high else uniroot(slope, c(low + e, high - e), tol = 1e-16, maxiter = 10000)$root
  c(q + d, q)
}
variance <- function(p, r) p[1] * (1 - p[1]) / r + p[2] * (1 - p[2])
power_at <- function(p, n2) {
  d <- p$p1 - p$p2
  z <- qnorm(1 - p$alpha)
  s <- sqrt(variance(c(p$p1, p$p2), p$r))
  null <- function(x) sqrt(variance(under(p$p1, p$p2, p$r, x), p$r))
  pnorm(((p$margin + d) * sqrt(n2) - z * null(-p$margin)) / s) + pnorm(((p$margin - d) * sqrt(n2) - z * null(p$margin)) / s) - 1
}
exact_power <- function(p, n1, n2) {
  z <- qnorm(1 - p$alpha)
  total <- 0
  for (x1 in 0:n1) for (x2 in 0:n2) {
    mass <- dbinom(x1, n1, p$p1) * dbinom(x2, n2, p$p2)
    if (mass < 1e-12) next
    score <- function(d) (x1 / n1 - x2 / n2 - d) / sqrt(variance(under(x1 / n1, x2 / n2, n1 / n2, d), n1 / n2) / n2)
    if (score(-p$margin) >= z && score(p$margin) <= -z) total <- total + mass
  }
  total
}
quoted <- function(cells) cat(paste0('"', cells, '"', collapse = ","), "\n", sep = "")
text <- function(v) if (is.na(v)) "" else format(v, digits = 15)
quoted(c("case_id", "p1", "p2", "margin", "ratio", "alpha", "target_power", "n_fractional", "n1", "n2", "exact_power", "abs_tol", "software", "func", "note"))
row <- 0
for (s in list(c(.9, .9, .1), c(.85, .8, .15), c(.95, .97, .05), c(.6, .6, .2), c(.3, .35, .15))) for (r in c(1, 2, .5)) for (level in list(c(.025, .8), c(.05, .9))) {
  p <- list(p1 = s[1], p2 = s[2], margin = s[3], r = r, alpha = level[1])
  f <- function(n) power_at(p, n) - level[2]
  high <- 4
  while (f(high) < 0) high <- 2 * high
  n <- uniroot(f, c(1e-3, high), tol = 1e-11, maxiter = 10000)$root
  n2 <- ceiling(n - 1e-9); n1 <- ceiling(n * r - 1e-9)
  row <- row + 1
  quoted(c(sprintf("20-%04d", row), text(s[1]), text(s[2]), text(s[3]), text(r), text(level[1]), text(level[2]), text(n), n1, n2,
           if (n1 * n2 < 40000) text(exact_power(p, n1, n2)) else "", "1e-6", paste("R", getRversion()), "uniroot, pnorm, dbinom", ""))
}
