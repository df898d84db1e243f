# Recomputes the results of a trial from the file of its cases, with nothing of this project: R's own tests, pROC, and
# the formulas by hand. Prints JSON. Arguments are name=value:
#   file, sep, dec, truth, score, decision, other (score of a comparator), otherDecision, patient, stratum, level
#   threshold, positive, negative, indeterminate (values, separated by |), rule (excluded, asWrong, asRight), goal
suppressWarnings(suppressMessages(library(pROC)))

arguments <- strsplit(commandArgs(TRUE), "=", fixed = TRUE)
given <- setNames(lapply(arguments, function(a) paste(a[-1], collapse = "=")), sapply(arguments, `[`, 1))
of <- function(name, default = NULL) if (is.null(given[[name]])) default else given[[name]]
list_of <- function(name, default) strsplit(of(name, default), "|", fixed = TRUE)[[1]]

d <- read.table(of("file"), sep = of("sep", ","), header = TRUE, quote = '"', comment.char = "", check.names = FALSE,
                colClasses = "character", fileEncoding = "UTF-8", strip.white = TRUE, fill = FALSE)
number <- function(x) suppressWarnings(as.numeric(sub(",", ".", x, fixed = TRUE)))
positive <- list_of("positive", "1")
negative <- list_of("negative", "0")
unclear <- list_of("indeterminate", "")
level <- as.numeric(of("level", "0.95"))
z <- qnorm(1 - (1 - level) / 2)

truth <- ifelse(d[[of("truth")]] %in% positive, 1, ifelse(d[[of("truth")]] %in% negative, 0, NA))

# 1, 0, NA missing, -2 indeterminate.
results <- function(score, decision) {
  found <- rep(NA_real_, nrow(d))
  if (!is.null(decision)) found <- ifelse(decision %in% positive, 1, ifelse(decision %in% negative, 0, NA))
  if (!is.null(score) && !is.null(of("threshold"))) found <- as.numeric(number(score) >= as.numeric(of("threshold")))
  for (x in list(score, decision)) if (!is.null(x)) found[x != "" & x %in% unclear] <- -2
  found
}
column <- function(name) if (is.null(of(name))) NULL else d[[of(name)]]
ruled <- function(x) {
  open <- is.na(x) | x == -2
  if (of("rule", "excluded") == "asWrong") x[open] <- 1 - truth[open]
  if (of("rule", "excluded") == "asRight") x[open] <- truth[open]
  x[!is.na(x) & x == -2] <- NA
  x
}

out <- list()
put <- function(name, ...) out[[name]] <<- c(...)

interval <- function(name, x, n) {
  if (n == 0) return()
  exact <- binom.test(x, n, conf.level = level)$conf.int
  p <- x / n
  centre <- (p + z^2 / (2 * n)) / (1 + z^2 / n)
  half <- z / (1 + z^2 / n) * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))
  put(name, p, exact[1], exact[2], centre - half, centre + half)
  if (!is.null(of("goal"))) put(paste0(name, "_p"), binom.test(x, n, as.numeric(of("goal")), "greater")$p.value)
}

# Ratio estimator with patients as clusters: value, standard error, design effect, Wald and Wilson at the effective n.
clustered <- function(name, success, unit, patient) {
  x <- tapply(success, patient, sum)
  n <- tapply(unit, patient, sum)
  x <- x[n > 0]
  n <- n[n > 0]
  if (all(n == 1)) return()
  K <- length(n)
  p <- sum(x) / sum(n)
  v <- K / (K - 1) * sum((x - n * p)^2) / sum(n)^2
  effect <- v / (p * (1 - p) / sum(n))
  e <- sum(n) / effect
  exact <- c(qbeta((1 - level) / 2, p * e, e - p * e + 1), qbeta(1 - (1 - level) / 2, p * e + 1, e - p * e))
  put(paste0(name, "_clustered"), p, sqrt(v), effect, exact[1], exact[2], p - z * sqrt(v), p + z * sqrt(v))
}

