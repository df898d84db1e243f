# Metrics on analysis sets, recomputed with base R and pROC: cases.csv: id, gt, ai (empty: no result), s, t, pp, treated.
suppressPackageStartupMessages(library(pROC))
folder <- commandArgs(TRUE)[1]
all <- read.csv(file.path(folder, "cases.csv"), colClasses = c(ai = "character", pp = "character", treated = "character"))
out <- list(); put <- function(name, ...) out[[name]] <<- c(...)
of <- function(name, d) {
  p <- d[d$gt == 1 & d$ai != "", ]
  b <- binom.test(sum(p$ai == "1"), nrow(p)); put(paste0(name, "_se"), unname(b$estimate), b$conf.int, nrow(d))
  n <- d[d$gt == 1, ] # a missing result counts as wrong
  w <- binom.test(sum(n$ai == "1"), nrow(n)); put(paste0(name, "_wrong"), unname(w$estimate), w$conf.int, nrow(d))
  r <- roc(d$gt, d$s, levels = 0:1, direction = "<", quiet = TRUE); put(paste0(name, "_auc"), as.numeric(r$auc), ci.auc(r)[c(1, 3)], nrow(d))
  t <- t.test(d$t); put(paste0(name, "_time"), unname(t$estimate), t$conf.int, nrow(d))
}
of("all", all); of("pp", all[all$pp == "yes", ]); of("treated", all[all$treated %in% c("1", "2"), ])
put("sizes", sum(all$pp == "yes"), sum(all$pp == ""), sum(all$treated %in% c("1", "2")), sum(all$treated == ""))
texts <- sapply(names(out), function(name) sprintf('"%s": [%s]', name, paste(sprintf("%.17g", out[[name]]), collapse = ", ")))
cat("{", paste(texts, collapse = ",\n"), "}\n")
