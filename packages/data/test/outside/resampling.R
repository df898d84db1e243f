# Metrics of several units a patient, and bootstrap limits, recomputed from files of cases with base R alone.
# lesions.csv: id, p (patient), gt, ai, s (score), g, h (grades of truth and system), t (time).
folder <- commandArgs(TRUE)[1]
d <- read.csv(file.path(folder, "lesions.csv"))
z <- qnorm(.975); R <- 40000
set.seed(20261101)
out <- list()
put <- function(name, ...) out[[name]] <<- c(...)
ids <- unique(d$p); K <- length(ids)
sums <- function(x) as.vector(tapply(x, factor(d$p, ids), sum))
V <- cbind(tn = sums(d$gt == 0 & d$ai == 0), fp = sums(d$gt == 0 & d$ai == 1), fn = sums(d$gt == 1 & d$ai == 0), tp = sums(d$gt == 1 & d$ai == 1))
n <- function(s) sum(s)
metrics <- list(
  accuracy = function(s) (s[["tp"]] + s[["tn"]]) / sum(s),
  youden = function(s) s[["tp"]] / (s[["tp"]] + s[["fn"]]) + s[["tn"]] / (s[["tn"]] + s[["fp"]]) - 1,
  balanced = function(s) (s[["tp"]] / (s[["tp"]] + s[["fn"]]) + s[["tn"]] / (s[["tn"]] + s[["fp"]])) / 2,
  f1 = function(s) 2 * s[["tp"]] / (2 * s[["tp"]] + s[["fp"]] + s[["fn"]]),
  kappa = function(s) { q <- s / sum(s); po <- q[["tp"]] + q[["tn"]]
    pe <- (q[["tn"]] + q[["fp"]]) * (q[["tn"]] + q[["fn"]]) + (q[["tp"]] + q[["fn"]]) * (q[["tp"]] + q[["fp"]]); (po - pe) / (1 - pe) },
  lr_plus = function(s) log(s[["tp"]] / (s[["tp"]] + s[["fn"]]) / (s[["fp"]] / (s[["fp"]] + s[["tn"]]))),
  lr_minus = function(s) log(s[["fn"]] / (s[["tp"]] + s[["fn"]]) / (s[["tn"]] / (s[["fp"]] + s[["tn"]]))),
  ppv_at_10 = function(s) { se <- s[["tp"]] / (s[["tp"]] + s[["fn"]]); fpr <- s[["fp"]] / (s[["tn"]] + s[["fp"]]); log(.1 * se / (.9 * fpr)) },
  npv_at_10 = function(s) { fnr <- s[["fn"]] / (s[["tp"]] + s[["fn"]]); sp <- s[["tn"]] / (s[["tn"]] + s[["fp"]]); log(.9 * sp / (.1 * fnr)) })
back <- function(name) if (startsWith(name, "lr")) exp else if (endsWith(name, "at_10")) plogis else identity

# Tangent by differences; variance K/(K-1) sum u^2 of the patients' parts.
linear <- function(f, V) {
  total <- colSums(V)
  g <- sapply(names(total), function(k) { h <- total; l <- total; h[k] <- h[k] + 1e-4; l[k] <- l[k] - 1e-4; (f(h) - f(l)) / 2e-4 })
  c(f(total), sqrt(K / (K - 1) * sum((V %*% g)^2)))
}
for (name in names(metrics)) {
  e <- linear(metrics[[name]], V)
  put(paste0("delta_", name), back(name)(e[1]), back(name)(e[1] - z * e[2]), back(name)(e[1] + z * e[2]))
}
# Mean of the times: ratio estimator, Student with K - 1.
W <- cbind(y = sums(d$t), n = sums(d$t > -1))
e <- linear(function(s) s[["y"]] / s[["n"]], W); t <- qt(.975, K - 1)
put("delta_mean", e[1], e[1] - t * e[2], e[1] + t * e[2])
# Quadratic weights, grades 1 to 4.
grades <- t(sapply(ids, function(i) as.vector(table(factor(d$g[d$p == i], 1:4), factor(d$h[d$p == i], 1:4)))))
colnames(grades) <- paste0("c", 1:16)
weighted <- function(s) { q <- matrix(s / sum(s), 4); v <- outer(1:4, 1:4, "-")^2; 1 - sum(v * q) / sum(v * outer(rowSums(q), colSums(q))) }
e <- linear(weighted, grades); put("delta_weighted", e[1], e[1] - z * e[2], e[1] + z * e[2])