shares <- function(prefix, keep) {
  r <- ruled(results(column("score"), column("decision")))
  use <- keep & !is.na(truth) & !is.na(r)
  tp <- sum(use & truth == 1 & r == 1, na.rm = TRUE)
  fn <- sum(use & truth == 1 & r == 0, na.rm = TRUE)
  fp <- sum(use & truth == 0 & r == 1, na.rm = TRUE)
  tn <- sum(use & truth == 0 & r == 0, na.rm = TRUE)
  put(paste0(prefix, "cells"), tp, fn, fp, tn)
  interval(paste0(prefix, "sensitivity"), tp, tp + fn)
  interval(paste0(prefix, "specificity"), tn, tn + fp)
  interval(paste0(prefix, "accuracy"), tp + tn, tp + fn + fp + tn)
  interval(paste0(prefix, "ppv"), tp, tp + fp)
  interval(paste0(prefix, "npv"), tn, tn + fn)
  if (!is.null(of("patient"))) {
    who <- d[[of("patient")]][use]
    clustered(paste0(prefix, "sensitivity"), truth[use] == 1 & r[use] == 1, truth[use] == 1, who)
    clustered(paste0(prefix, "specificity"), truth[use] == 0 & r[use] == 0, truth[use] == 0, who)
    clustered(paste0(prefix, "accuracy"), truth[use] == r[use], rep(TRUE, sum(use)), who)
  }
}

area <- function(prefix, keep) {
  s <- number(column("score"))
  s[column("score") %in% unclear] <- NA
  use <- keep & !is.na(truth) & !is.na(s)
  if (sum(truth[use] == 1) < 2 || sum(truth[use] == 0) < 2) return(NULL)
  curve <- roc(truth[use], s[use], levels = c(0, 1), direction = "<", quiet = TRUE)
  ci <- ci.auc(curve, conf.level = level, method = "delong")
  a <- as.numeric(auc(curve))
  e <- sqrt(var(curve, method = "delong"))
  logit <- plogis(qlogis(a) + c(-1, 1) * z * e / (a * (1 - a)))
  put(paste0(prefix, "auc"), a, ci[1], ci[3], logit[1], logit[2], e)
  if (!is.null(of("threshold")) && prefix == "") {
    at <- coords(curve, as.numeric(of("threshold")), input = "threshold", ret = c("sensitivity", "specificity"))
    put("coords", at$sensitivity, at$specificity)
  }
  curve
}

all_cases <- rep(TRUE, nrow(d))
if (!is.null(of("decision")) || !is.null(of("threshold"))) shares("", all_cases)
curve <- if (is.null(of("score"))) NULL else area("", all_cases)
if (!is.null(of("stratum"))) {
  for (one in unique(d[[of("stratum")]])) {
    if (!is.null(of("decision")) || !is.null(of("threshold"))) shares(paste0(one, "/"), d[[of("stratum")]] == one)
    if (!is.null(of("score"))) area(paste0(one, "/"), d[[of("stratum")]] == one)
  }
}

if (!is.null(of("other"))) {
  one <- number(column("score"))
  two <- number(column("other"))
  use <- !is.na(truth) & !is.na(one) & !is.na(two)
  first <- roc(truth[use], one[use], levels = c(0, 1), direction = "<", quiet = TRUE)
  second <- roc(truth[use], two[use], levels = c(0, 1), direction = "<", quiet = TRUE)
  test <- roc.test(first, second, method = "delong", paired = TRUE)
  put("paired_auc", as.numeric(auc(first)), as.numeric(auc(second)), unname(test$statistic), test$p.value)
}

if (!is.null(of("otherDecision"))) {
  one <- ruled(results(column("score"), column("decision")))
  two <- ruled(results(NULL, column("otherDecision")))
  for (side in c(1, 0)) {
    use <- !is.na(truth) & truth == side & !is.na(one) & !is.na(two)
    a <- sum(one[use] == side & two[use] == side)
    b <- sum(one[use] == side & two[use] != side)
    c <- sum(one[use] != side & two[use] == side)
    e <- sum(one[use] != side & two[use] != side)
    m <- mcnemar.test(matrix(base::c(a, c, b, e), 2), correct = FALSE)
    exact <- if (b + c > 0) binom.test(b, b + c)$p.value else 1
    put(if (side == 1) "mcnemar_sensitivity" else "mcnemar_specificity", a, b, c, e, m$p.value, exact)
  }
}

texts <- sapply(names(out), function(name) {
  numbers <- ifelse(is.finite(out[[name]]), sprintf("%.17g", out[[name]]), "null")
  sprintf("%s: [%s]", dQuote(name, FALSE), paste(numbers, collapse = ", "))
})
cat("{", paste(texts, collapse = ",\n"), "}\n")
