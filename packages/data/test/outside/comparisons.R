# Comparisons of two methods recomputed from files of cases by R's own tests and by formulas of the papers.
# paired.csv: id, p (patient), gt, ai, other, s (score), t1, t2 (times); parallel.csv: id, gt, mode (with, without), ai, score, t.
suppressWarnings(suppressMessages(library(pROC)))
folder <- commandArgs(TRUE)[1]
z <- qnorm(.975)
out <- list()
put <- function(name, ...) out[[name]] <<- c(...)

d <- read.csv(file.path(folder, "paired.csv"))
s <- d[d$gt == 1, ]
b <- sum(s$ai == 1 & s$other == 0); c <- sum(s$ai == 0 & s$other == 1); n <- nrow(s)
m <- mcnemar.test(table(factor(s$ai, 0:1), factor(s$other, 0:1)), correct = FALSE)
put("mcnemar", unname(m$statistic), m$p.value, binom.test(b, b + c)$p.value)

# Tango 1998: score of the difference b/n - c/n against delta, by the root of its quadratic.
tango <- function(b, c, n, delta) {
  A <- 2 * n
  B <- -b - c + (2 * n - b + c) * delta
  C <- -c * delta * (1 - delta)
  q <- (sqrt(B^2 - 4 * A * C) - B) / (2 * A)
  (b - c - n * delta) / sqrt(n * (2 * q + delta * (1 - delta)))
}
root <- function(f, from, to) uniroot(f, c(from, to), tol = 1e-13)$root
est <- (b - c) / n
put("tango", est, root(function(x) tango(b, c, n, x) - z, -.999, est), root(function(x) tango(b, c, n, x) + z, est, .999))
put("noninferior", tango(b, c, n, -.1), pnorm(-tango(b, c, n, -.1)))
put("equivalent", max(pnorm(-tango(b, c, n, -.15)), pnorm(tango(b, c, n, .15))))

# The same with patients as clusters, by the ratio estimator.
e <- tapply((s$ai == 1) - (s$other == 1), s$p, sum)
k <- tapply(rep(1, n), s$p, sum)
K <- length(k)
v <- K / (K - 1) * sum((e - k * sum(e) / sum(k))^2) / sum(k)^2
put("clustered", sum(e) / sum(k), sqrt(v), sum(e) / sum(k) - z * sqrt(v), sum(e) / sum(k) + z * sqrt(v),
    pnorm(-(sum(e) / sum(k) + .1) / sqrt(v)))
x2 <- (K - 1) / K * sum(e)^2 / sum(e^2)
put("obuchowski", x2, pchisq(x2, 1, lower.tail = FALSE))

# Obuchowski 1997: area of clustered units; kernel over all pairs.
area <- function(d) {
  x <- d$s[d$gt == 1]; y <- d$s[d$gt == 0]
  psi <- outer(x, y, ">") + outer(x, y, "==") / 2
  list(a = mean(psi), x = rowMeans(psi), y = colMeans(psi))
}
q <- area(d)
M <- sum(d$gt == 1); N <- sum(d$gt == 0)
px <- d$p[d$gt == 1]; py <- d$p[d$gt == 0]
ids <- unique(d$p)
fx <- sapply(ids, function(i) sum(q$x[px == i] - q$a)); fy <- sapply(ids, function(i) sum(q$y[py == i] - q$a))
I10 <- length(unique(px)); I01 <- length(unique(py)); I <- length(ids)
v <- I10 / (I10 - 1) * sum(fx^2) / M^2 + I01 / (I01 - 1) * sum(fy^2) / N^2 + 2 * I / (I - 1) * sum(fx * fy) / (M * N)
set.seed(1)
rows <- split(seq_len(nrow(d)), d$p)
again <- replicate(1000, area(d[unlist(rows[sample(length(rows), replace = TRUE)]), ])$a)
put("clustered_area", q$a, sqrt(v), plogis(qlogis(q$a) + c(-1, 1) * z * sqrt(v) / (q$a * (1 - q$a))), sd(again))

t <- t.test(d$t1, d$t2, paired = TRUE)
put("paired_t", unname(t$estimate), t$conf.int, unname(t$statistic), t$p.value)

g <- read.csv(file.path(folder, "parallel.csv"))
one <- g[g$mode == "with" & g$gt == 1, ]; two <- g[g$mode == "without" & g$gt == 1, ]
x1 <- sum(one$ai); n1 <- nrow(one); x2 <- sum(two$ai); n2 <- nrow(two)
p <- prop.test(c(x1, x2), c(n1, n2), correct = FALSE)
put("pooled", x1, n1, x2, n2, p$p.value)
tab <- matrix(c(x1, x2, n1 - x1, n2 - x2), 2)
put("fisher", fisher.test(tab)$p.value, fisher.test(tab, alternative = "greater")$p.value)

# Farrington and Manning 1990: restricted maximum likelihood with p1 - p2 = delta, found numerically.
score <- function(delta) {
  lik <- function(p2) -(dbinom(x1, n1, p2 + delta, log = TRUE) + dbinom(x2, n2, p2, log = TRUE))
  q2 <- optimize(lik, c(max(0, -delta) + 1e-12, min(1, 1 - delta) - 1e-12), tol = 1e-14)$minimum
  q1 <- q2 + delta
  (x1 / n1 - x2 / n2 - delta) / sqrt(q1 * (1 - q1) / n1 + q2 * (1 - q2) / n2)
}
put("farrington", score(-.1), pnorm(-score(-.1)))
est <- x1 / n1 - x2 / n2
put("mee", est, root(function(x) score(x) - z, -.9, est), root(function(x) score(x) + z, est, .9))

w <- t.test(g$t[g$mode == "with"], g$t[g$mode == "without"])
put("welch", -diff(unname(w$estimate)), w$conf.int, unname(w$statistic), unname(w$parameter), w$p.value)

of <- function(mode) with(g[g$mode == mode, ], roc(gt, score, levels = c(0, 1), direction = "<", quiet = TRUE))
r1 <- of("with"); r2 <- of("without")
se <- sqrt(var(r1, method = "delong") + var(r2, method = "delong"))
dif <- as.numeric(auc(r1) - auc(r2))
put("unpaired_auc", dif, se, 2 * pnorm(-abs(dif / se)))
# Not worse by .05; differs by less than .1 either way (the larger of both one-sided p-values).
put("unpaired_auc_margins", pnorm(-(dif + 0.05) / se), max(pnorm(-(dif + 0.1) / se), pnorm((dif - 0.1) / se)))

texts <- sapply(names(out), function(name) sprintf('"%s": [%s]', name, paste(sprintf("%.17g", out[[name]]), collapse = ", ")))
cat("{", paste(texts, collapse = ",\n"), "}\n")