# Draws of units within strata, as weights; l are influences over the size of the stratum (jackknife).
draws <- function(strata) { w <- matrix(0, length(strata), R)
  for (s in unique(strata)) { i <- which(strata == s); w[i, ] <- rmultinom(R, length(i), rep(1, length(i))) }
  w }
limits <- function(name, t0, t, l, se = sd(t)) {
  q <- function(p) quantile(t, p, type = 6, names = FALSE)
  z0 <- qnorm(mean((t < t0) + (t == t0) / 2)); a <- sum(l^3) / (6 * sum(l^2)^1.5); zz <- c(-z, z)
  put(paste0("percentile_", name), t0, q(c(.025, .975)), se)
  put(paste0("bca_", name), t0, q(pnorm(z0 + (z0 + zz) / (1 - a * (z0 + zz)))), se)
}
jack <- function(f, units, strata) { t0 <- f(rep(1, units))
  sapply(seq_len(units), function(i) { m <- sum(strata == strata[i]); w <- rep(1, units); w[i] <- 0; (m - 1) * (t0 - f(w)) / m }) }
of_sums <- function(name, V, f, strata) {
  g <- function(w) { s <- as.vector(w %*% V); names(s) <- colnames(V); f(s) }
  w <- draws(strata); S <- t(V) %*% w
  t <- apply(S, 2, f)
  limits(name, g(rep(1, nrow(V))), t, jack(g, nrow(V), strata))
}
one <- cbind(tn = d$gt == 0 & d$ai == 0, fp = d$gt == 0 & d$ai == 1, fn = d$gt == 1 & d$ai == 0, tp = d$gt == 1 & d$ai == 1) + 0
kinds <- (V[, "tn"] + V[, "fp"] > 0) + 2 * (V[, "fn"] + V[, "tp"] > 0)
all <- rep(1, nrow(one)); patients <- rep(1, K)
exp_lr <- function(s) exp(metrics$lr_plus(s))
se <- function(s) s[["tp"]] / (s[["tp"]] + s[["fn"]])
of_sums("se", one, se, d$gt); of_sums("patients_se", V, se, kinds)
of_sums("youden", one, metrics$youden, d$gt); of_sums("patients_youden", V, metrics$youden, kinds)
of_sums("lr", one, exp_lr, d$gt); of_sums("patients_lr", V, exp_lr, kinds)
of_sums("f1", one, metrics$f1, all); of_sums("patients_f1", V, metrics$f1, patients); of_sums("chosen_f1", one, metrics$f1, d$gt)
of_sums("kappa", one, metrics$kappa, all); of_sums("patients_kappa", V, metrics$kappa, patients)
of_sums("mean", cbind(y = d$t, n = 1), function(s) s[["y"]] / s[["n"]], all); of_sums("patients_mean", W, function(s) s[["y"]] / s[["n"]], patients)

x <- which(d$gt == 1); y <- which(d$gt == 0)
psi <- outer(d$s[x], d$s[y], ">") + outer(d$s[x], d$s[y], "==") / 2
area_of <- function(w) { wx <- w[x]; wy <- w[y]; sum(wx * (psi %*% wy)) / sum(wx) / sum(wy) }
area <- function(name, strata, unit_of) {
  w <- draws(strata); big <- w[unit_of, , drop = FALSE]
  t <- colSums(big[x, ] * (psi %*% big[y, ])) / colSums(big[x, ]) / colSums(big[y, ])
  limits(name, area_of(rep(1, nrow(d))), t, jack(function(w) area_of(w[unit_of]), length(strata), strata))
}
R <- 10000
area("area", d$gt, seq_len(nrow(d))); area("patients_area", kinds, match(d$p, ids))
texts <- sapply(names(out), function(name) sprintf('"%s": [%s]', name, paste(sprintf("%.17g", out[[name]]), collapse = ", ")))
cat("{", paste(texts, collapse = ",\n"), "}\n")
