# Writes 17_area_comparison_n.csv: Rscript 17_area_comparison.R > ../17_area_comparison_n.csv
# n_fractional (diseased of group 2, or of all cases) is the root of the power function; Obuchowski's variance as in pROC.
variance <- function(auc, ratio) {
  a <- qnorm(auc) * 1.414
  (0.0099 * exp(-a^2 / 2)) * ((5 * a^2 + 8) + (a^2 + 8) / ratio)
}
spread <- function(p, n) {
  v1 <- variance(p$auc1, p$ratio); v2 <- variance(p$auc2, p$ratio)
  sqrt((if (p$groups == "paired") v1 + v2 - 2 * p$r * sqrt(v1) * sqrt(v2) else v1 / p$k + v2) / n)
}
power_at <- function(p, n) {
  d <- p$auc1 - p$auc2
  s <- spread(p, n)
  z <- qnorm(1 - p$alpha / p$sides)
  switch(p$kind,
    noninferiority = pnorm((d + p$margin) / s - z),
    equivalence = pnorm((p$margin - d) / s - z) - pnorm(-((p$margin + d) / s - z)),
    superiority = pnorm((abs(d) - z * sqrt(variance(p$auc1, p$ratio) * (1 / p$k + 1) / n)) / s))
}
row <- 0
quoted <- function(cells) cat(paste0('"', cells, '"', collapse = ","), "\n", sep = "")
quoted(c("case_id", "groups", "kind", "auc1", "auc2", "margin", "correlation", "group_ratio", "ratio", "alpha", "sides",
         "power", "n_fractional", "n_pos", "n_neg", "n_pos_1", "n_neg_1", "abs_tol", "software", "func", "note"))
text <- function(v) if (is.na(v)) "" else format(v, digits = 15)
add <- function(p) {
  f <- function(n) power_at(p, n) - p$power
  high <- 2
  while (f(high) < 0) high <- 2 * high
  n <- uniroot(f, c(1e-3, high), tol = 1e-11, maxiter = 10000)$root
  up <- function(x) ceiling(x - 1e-9)
  parallel <- p$groups == "parallel"
  row <<- row + 1
  quoted(c(sprintf("17-%04d", row), p$groups, p$kind, text(p$auc1), text(p$auc2), if (p$kind == "superiority") "" else text(p$margin),
           if (parallel) "" else text(p$r), if (parallel) text(p$k) else "", text(p$ratio), text(p$alpha), p$sides, text(p$power),
           text(n), text(up(n)), text(up(n * p$ratio)), if (parallel) text(up(up(n) * p$k)) else "",
           if (parallel) text(up(up(n * p$ratio) * p$k)) else "", "1e-7", paste("R", getRversion()), "uniroot, pnorm", ""))
}
areas <- list(c(.85, .85, .05), c(.9, .88, .05), c(.78, .8, .1), c(.95, .95, .03))
for (a in areas) for (ratio in c(1, 3, 0.4)) for (kind in c("noninferiority", "equivalence")) for (level in list(c(.025, .8), c(.05, .9))) {
  p <- list(kind = kind, auc1 = a[1], auc2 = a[2], margin = a[3], ratio = ratio, alpha = level[1], sides = 1, power = level[2])
  for (r in c(0, .5)) add(c(p, groups = "paired", r = r, k = 1))
  for (k in c(1, 2)) add(c(p, groups = "parallel", r = 0, k = k))
}
for (a in list(c(.9, .85), c(.8, .7), c(.75, .82))) for (ratio in c(1, 2.5)) for (k in c(1, .5, 3)) for (level in list(c(.025, 1, .8), c(.05, 2, .9)))
  add(list(groups = "parallel", kind = "superiority", auc1 = a[1], auc2 = a[2], margin = 0, r = 0, k = k, ratio = ratio,
           alpha = level[1], sides = level[2], power = level[3]))
