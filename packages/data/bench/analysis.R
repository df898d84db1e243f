# The same analysis as analysis.mts, with data.table and pROC: reads the file, four cells with exact intervals and the
# area with DeLong's interval, of all cases and of each of ten groups. Prints seconds of reading and of analysis, the
# peak of memory in megabytes, and the numbers.
suppressWarnings(suppressMessages({ library(data.table); library(pROC) }))
setDTthreads(1)
file <- commandArgs(TRUE)[1]
reading <- system.time(d <- fread(file, showProgress = FALSE))
of <- function(part) {
  r <- part$score >= 0.6
  tp <- sum(r & part$truth == 1); fn <- sum(!r & part$truth == 1)
  fp <- sum(r & part$truth == 0); tn <- sum(!r & part$truth == 0)
  se <- binom.test(tp, tp + fn)$conf.int
  sp <- binom.test(tn, tn + fp)$conf.int
  curve <- roc(part$truth, part$score, levels = c(0, 1), direction = "<", quiet = TRUE)
  ci <- ci.auc(curve, method = "delong")
  c(tp / (tp + fn), se, tn / (tn + fp), sp, ci[2], ci[1], ci[3])
}
analysis <- system.time({
  all <- of(d)
  groups <- lapply(split(d, d$group), of)
})
peak <- as.numeric(sub("\\D*(\\d+).*", "\\1", grep("VmHWM", readLines("/proc/self/status"), value = TRUE))) / 1024
cpu <- function(t) t[["user.self"]] + t[["sys.self"]]
cat(sprintf('{"reading": %f, "readingCpu": %f, "analysis": %f, "analysisCpu": %f, "peak": %f, "numbers": [%s]}\n',
            reading[["elapsed"]], cpu(reading), analysis[["elapsed"]], cpu(analysis), peak,
            paste(sprintf("%.15g", all), collapse = ", ")))
