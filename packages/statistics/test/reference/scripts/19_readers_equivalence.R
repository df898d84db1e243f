# Writes 19_readers_equivalence.csv: Rscript 19_readers_equivalence.R > ../19_readers_equivalence.csv
# Components of the Van Dyke study. power is that of two one-sided t tests, by integrate over the denominator's chi-square;
# cases is the first number that reaches the target, looked for one by one. simulated: 10^6 studies (fixed seed) with their
# own mean square and Hillis's degrees of freedom, equivalence where the interval at 1 - 2 alpha lies within the margin.
pilot <- list(tr = 0.00020040252, c1 = 0.00034661371, c2 = 0.00034407483, c3 = 0.00023902837, v = 0.00080228827, n = 114)
parts <- function(p, n) {
  f <- pilot$n / n
  b <- max(pilot$c2 - pilot$c3, 0)
  w <- p$tr + f * (pilot$v - pilot$c1 - b)
  e <- f * (pilot$v - pilot$c1 + (p$j - 1) * b)
  m <- switch(p$kind, both = p$tr + e, cases = e, readers = w)
  list(w = w, m = m, fb = p$j * f * b, s = sqrt(2 * m / p$j), df = switch(p$kind, both = (p$j - 1) * m^2 / w^2, cases = Inf, readers = p$j - 1))
}
power_at <- function(p, n) {
  q <- parts(p, n)
  if (is.infinite(q$df)) {
    z <- qnorm(1 - p$alpha)
    return(max(0, pnorm((p$margin - p$d) / q$s - z) - pnorm(-((p$margin + p$d) / q$s - z))))
  }
  t <- qt(1 - p$alpha, q$df)
  # x is the chi-square over its degrees; its root is u.
  inside <- function(x) {
    half <- (p$margin - t * q$s * sqrt(x)) / q$s
    (pnorm(half - p$d / q$s) - pnorm(-half - p$d / q$s)) * dchisq(x * q$df, q$df) * q$df
  }
  top <- min((p$margin / (q$s * t))^2, qchisq(1e-16, q$df, lower.tail = FALSE) / q$df)
  cuts <- seq(0, top, length.out = 9)
  sum(sapply(1:8, function(i) integrate(inside, cuts[i], cuts[i + 1], rel.tol = 1e-12, abs.tol = 1e-14, subdivisions = 2000)$value))
}
simulated <- function(p, n) {
  set.seed(59921)
  q <- parts(p, n)
  k <- 1e6
  d <- rnorm(k, p$d, q$s)
  tr <- q$w * rchisq(k, p$j - 1) / (p$j - 1)
  m <- tr + q$fb
  df <- (p$j - 1) * m^2 / tr^2
  mean(abs(d) < p$margin - qt(1 - p$alpha, df) * sqrt(2 * m / p$j))
}
quoted <- function(cells) cat(paste0('"', cells, '"', collapse = ","), "\n", sep = "")
text <- function(v) if (is.na(v)) "" else format(v, digits = 15)
quoted(c("case_id", "generalisation", "VarTR", "Cov1", "Cov2", "Cov3", "VarEps", "K_pilot", "readers", "difference", "margin", "alpha",
         "target_power", "cases", "power", "simulated", "abs_tol", "software", "func", "note"))
row <- 0
add <- function(p, target) {
  n <- NA
  # More cases may have less power, so the first number is looked for from below.
  if (any(sapply(unique(round(1.03^(24:335))), function(k) power_at(p, k)) >= target)) {
    n <- 2
    while (power_at(p, n) < target) n <- n + 1
  }
  at <- if (is.na(n)) 500 else n
  row <<- row + 1
  quoted(c(sprintf("19-%04d", row), p$kind, text(p$tr), text(pilot$c1), text(pilot$c2), text(pilot$c3), text(pilot$v), pilot$n, p$j, text(p$d),
           text(p$margin), text(p$alpha), text(target), if (is.na(n)) "" else n, text(power_at(p, at)),
           if (p$kind == "both" && p$j > 2 && !is.na(n)) text(simulated(p, n)) else "", "1e-9", paste("R", getRversion()), "integrate, qt, rchisq",
           if (is.na(n)) "no number of cases suffices; power at 500" else ""))
}
for (kind in c("both", "cases", "readers")) for (j in c(4, 8, 15)) for (aim in list(c(0, .05, .025, .8), c(.01, .06, .05, .9), c(-.02, .08, .025, .8)))
  for (tr in c(pilot$tr, 2e-5)) add(list(kind = kind, j = j, d = aim[1], margin = aim[2], alpha = aim[3], tr = tr), aim[4])
add(list(kind = "both", j = 4, d = 0, margin = .03, alpha = .025, tr = pilot$tr), .8)
# Another pilot, with which the power rises to .7145 and falls again.
pilot <- list(tr = 2e-4, c1 = 2e-4, c2 = 6e-4, c3 = 1e-4, v = 8e-4, n = 100)
for (target in c(.6, .71)) add(list(kind = "both", j = 2, d = 0, margin = .1, alpha = .025, tr = pilot$tr), target)
add(list(kind = "both", j = 2, d = 0, margin = .1, alpha = .025, tr = pilot$tr), .72)
