# Computes the tables of an example's report again, with base R and pROC: nothing of the project is used.
# Rscript report-tables.R EXAMPLE FOLDER, where FOLDER is `examples`. Prints a row of a table a line, cells by tabs.
suppressPackageStartupMessages(library(pROC))
args <- commandArgs(trailingOnly = TRUE)
folder <- args[2]
read <- function(name, ...) read.csv(file.path(folder, name), check.names = FALSE, colClasses = "character",
                                     encoding = "UTF-8", strip.white = FALSE, ...)

# Half up, as on paper; of 12 significant digits, so that 0.285 is not 0.28499999999999998.
fixed <- function(x, digits) sprintf("%.*f", digits, floor(signif(x, 12) * 10^digits + 0.5 + 1e-9) / 10^digits)
# More decimals where fewer would show 0 or the whole that it is not.
written <- function(x, digits, whole, sign = "") {
  places <- digits
  for (limit in c(0, whole))
    while (x != limit && places < digits + 4 && as.numeric(fixed(x, places)) == limit) places <- places + 1
  paste0(fixed(x, places), sign)
}
percent <- function(x) written(100 * x, 1, 100, "%")
area <- function(x) written(x, 3, 1)
interval <- function(l, u, write) paste0(sub("%$", "", write(l)), "–", write(u))
count <- function(n) if (n >= 10000) formatC(n, big.mark = "\u202f", format = "d") else as.character(n)
pvalue <- function(p) if (p < 0.0001) "< 0.0001" else fixed(p, 4)
exact <- function(x, n, level = 0.95) {
  a <- (1 - level) / 2
  c(if (x == 0) 0 else qbeta(a, x, n - x + 1), if (x == n) 1 else qbeta(1 - a, x + 1, n - x))
}
emit <- function(...) cat(paste(c(...), collapse = "\t"), "\n", sep = "")
share <- function(x, n) {
  ci <- exact(x, n)
  c(paste0(count(x), "/", count(n)), percent(x / n), interval(ci[1], ci[2], percent))
}
auc.cells <- function(truth, score) {
  r <- roc(truth, score, levels = c(0, 1), direction = "<", quiet = TRUE)
  a <- as.numeric(auc(r)); v <- var(r, method = "delong")
  z <- qnorm(0.975) * sqrt(v) / (a * (1 - a))
  ci <- plogis(qlogis(a) + c(-1, 1) * z)
  c(paste(count(sum(truth == 1)), "+", count(sum(truth == 0))), area(a), interval(ci[1], ci[2], area))
}

# d: truth (1, 0, NA), result (1, 0, NA), score, and the columns of the groups.
result.under <- function(d, rule) {
  wrong <- ifelse(d$truth == 1, 0, 1)
  ifelse(!is.na(d$result), d$result, switch(rule, excluded = NA, wrong = wrong, right = 1 - wrong))
}
metric.row <- function(d, metric, rule) {
  if (metric == "failure") return(c(count(nrow(d)), share(sum(is.na(d$result)), nrow(d))))
  d <- d[!is.na(d$truth), ]
  if (metric == "auc") {
    lowest <- min(d$score, na.rm = TRUE) - 1; highest <- max(d$score, na.rm = TRUE) + 1
    bad <- ifelse(d$truth == 1, lowest, highest); good <- ifelse(d$truth == 1, highest, lowest)
    s <- ifelse(!is.na(d$score), d$score, switch(rule, excluded = NA, wrong = bad, right = good))
    keep <- !is.na(s)
    n <- table(factor(d$truth[keep], c(0, 1)))
    if (any(n < 2)) return(c(count(sum(keep)), NA))
    return(c(count(sum(keep)), auc.cells(d$truth[keep], s[keep])))
  }
  r <- result.under(d, rule); keep <- !is.na(r)
  class <- if (metric == "sensitivity") 1 else 0
  n <- sum(keep & d$truth == class); x <- sum(keep & d$truth == class & r == class)
  if (n == 0) return(c(count(sum(keep)), NA))
  c(count(sum(keep)), share(x, n))
}

