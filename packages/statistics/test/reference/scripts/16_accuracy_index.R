# Writes 16_accuracy_index_n.csv: Rscript 16_accuracy_index.R > ../16_accuracy_index_n.csv
# n_fractional is the root of the normal power function. n_pos of a test is the size from which on the power, found by
# enumeration of both binomials with the Wald test of the data, stays at least the target; each n from 0.6 to 2 times the
# root is looked at (and 60 more). The rows without exact_power hold a precision.
rates <- list(c(.9, .85), c(.8, .8), c(.95, .7), c(.6, .9), c(.98, .96))

error <- function(index, se, sp, n, ratio) {
  v <- se * (1 - se) / n + sp * (1 - sp) / (n * ratio)
  if (index == "youden") sqrt(v) else sqrt(v) / 2
}
value <- function(index, se, sp) if (index == "youden") se + sp - 1 else (se + sp) / 2

root <- function(f) {
  high <- 2
  while (f(high) < 0) high <- 2 * high
  uniroot(f, c(1e-6, high), tol = 1e-12, maxiter = 10000)$root
}

exact <- function(index, se, sp, goal, n1, n2, z) {
  x <- 0:n1; y <- 0:n2
  p <- dbinom(x, n1, se); q <- dbinom(y, n2, sp)
  keep1 <- p > 1e-20; keep2 <- q > 1e-20
  x <- x[keep1] / n1; y <- y[keep2] / n2
  scale <- if (index == "youden") 1 else 0.5
  estimate <- outer(x, y, function(a, b) value(index, a, b))
  s <- scale * sqrt(outer(x * (1 - x) / n1, y * (1 - y) / n2, "+"))
  sum(outer(p[keep1], q[keep2])[estimate - z * s > goal])
}

# Size from which on the enumerated power stays.
stable <- function(index, se, sp, goal, ratio, z, power, root) {
  ns <- max(1, floor(0.6 * root)):(ceiling(2 * root) + 60)
  reached <- sapply(ns, function(n) exact(index, se, sp, goal, n, ceiling(n * ratio - 1e-9), z))
  max(ns[reached < power * (1 - 1e-11)]) + 1
}

text <- function(v) if (is.na(v)) "" else format(v, digits = 15)
quoted <- function(cells) cat(paste0('"', cells, '"', collapse = ","), "\n", sep = "")
quoted(c("case_id", "method", "index", "se", "sp", "goal", "ratio", "alpha", "sides", "power", "half_width",
         "n_fractional", "n_pos", "n_neg", "exact_power", "abs_tol", "software", "func", "note"))
row <- 0
add <- function(...) {
  row <<- row + 1
  quoted(c(sprintf("16-%04d", row), ..., "1e-8", paste("R", getRversion()), "uniroot, dbinom", ""))
}
up <- function(n) text(ceiling(n - 1e-9))

for (index in c("youden", "balanced_accuracy")) for (r in rates) for (ratio in c(1, 3, 0.5)) {
  se <- r[1]; sp <- r[2]
  expected <- value(index, se, sp)
  for (plan in list(c(.12, .025, 1, .8), c(.12, .05, 2, .9))) {
    goal <- expected - plan[1] * (if (index == "youden") 1 else .5)
    z <- qnorm(1 - plan[2] / plan[3])
    n <- root(function(n) pnorm((expected - goal) / error(index, se, sp, n, ratio) - z) - plan[4])
    n1 <- stable(index, se, sp, goal, ratio, z, plan[4], n)
    n2 <- ceiling(n1 * ratio - 1e-9)
    add("test", index, text(se), text(sp), text(goal), text(ratio), text(plan[2]), text(plan[3]), text(plan[4]), "",
        text(n), text(n1), text(n2), text(exact(index, se, sp, goal, n1, n2, z)))
  }
  for (plan in list(c(.05, 2, .08), c(.1, 1, .05))) {
    z <- qnorm(1 - plan[1] / plan[2])
    n <- root(function(n) plan[3] - z * error(index, se, sp, n, ratio))
    add("precision", index, text(se), text(sp), "", text(ratio), text(plan[1]), text(plan[2]), "", text(plan[3]),
        text(n), up(n), up(n * ratio), "")
  }
}
