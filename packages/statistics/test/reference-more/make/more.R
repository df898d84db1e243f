# Tables that R's programs make: Rscript more.R TABLE…
set.seed(20261128)
# Columns as in ../reference; 15 significant digits.
options(digits = 15, warn = 1)
here <- dirname(sub('--file=', '', grep('--file=', commandArgs(FALSE), value = TRUE)))
r_version <- paste0('R ', getRversion())
cell <- function(v) {
  if (is.null(v) || length(v) == 0) return('')
  if (is.character(v)) return(v)
  if (is.na(v)) return('')
  if (is.infinite(v)) return(if (v > 0) 'Inf' else '-Inf')
  formatC(v, digits = 15, format = 'g', width = -1)
}
new_table <- function(name, columns) { e <- new.env(); e$name <- name; e$columns <- columns; e$rows <- list(); e }
add <- function(table, ...) {
  row <- list(...)
  stopifnot(all(names(row) %in% table$columns))
  table$rows[[length(table$rows) + 1]] <- vapply(table$columns, function(c) cell(row[[c]]), '')
}
write_table <- function(table) {
  prefix <- paste0('m', sub('_.*', '', table$name))
  quote <- function(v) ifelse(grepl('[",]', v), paste0('"', gsub('"', '""', v), '"'), v)
  lines <- c(paste(c('case_id', table$columns), collapse = ','),
             vapply(seq_along(table$rows), function(i)
               paste(c(sprintf('%s-%04d', prefix, i), quote(table$rows[[i]])), collapse = ','), ''))
  writeLines(lines, file.path(here, '..', paste0(table$name, '.csv')))
  cat(table$name, length(table$rows), '\n')
}
# Adds rows to a table that a script in Python has made.
append_table <- function(table, mark) {
  path <- file.path(here, '..', paste0(table$name, '.csv'))
  quote <- function(v) ifelse(grepl('[",]', v), paste0('"', gsub('"', '""', v), '"'), v)
  lines <- readLines(path)
  lines <- lines[!grepl(paste0('^m[^,]*-', mark), lines)]
  stopifnot(lines[1] == paste(c('case_id', table$columns), collapse = ','))
  more <- vapply(seq_along(table$rows), function(i)
    paste(c(sprintf('m%s-%s%03d', sub('_.*', '', table$name), mark, i), quote(table$rows[[i]])), collapse = ','), '')
  writeLines(c(lines, more), path)
  cat(table$name, length(more), 'more\n')
}
for (part in commandArgs(TRUE)) source(file.path(here, paste0('t', part, '.R')))
