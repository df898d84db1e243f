# Writes 15_weighted_kappa_n.csv: Rscript 15_weighted_kappa.R > ../15_weighted_kappa_n.csv
# Standard errors by the delta method (gradient of kappa in the cells), the table of largest variance by lpSolve.
# Rows of irr come from its N2.cohen.kappa, if a file with that function is named: Rscript 15_weighted_kappa.R N2.cohen.kappa.R
library(lpSolve)

weights_of <- function(k, kind) {
  d <- abs(outer(1:k, 1:k, "-")) / (k - 1)
  switch(kind, none = (d == 0) * 1, linear = 1 - d, quadratic = 1 - d^2)
}

# Gradient of kappa = (po - pe) / (1 - pe) in each cell, at tables with margins p, q and this kappa.
gradient <- function(w, p, q, kappa) {
  pe <- sum(w * outer(p, q))
  po <- kappa * (1 - pe) + pe
  dpe <- outer(as.vector(w %*% q), as.vector(p %*% w), "+")
  (w - dpe) / (1 - pe) + (po - pe) * dpe / (1 - pe)^2
}

largest_variance <- function(w, p, q, kappa) {
  k <- length(p)
  g <- gradient(w, p, q, kappa)
  pe <- sum(w * outer(p, q))
  rows <- t(sapply(1:k, function(i) as.vector(row(w) == i) * 1))
  columns <- t(sapply(1:k, function(j) as.vector(col(w) == j) * 1))
  found <- lp("max", as.vector(g^2), rbind(rows, columns, as.vector(w)), rep("=", 2 * k + 1),
              c(p, q, kappa * (1 - pe) + pe))
  stopifnot(found$status == 0)
  matrix(found$solution, k, k)
}

mixture <- function(p, kappa) (1 - kappa) * outer(p, p) + kappa * diag(p)

deviation <- function(kind, table, p, q, kappa) {
  w <- weights_of(length(p), kind)
  cells <- if (table == "chance_mixture") mixture(p, kappa) else largest_variance(w, p, q, kappa)
  g <- gradient(w, p, q, kappa)
  sqrt(sum(cells * g^2) - sum(cells * g)^2)
}

text <- function(x) if (is.null(x) || all(is.na(x))) "" else paste(sapply(x, function(v) format(v, digits = 15)), collapse = ";")
rows <- list()
add <- function(method, weights, table, p, q, kappa0, kappa1, alpha, sides, power, half_width, fractional, n,
                software, func, note) {
  rows[[length(rows) + 1]] <<- c(
    sprintf("15-%04d", length(rows) + 1), method, weights, table, text(p), text(q), text(kappa0), text(kappa1),
    text(alpha), text(sides), text(power), text(half_width), text(fractional), text(n), software, func, note)
}

version <- paste0("R ", getRversion(), ", lpSolve ", packageVersion("lpSolve"))
shares <- list(c(.4, .3, .2, .1), c(.2, .25, .55), c(.1, .9), c(.7, .15, .1, .05), rep(.2, 5), c(.05, .1, .5, .2, .1, .05))
others <- list(c(.35, .3, .2, .15), c(.25, .25, .5), c(.15, .85), c(.6, .2, .1, .1), c(.1, .2, .3, .2, .2), c(.1, .1, .4, .2, .1, .1))
for (kind in c("none", "linear", "quadratic")) for (s in seq_along(shares)) {
  p <- shares[[s]]
  plans <- list(list("chance_mixture", p), list("largest_variance", p), list("largest_variance", others[[s]]))
  for (plan in plans) {
    table <- plan[[1]]; q <- plan[[2]]
    note <- if (identical(p, q)) "" else "raters differ"
    for (goal in list(c(.4, .6, .025, 1, .8), c(.6, .75, .05, 2, .9), c(0, .3, .05, 1, .8))) {
      s0 <- deviation(kind, table, p, q, goal[1]); s1 <- deviation(kind, table, p, q, goal[2])
      f <- ((qnorm(1 - goal[3] / goal[4]) * s0 + qnorm(goal[5]) * s1) / (goal[2] - goal[1]))^2
      add("test", kind, table, p, q, goal[1], goal[2], goal[3], goal[4], goal[5], NA, f, max(2, ceiling(f - 1e-9)), version,
          "delta method", note)
    }
    for (goal in list(c(.7, .05, .1), c(.5, .1, .15))) {
      f <- (qnorm(1 - goal[2] / 2) * deviation(kind, table, p, q, goal[1]) / goal[3])^2
      add("precision", kind, table, p, q, NA, goal[1], goal[2], 2, NA, goal[3], f, max(2, ceiling(f - 1e-9)), version,
          "delta method", note)
    }
  }
}

irr <- commandArgs(trailingOnly = TRUE)
if (length(irr) > 0) {
  source(irr[1])
  for (p in list(c(.2, .25, .55), c(.2, .05, .2, .05, .2, .3), c(.4, .3, .2, .1), c(.1, .9), c(.25, .25, .5)))
    for (goal in list(c(.4, .6, .05, 1, .8), c(.4, .6, .05, 1, .9), c(.1, .5, .05, 2, .9), c(.6, .8, .05, 2, .8))) {
      if (!isTRUE(sum(p) == 1)) next
      n <- N2.cohen.kappa(p, k1 = goal[2], k0 = goal[1], alpha = goal[3], power = goal[5], twosided = goal[4] == 2)
      add("test", "none", "largest_variance", p, p, goal[1], goal[2], goal[3], goal[4], goal[5], NA, NA, n, "irr 0.84.1",
          "N2.cohen.kappa", "Flack et al. 1988")
    }
}

head <- c("case_id", "method", "weights", "table", "first", "second", "kappa0", "kappa1", "alpha", "sides", "power",
          "half_width", "n_fractional", "n", "software", "func", "note")
quoted <- function(cells) cat(paste0('"', cells, '"', collapse = ","), "\n", sep = "")
quoted(head)
for (row in rows) quoted(row)