endpoint <- function(index, d, metric, rule, groups) {
  id <- paste0("endpoint-", index)
  if (metric %in% c("sensitivity", "specificity")) {
    e <- d[!is.na(d$truth), ]; r <- result.under(e, rule); t <- table(factor(e$truth, c(0, 1)), factor(r, c(0, 1)))
    n <- function(v, name) paste0(count(v), " (", name, ")")
    emit(paste0(id, "-cells"), "Found by the system", n(t[2, 2], "TP"), n(t[1, 2], "FP"), count(sum(t[, 2])))
    emit(paste0(id, "-cells"), "Not found", n(t[2, 1], "FN"), n(t[1, 1], "TN"), count(sum(t[, 1])))
    emit(paste0(id, "-cells"), "Total", count(sum(t[2, ])), count(sum(t[1, ])), count(sum(t)))
  }
  rules <- c("by the rule of the program" = rule, "left out" = "excluded",
             "each counted as wrong" = "wrong", "each counted as right" = "right")
  if (metric == "failure") rules <- rules[1]
  for (name in names(rules)) emit(paste0(id, "-rules"), name, metric.row(d, metric, rules[[name]]))
  for (g in groups) {
    levels <- unique(d[[g$column]])
    rows <- lapply(levels, function(level) metric.row(d[d[[g$column]] == level, ], metric, rule))
    emit(paste0(id, "-groups"), g$head)
    if (all(sapply(rows, function(row) anyNA(row)))) {
      all <- paste0(levels, " (", sapply(rows, `[`, 1), ")", collapse = ", ")
      emit(paste0(id, "-groups"), paste0("Cannot be computed in any of the groups: ", all, "."))
    } else for (i in seq_along(levels)) emit(paste0(id, "-groups"), levels[i], ifelse(is.na(rows[[i]]), "NA", rows[[i]]))
  }
}

hypothesis <- function(text, d, metric, rule, goal) {
  e <- d[!is.na(d$truth), ]; r <- result.under(e, rule)
  class <- if (metric == "sensitivity") 1 else 0
  n <- sum(!is.na(r) & e$truth == class); x <- sum(!is.na(r) & e$truth == class & r == class)
  lower <- exact(x, n)[1]
  p <- binom.test(x, n, goal, "greater")$p.value
  met <- lower >= goal && p <= 0.025
  emit("verdicts", text, percent(x / n), paste0("≥ ", percent(lower), " (97.5%)"), pvalue(p), pvalue(p),
       if (met) "confirmed" else "not confirmed")
}

levels.of <- function(d, id, head, column) {
  t <- table(d[[column]], factor(d$truth, c(0, 1), exclude = NULL))
  all <- table(d[[column]])
  emit(id, head)
  for (level in names(all)) {
    positive <- sum(d[[column]] == level & !is.na(d$truth) & d$truth == 1)
    emit(id, level, count(all[[level]]), count(positive), percent(positive / all[[level]]))
  }
}

facts <- function(d, patients, missing, scores = NULL, files = "file") {
  known <- sum(!is.na(d$truth)); positive <- sum(d$truth == 1, na.rm = TRUE)
  emit("facts", paste("Rows in the", files), count(nrow(d))); emit("facts", "Cases", count(nrow(d)))
  if (!is.na(patients)) emit("facts", "Patients", count(patients))
  emit("facts", "With the condition by the reference standard", count(positive))
  emit("facts", "Without the condition by the reference standard", count(known - positive))
  emit("facts", "Without a reference result", count(nrow(d) - known))
  if (!is.null(scores)) emit("facts", "Without a result of the system", count(missing))
}

strata <- function(names) lapply(names, function(n) list(head = paste("Subgroups:", n), column = n))
number <- function(x) suppressWarnings(as.numeric(sub(",", ".", x, fixed = TRUE)))

