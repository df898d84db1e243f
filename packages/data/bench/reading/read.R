# Reads a table with data.table and prints what it took: Rscript read.R FILE
path <- commandArgs(trailingOnly = TRUE)[1]
library(data.table)
russian <- grepl("russian", path)
begun <- proc.time()
if (russian) table <- fread(path, dec = ",", encoding = "Latin-1") else table <- fread(path, encoding = "UTF-8")
used <- proc.time() - begun
seconds <- used[["elapsed"]]
cpu <- used[["user.self"]] + used[["sys.self"]]
peak <- grep("VmHWM", readLines("/proc/self/status"), value = TRUE)
megabytes <- as.numeric(gsub("[^0-9]", "", peak)) * 1024 / 1e6
cat(sprintf('{"seconds": %f, "cpu": %f, "megabytes": %f, "note": "%d rows"}\n', seconds, cpu, megabytes, nrow(table)))
