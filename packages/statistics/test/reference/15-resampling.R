# Makes 15_*.csv: metrics of several units a patient by survey's linearisation, and bootstrap limits: exact ones where the
# bootstrap distribution of a share is known (binomial), and boot's, whose tolerance is the Monte Carlo error of both.
suppressWarnings(suppressMessages({ library(survey); library(boot); library(pROC) }))
RNGkind("Mersenne-Twister"); set.seed(59921)
number <- function(x) ifelse(is.na(x), "", trimws(formatC(x + 0, digits = 15, format = "g")))

# Cells of patients with several units
patients <- function(k, size, se, sp, prevalence, spread) do.call(rbind, lapply(seq_len(k), function(i) {
  n <- 1 + rpois(1, size - 1); own <- rnorm(1, 0, spread)
  truth <- rbinom(n, 1, prevalence)
  result <- rbinom(n, 1, plogis(ifelse(truth == 1, qlogis(se), qlogis(1 - sp)) + own))
  data.frame(cluster = i, tn = sum(!truth & !result), fp = sum(!truth & result), fn = sum(truth & !result), tp = sum(truth & result))
}))
sets <- list(few = patients(24, 3, .85, .8, .5, 1), many = patients(150, 2, .92, .85, .3, .8), alike = patients(40, 4, .8, .7, .4, 0))
data <- do.call(rbind, lapply(names(sets), function(name) cbind(dataset = name, sets[[name]])))
write.csv(data, "15_cluster_cells.csv", row.names = FALSE, quote = FALSE)

n <- quote(tn + fp + fn + tp)
chance <- quote((tn + fp) * (tn + fn) + (fn + tp) * (fp + tp))
metrics <- list(
  youden = quote(tp / (tp + fn) + tn / (tn + fp) - 1),
  balancedAccuracy = quote((tp / (tp + fn) + tn / (tn + fp)) / 2),
  accuracy = quote((tp + tn) / (tn + fp + fn + tp)),
  f1 = quote(2 * tp / (2 * tp + fp + fn)),
  kappa = quote(((tn + tp) * (tn + fp + fn + tp) - ((tn + fp) * (tn + fn) + (fn + tp) * (fp + tp))) /
                ((tn + fp + fn + tp)^2 - ((tn + fp) * (tn + fn) + (fn + tp) * (fp + tp)))),
  ppv_at_10 = quote(log(.1 * tp / (tp + fn)) - log(.9 * fp / (fp + tn))),
  npv_at_10 = quote(log(.9 * tn / (tn + fp)) - log(.1 * fn / (fn + tp))),
  lrPositive = quote(log(tp / (tp + fn) / (fp / (fp + tn)))),
  lrNegative = quote(log(fn / (tp + fn) / (tn / (fp + tn)))))
rows <- list()
for (name in names(sets)) {
  d <- sets[[name]]
  design <- svydesign(ids = ~cluster, weights = ~1, data = d)
  total <- svytotal(~tn + fp + fn + tp, design)
  for (metric in names(metrics)) for (level in c(.95, .9)) {
    found <- svycontrast(total, metrics[[metric]])
    e <- as.numeric(coef(found)); s <- as.numeric(SE(found)); z <- qnorm(1 - (1 - level) / 2)
    back <- if (startsWith(metric, "lr")) exp else if (endsWith(metric, "at_10")) plogis else identity
    rows[[length(rows) + 1]] <- data.frame(dataset = name, metric = metric, conf_level = level, estimate = number(back(e)),
      se = number(s), lower = number(back(e - z * s)), upper = number(back(e + z * s)), func = "svycontrast(svytotal)")
  }
  # Mean of a measurement: here the number of wrong results a unit.
  y <- d$fp + 2 * d$fn; units <- d$tn + d$fp + d$fn + d$tp
  mean <- svyratio(~y, ~units, svydesign(ids = ~cluster, weights = ~1, data = cbind(d, y = y, units = units)))
  t <- qt(.975, nrow(d) - 1)
  rows[[length(rows) + 1]] <- data.frame(dataset = name, metric = "mean", conf_level = .95, estimate = number(coef(mean)),
    se = number(SE(mean)), lower = number(coef(mean) - t * SE(mean)), upper = number(coef(mean) + t * SE(mean)), func = "svyratio")
}
rows <- do.call(rbind, rows)
rows <- cbind(case_id = sprintf("15a-%04d", seq_len(nrow(rows))), rows, software = paste("survey", packageVersion("survey")))
write.csv(rows, "15a_clustered_metrics.csv", row.names = FALSE, quote = FALSE)