if (args[1] == "nodulscan") {
  hospital <- read("ru/data/nodulscan.csv")
  clinic <- read("ru/data/nodulscan-clinic.csv", sep = ";", fileEncoding = "UTF-8-BOM")
  names(clinic)[match(c("исследование", "пациент", "эталон", "вероятность", "центр", "версия"), names(clinic))] <-
    c("study_uid", "patient", "gt", "prob", "source", "version")
  clinic$gt <- ifelse(clinic$gt == "узел есть", "1", "0")
  d <- rbind(hospital, clinic[names(hospital)]); d$truth <- as.numeric(d$gt); d$score <- number(d$prob)
  d$result <- as.numeric(d$score >= 0.5)
  columns <- c("вид узла", "диаметр узла", "пол", "возраст")
  facts(d, length(unique(d$patient)), sum(is.na(d$score)), d$score, files = "files")
  levels.of(d, "levels", "Sources", "source")
  for (column in columns) levels.of(d, "levels", paste0("Stratum “", column, "”"), column)
  for (other in c("training", "calibration")) {
    o <- read(paste0("ru/data/nodulscan-", other, ".csv"))
    for (by in c("patient", "study_uid"))
      emit("independence", count(length(unique(d[[by]]))), count(length(unique(o[[by]]))), count(length(intersect(d[[by]], o[[by]]))))
  }
  groups <- c(strata(columns), list(list(head = "Sources", column = "source")))
  endpoint(1, d, "sensitivity", "wrong", groups)
  endpoint(2, d, "specificity", "wrong", groups)
  endpoint(3, d, "auc", "excluded", groups)
  endpoint(4, d, "failure", "excluded", groups)
  hypothesis("Г1: sensitivity > 85%", d, "sensitivity", "wrong", 0.85)
  hypothesis("Г2: specificity > 82%", d, "specificity", "wrong", 0.82)
}
if (args[1] == "preliminary") {
  d <- read("ru/data/preliminary.csv", sep = ";", fileEncoding = "UTF-8-BOM")
  d$truth <- ifelse(d[["эталон"]] == "да", 1, 0); d$score <- number(d[["вероятность"]])
  d$result <- as.numeric(d$score >= 0.4)
  columns <- c("вид кровоизлияния", "томограф")
  facts(d, length(unique(d[["пациент"]])), sum(is.na(d$score)), d$score)
  for (column in columns) levels.of(d, "levels", paste0("Stratum “", column, "”"), column)
  groups <- strata(columns)
  endpoint(1, d, "sensitivity", "wrong", groups)
  endpoint(2, d, "specificity", "wrong", groups)
  endpoint(3, d, "failure", "excluded", groups)
  hypothesis("Г_чувств: sensitivity > 80%", d, "sensitivity", "wrong", 0.8)
  hypothesis("Г_спец: specificity > 80%", d, "specificity", "wrong", 0.8)
  for (metric in c("sensitivity", "specificity")) {
    class <- if (metric == "sensitivity") 1 else 0
    e <- d[d$truth == class, ]
    ci <- exact(sum(!is.na(e$result) & e$result == class), nrow(e))
    emit("precision", paste0(fixed(50 * (ci[2] - ci[1]), 1), " pp"))
  }
}
if (args[1] == "idxdr") {
  d <- read("en/data/idxdr.csv"); d$truth <- number(d$reference)
  d$result <- ifelse(d$decision == "detected", 1, ifelse(d$decision == "not detected", 0, NA))
  columns <- c("sex", "age", "race", "ethnicity")
  facts(d, NA, sum(is.na(d$result)))
  levels.of(d, "levels", "Sites", "site")
  for (column in columns) levels.of(d, "levels", paste0("Stratum “", column, "”"), column)
  groups <- c(strata(columns), list(list(head = "Sites", column = "site")))
  endpoint(1, d, "sensitivity", "excluded", groups)
  endpoint(2, d, "specificity", "excluded", groups)
  endpoint(3, d, "failure", "excluded", groups)
  hypothesis("H1: sensitivity > 85%", d, "sensitivity", "excluded", 0.85)
  hypothesis("H2: specificity > 82.5%", d, "specificity", "excluded", 0.825)
}
