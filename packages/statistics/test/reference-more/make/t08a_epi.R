# 08a: kappa of 2 × 2 tables by epiR, after t08.py.
suppressPackageStartupMessages(library(epiR))
soft <- paste('epiR', packageVersion('epiR'))
t <- new_table('08a_kappa', c('table_rows', 'categories', 'n', 'weights', 'conf_level', 'statistic', 'estimate', 'se', 'lower', 'upper', 'software', 'func', 'note'))
for (m in list(c(5,0,0,5), c(0,5,5,0), c(10,0,0,0), c(0,10,0,0), c(9,1,0,0), c(9,0,1,0), c(1,1,1,1), c(7,2,1,0), c(0,0,3,4), c(40,9,6,45), c(90,5,4,1), c(1,0,0,1), c(20,5,10,15), c(100,0,5,0))) for (level in c(.8,.95,.99)) {
  x <- matrix(m, 2, byrow = TRUE)
  for (method in c('fleiss', 'watson', 'altman', 'cohen')) {
    e <- try(suppressWarnings(epi.kappa(x, method = method, conf.level = level)), silent = TRUE)
    if (inherits(e, 'try-error')) next
    put <- function(s, v, se = NA) add(t, table_rows = paste0(m[1], ',', m[2], ';', m[3], ',', m[4]), categories = 2, n = sum(m), weights = 'none', conf_level = level, statistic = s, estimate = v$est, se = se, lower = v$lower, upper = v$upper, software = soft, func = sprintf("epi.kappa(method='%s')", method))
    put(paste0('kappa_epiR_', method), e$kappa, e$kappa$se)
    if (method == 'fleiss') { put('pabak', e$pabak); put('prevalence_index', e$pindex, e$pindex$se); put('bias_index', e$bindex, e$bindex$se) }
  }
}
append_table(t, 'e')
