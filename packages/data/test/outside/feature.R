# Shares of cases with a feature, recomputed with base R: cases.csv: id, gt (some empty), f and g (yes, no, "?", empty), p.
folder <- commandArgs(TRUE)[1]
d <- read.csv(file.path(folder, "cases.csv"), colClasses = "character")
out <- list(); put <- function(name, ...) out[[name]] <<- c(...)
z <- qnorm(.975)
exact <- function(name, x, n) put(name, x / n, binom.test(x, n)$conf.int, x, n)
known <- d$f %in% c("yes", "no")
exact("excluded", sum(d$f == "yes"), sum(known))
exact("positive", sum(d$f != "no"), nrow(d))
exact("negative", sum(d$f == "yes"), nrow(d))
put("wilson", sum(d$f == "yes") / sum(known), prop.test(sum(d$f == "yes"), sum(known), correct = FALSE)$conf.int)
for (s in c("S0", "S1")) exact(paste0("site_", s), sum(d$f == "yes" & d$site == s), sum(known & d$site == s))
# Patients with several cases: ratio estimator, Wald.
x <- tapply((d$f == "yes")[known], d$p[known], sum); n <- tapply(rep(1, sum(known)), d$p[known], sum); K <- length(n)
r <- sum(x) / sum(n); se <- sqrt(K / (K - 1) * sum((x - n * r)^2) / sum(n)^2)
put("patients", r, r - z * se, r + z * se)
# Pairs of system and comparator.
b <- d[known & d$g %in% c("yes", "no"), ]
put("pairs", sum(b$f == "yes" & b$g == "yes"), sum(b$f == "yes" & b$g == "no"), sum(b$f == "no" & b$g == "yes"), sum(b$f == "no" & b$g == "no"))
texts <- sapply(names(out), function(name) sprintf('"%s": [%s]', name, paste(sprintf("%.17g", out[[name]]), collapse = ", ")))
cat("{", paste(texts, collapse = ",\n"), "}\n")
