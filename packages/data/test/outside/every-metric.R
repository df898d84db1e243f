# Every share with every interval, means, the band of the curve, sites and sources, and shares of several readers,
# recomputed with base R. cases.csv: id, gt, ai ("?" indeterminate, empty missing), s, t, site, source.
# readings.csv: id, gt, reader, mode (with, without), ai.
folder <- commandArgs(TRUE)[1]
d <- read.csv(file.path(folder, "cases.csv"), colClasses = c(ai = "character"))
z <- qnorm(.975); out <- list()
put <- function(name, ...) out[[name]] <<- c(...)
root <- function(f, from, to) if (f(from) == 0) from else uniroot(f, c(from, to), tol = 1e-14)$root
intervals <- function(name, x, n) {
  p <- x / n; a <- .025
  put(paste0(name, "_clopperPearson"), p, binom.test(x, n)$conf.int)
  put(paste0(name, "_wilson"), p, prop.test(x, n, correct = FALSE)$conf.int)
  put(paste0(name, "_wilsonCc"), p, prop.test(x, n, correct = TRUE)$conf.int)
  N <- n + z^2; q <- (x + z^2 / 2) / N
  put(paste0(name, "_agrestiCoull"), p, q + c(-1, 1) * z * sqrt(q * (1 - q) / N))
  put(paste0(name, "_jeffreys"), p, qbeta(c(a, 1 - a), x + .5, n - x + .5))
  mid <- function(t, lower) if (lower) pbinom(x, n, t, FALSE) + dbinom(x, n, t) / 2 - a else pbinom(x - 1, n, t) + dbinom(x, n, t) / 2 - a
  put(paste0(name, "_midP"), p, root(function(t) mid(t, TRUE), 1e-9, p), root(function(t) mid(t, FALSE), p, 1 - 1e-9))
  put(paste0(name, "_wald"), p, p + c(-1, 1) * z * sqrt(p * (1 - p) / n))
}
e <- d[d$ai %in% c("0", "1"), ]; r <- as.numeric(e$ai)
shares <- function(e, r, prefix = "") {
  intervals(paste0(prefix, "sensitivity"), sum(r == 1 & e$gt == 1), sum(e$gt == 1))
  intervals(paste0(prefix, "specificity"), sum(r == 0 & e$gt == 0), sum(e$gt == 0))
  intervals(paste0(prefix, "accuracy"), sum(r == e$gt), nrow(e))
  intervals(paste0(prefix, "ppv"), sum(r == 1 & e$gt == 1), sum(r == 1))
  intervals(paste0(prefix, "npv"), sum(r == 0 & e$gt == 0), sum(r == 0))
}
shares(e, r)
intervals("failureRate", sum(d$ai == ""), nrow(d))
intervals("indeterminateRate", sum(d$ai == "?"), nrow(d))
for (s in unique(d$site)) intervals(paste0("site_", s), sum(r == 1 & e$gt == 1 & e$site == s), sum(e$gt == 1 & e$site == s))
for (s in unique(d$source)) intervals(paste0("source_", s), sum(r == 1 & e$gt == 1 & e$source == s), sum(e$gt == 1 & e$source == s))
for (level in c(.95, .9)) { t <- t.test(d$t, conf.level = level); put(paste0("mean_", level * 100), unname(t$estimate), t$conf.int) }

# Hilgers 1991: the threshold of a rate by order statistics, the sensitivity there by Clopper and Pearson.
b <- d[d$ai != "?", ] # an indeterminate case has no place on the curve
x <- sort(b$s[b$gt == 1]); y <- sort(b$s[b$gt == 0]); m <- length(x); n <- length(y)
tail <- 1 - sqrt(1 - .025)
upper <- function(k, n) ifelse(k == n, 1, qbeta(1 - tail, k + 1, n - k)); lower <- function(k, n) ifelse(k == 0, 0, qbeta(tail, k, n - k + 1))
band <- sapply(0:50 / 50, function(rate) {
  k <- max(c(-1, (0:n)[upper(0:n, n) <= rate]))
  above <- if (k < 0) 0 else if (k == n) m else sum(x > y[n - k])
  most <- max(1, min(c((0:n)[lower(0:n, n) >= rate], n + 1)))
  from <- if (most > n) m else sum(x >= y[n - most + 1])
  c(if (k < 0) 0 else lower(above, m), if (most > n) 1 else upper(from, m))
})
put("band", as.vector(band))

# Several readers: readings of a case are a cluster, the ratio estimator; the difference with − without.
g <- read.csv(file.path(folder, "readings.csv")); g <- g[g$gt == 1, ]
ratio <- function(x, n) { p <- sum(x) / sum(n); K <- length(n); c(p, sqrt(K / (K - 1) * sum((x - n * p)^2) / sum(n)^2)) }
by <- function(v, mode) as.vector(tapply(v * (g$mode == mode), g$id, sum))
one <- ratio(by(g$ai, "with"), by(rep(1, nrow(g)), "with"))
deff <- one[2]^2 / (one[1] * (1 - one[1]) / sum(g$mode == "with")); N <- sum(g$mode == "with") / deff; X <- one[1] * N
put("readers", one[1], qbeta(.025, X, N - X + 1), qbeta(.975, X + 1, N - X))
e2 <- by(g$ai, "with") - by(g$ai, "without"); n2 <- by(rep(1, nrow(g)), "with")
two <- ratio(e2, n2); put("readers_difference", two[1], two[1] - z * two[2], two[1] + z * two[2])
texts <- sapply(names(out), function(name) sprintf('"%s": [%s]', name, paste(sprintf("%.17g", out[[name]]), collapse = ", ")))
cat("{", paste(texts, collapse = ",\n"), "}\n")
