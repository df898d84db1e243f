# Reads a table with data.table and prints what it took: Rscript read.R FILE
path <- commandArgs(trailingOnly = TRUE)[1]
library(data.table)
russian <- grepl("russian", path)
begun <- proc.time()[["elapsed"]]
if (russian) table <- fread(path, dec = ",", encoding = "Latin-1") else table <- fread(path, encoding = "UTF-8")
seconds <- proc.time()[["elapsed"]] - begun
peak <- grep("VmHWM", readLines("/proc/self/status"), value = TRUE)
megabytes <- as.numeric(gsub("[^0-9]", "", peak)) * 1024 / 1e6
cat(sprintf('{"seconds": %f, "megabytes": %f, "note": "%d rows"}\n', seconds, megabytes, nrow(table)))
