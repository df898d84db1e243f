# Limits of agreement from a file of cases, recomputed with base R: volumes.csv: id, p (patient), gt, v (true), m (measured).
folder <- commandArgs(TRUE)[1]
d <- read.csv(file.path(folder, "volumes.csv")); d <- d[!is.na(d$m) & !is.na(d$v), ]
x <- d$m - d$v; n <- length(x); z <- qnorm(.975); R <- 40000
out <- list(); put <- function(name, ...) out[[name]] <<- c(...)
set.seed(20261128)
for (level in c(.95, .9)) {
  t <- qt((1 + level) / 2, n - 1); h <- t * sd(x) * sqrt(1 / n + z^2 / (2 * (n - 1)))
  put(paste0("student_", level * 100), mean(x), t.test(x, conf.level = level)$conf.int,
    mean(x) - z * sd(x) + c(0, -h, h), mean(x) + z * sd(x) + c(0, -h, h), sd(x), n)
}
# Both limits within the acceptable difference: the larger of two one-sided p-values.
e <- sd(x) * sqrt(1 / n + z^2 / (2 * (n - 1)))
for (a in c(2.1, 3.2)) put(paste0("p_", a), max(1 - pt((a - (mean(x) + z * sd(x))) / e, n - 1), 1 - pt((mean(x) - z * sd(x) + a) / e, n - 1)))
for (s in unique(d$site)) { y <- x[d$site == s]; put(paste0("site_", s), mean(y), mean(y) - z * sd(y), mean(y) + z * sd(y)) }
boot <- function(name, units, strata) {
  ids <- unique(units); K <- length(ids)
  V <- cbind(n = tapply(x * 0 + 1, factor(units, ids), sum), s = tapply(x, factor(units, ids), sum), q = tapply(x^2, factor(units, ids), sum))
  w <- matrix(0, K, R); for (s in unique(strata)) { i <- which(strata == s); w[i, ] <- rmultinom(R, length(i), rep(1, length(i))) }
  f <- function(S, k) { m <- S[2, ] / S[1, ]; m + k * sqrt((S[3, ] - S[1, ] * m^2) / (S[1, ] - 1)) }
  all <- colSums(V)
  for (k in c(-z, 0, z)) {
    t0 <- f(matrix(all), k); t <- f(t(V) %*% w, k)
    l <- sapply(1:K, function(i) { m <- sum(strata == strata[i]); (m - 1) * (t0 - f(matrix(all - V[i, ]), k)) / m })
    a <- sum(l^3) / (6 * sum(l^2)^1.5); z0 <- qnorm(mean(t < t0)); zz <- c(-z, z)
    q <- function(p) quantile(t, p, type = 6, names = FALSE)
    put(paste0(name, "_bca_", sign(k)), t0, q(pnorm(z0 + (z0 + zz) / (1 - a * (z0 + zz)))), sd(t))
    put(paste0(name, "_percentile_", sign(k)), t0, q(c(.025, .975)), sd(t))
  }
}
boot("cases", d$id, rep(1, n)); boot("patients", d$p, rep(1, length(unique(d$p))))
texts <- sapply(names(out), function(name) sprintf('"%s": [%s]', name, paste(sprintf("%.17g", out[[name]]), collapse = ", ")))
cat("{", paste(texts, collapse = ",\n"), "}\n")
