# Common ids of two tables by data.table; prints time and largest memory.
suppressMessages(library(data.table))
paths <- commandArgs(trailingOnly = TRUE)
begin <- proc.time()
ids <- lapply(paths, function(path) unique(fread(path, select = 'study_uid', colClasses = 'character')[[1]]))
common <- length(intersect(ids[[1]], ids[[2]]))
used <- proc.time() - begin
status <- readLines('/proc/self/status')
peak <- as.numeric(gsub('\\D', '', grep('^VmHWM', status, value = TRUE))) * 1024 / 1e6
cat(sprintf('{"seconds":%.3f,"cpu":%.3f,"megabytes":%.1f,"note":"%d in common"}\n', used[['elapsed']], used[['user.self']] + used[['sys.self']], peak, common))