# Exact limits: the replicates of a share are binomial shares.
exact <- list()
for (n in c(20, 50, 137, 400, 2500)) for (p in c(.05, .5, .8, .93)) for (level in c(.95, .9)) {
  x <- round(n * p); if (x == 0 || x == n) next
  p <- x / n; tail <- (1 - level) / 2
  # A jump of the distribution near the probability would make the limit a matter of chance.
  clear <- function(P) min(abs(pbinom(0:n, n, p) - P)) > 6 * sqrt(P * (1 - P) / 1e5)
  add <- function(method, P) if (all(sapply(P, clear))) exact[[length(exact) + 1]] <<- data.frame(kind = "share", method = method,
    x = x, n = n, conf_level = level, lower = number(abs(qbinom(P[1], n, p)) / n), upper = number(qbinom(P[2], n, p) / n),
    abs_tol = "1e-12", software = "R qbinom")
  add("percentile", c(tail, 1 - tail))
  z0 <- qnorm(pbinom(x - 1, n, p) + dbinom(x, n, p) / 2)
  d <- c(rep((x - 1) / (n - 1), x), rep(x / (n - 1), n - x)); d <- mean(d) - d
  a <- sum(d^3) / (6 * sum(d^2)^1.5); z <- qnorm(c(tail, 1 - tail))
  add("bca", pnorm(z0 + (z0 + z) / (1 - a * (z0 + z))))
}

# boot with 40,000 replicates; both have a Monte Carlo error of some 0.006 standard errors at the limits of 95 %.
R <- 40000
monte <- function(kind, x, n, data, statistic, strata, influence) {
  b <- boot(data, statistic, R = R, strata = strata)
  tolerance <- 6 * sqrt(2) * sqrt(.025 * .975 / R) / dnorm(1.96) * sd(b$t)
  for (method in c("percentile", "bca")) {
    ci <- if (method == "bca") boot.ci(b, type = "bca", L = influence)$bca else boot.ci(b, type = "perc")$percent
    exact[[length(exact) + 1]] <<- data.frame(kind = kind, method = method, x = x, n = n, conf_level = .95,
      lower = number(ci[4]), upper = number(ci[5]), abs_tol = sprintf("%.5f", tolerance), software = paste("boot", packageVersion("boot")))
  }
}
jack <- function(data, statistic, strata) { # l / n of each stratum
  all <- statistic(data, seq_len(nrow(data)))
  sapply(seq_len(nrow(data)), function(i) { m <- sum(strata == strata[i]); (m - 1) * (all - statistic(data, setdiff(seq_len(nrow(data)), i))) / m })
}
cells <- c(tp = 46, fn = 9, fp = 14, tn = 81)
d <- data.frame(truth = rep(c(1, 1, 0, 0), cells), result = rep(c(1, 0, 1, 0), cells))
rates <- function(d) c(mean(d$result[d$truth == 1]), mean(1 - d$result[d$truth == 0]))
strata <- d$truth + 1
for (kind in c("youden", "lrPositive")) {
  s <- function(d, i) { r <- rates(d[i, ]); if (kind == "youden") sum(r) - 1 else r[1] / (1 - r[2]) }
  monte(kind, "", "", d, s, strata, jack(d, s, strata))
}
for (kind in c("f1", "kappa")) {
  s <- function(d, i) { d <- d[i, ]; tp <- sum(d$truth & d$result); e <- sum(d$truth != d$result); n <- nrow(d)
    if (kind == "f1") return(2 * tp / (2 * tp + e))
    pe <- (mean(d$truth) * mean(d$result) + (1 - mean(d$truth)) * (1 - mean(d$result))); (1 - e / n - pe) / (1 - pe) }
  monte(kind, "", "", d, s, rep(1, nrow(d)), jack(d, s, rep(1, nrow(d))))
}
scores <- data.frame(truth = rep(c(1, 0), c(30, 50)), score = round(c(seq(.2, 3.1, .1) %% 1.9 + .3, ((1:50) * 7) %% 37 / 25), 2))
area <- function(d, i) { d <- d[i, ]; w <- outer(d$score[d$truth == 1], d$score[d$truth == 0], "-"); mean((w > 0) + (w == 0) / 2) }
monte("area", "", "", scores, area, scores$truth + 1, jack(scores, area, scores$truth))
values <- data.frame(y = round(exp(((1:40) * 17) %% 41 / 12), 6))
middle <- function(d, i) mean(d$y[i])
monte("mean", "", "", values, middle, rep(1, 40), jack(values, middle, rep(1, 40)))
out <- do.call(rbind, exact)
write.csv(cbind(case_id = sprintf("15b-%04d", seq_len(nrow(out))), out), "15b_bootstrap.csv", row.names = FALSE, quote = FALSE)
values <- rbind(cbind(dataset = "area", class = scores$truth, value = scores$score), cbind(dataset = "mean", class = "", value = values$y))
write.csv(values, "15_bootstrap_data.csv", row.names = FALSE, quote = FALSE)
