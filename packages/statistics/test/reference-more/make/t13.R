# 13a, 13b: boundaries and sizes by rpact; two-sided ones too.
suppressPackageStartupMessages(library(rpact))
soft <- paste('rpact', packageVersion('rpact'))
a <- new_table('13a_gs_boundaries', c('type', 'k_max', 'alpha', 'sides', 'parameter', 'info_rates', 'stage', 'critical_value',
                                      'nominal_one_sided_p', 'cumulative_alpha', 'software', 'func'))
# rpact spends 1e-8 less than alpha, and its integration suffers from looks that are near to each other: no such rows.
rates <- list(c(.5, 1), c(.1, 1), c(.9, 1), (1:3) / 3, (1:5) / 5, (1:7) / 7, (1:10) / 10, c(.05, .1, .5, 1), 1)
for (type in c('OF', 'P', 'asOF', 'asP', 'HP', 'asKD', 'WT')) for (r in rates) for (alpha in sample(c(.005, .01, .025, .05, .1, .2), 2)) for (sides in 1:2) {
  if (sides == 2 && !(type %in% c('OF', 'P', 'WT'))) next
  if (length(r) == 1 && type %in% c('HP')) next
  parameter <- switch(type, asKD = sample(c(.5, 1, 2, 3, 7), 1), WT = sample(c(0, .1, .25, .4, .5, .7), 1), NA)
  args <- list(typeOfDesign = type, kMax = length(r), informationRates = r, alpha = alpha, sided = sides, tolerance = 1e-10)
  if (length(r) == 1) args <- list(kMax = 1, alpha = alpha, sided = sides)
  if (type == 'asKD') args$gammaA <- parameter
  if (type == 'WT') args$deltaWT <- parameter
  if (length(r) == 1) { args$gammaA <- NULL; args$deltaWT <- NULL }
  d <- try(suppressWarnings(do.call(getDesignGroupSequential, args)), silent = TRUE)
  if (inherits(d, 'try-error') || any(!is.finite(d$criticalValues)) || any(d$criticalValues > 7.9) || any(d$criticalValues < .05)) next
  for (k in seq_along(r)) add(a, type = type, k_max = length(r), alpha = alpha, sides = sides, parameter = parameter,
    info_rates = paste(vapply(r, cell, ''), collapse = ';'), stage = k, critical_value = d$criticalValues[k],
    nominal_one_sided_p = pnorm(-d$criticalValues[k]), cumulative_alpha = d$alphaSpent[k], software = soft, func = 'getDesignGroupSequential(tolerance=1e-10)')
}
# Two and three looks by the trivariate normal distribution to 1e-14 (mvtnorm's TVPACK): small levels and odd rates.
suppressPackageStartupMessages(library(mvtnorm))
soft2 <- paste('mvtnorm', packageVersion('mvtnorm'))
going <- function(c, r, sides) {
  k <- length(c); s <- outer(1:k, 1:k, function(i, j) sqrt(pmin(r[i], r[j]) / pmax(r[i], r[j])))
  if (k == 1) return(if (sides == 2) 1 - 2 * pnorm(-c) else pnorm(c))
  lower <- if (sides == 2) -c else rep(-Inf, k)
  if (sides == 1) return(pmvnorm(upper = c, corr = s, algorithm = TVPACK(1e-14))[1])
  # TVPACK knows one-sided rectangles only: inclusion and exclusion.
  total <- 0
  for (m in 0:(2^k - 1)) { bits <- as.integer(intToBits(m))[1:k]; u <- ifelse(bits == 1, -c, c); total <- total + (-1)^sum(bits) * pmvnorm(upper = u, corr = s, algorithm = TVPACK(1e-14))[1] }
  total
}
find <- function(f, lo, hi) { for (i in 1:200) { mid <- (lo + hi) / 2; if (f(mid) > 0) lo <- mid else hi <- mid }; (lo + hi) / 2 }
for (type in c('OF', 'P', 'asOF', 'asP', 'HP', 'asKD', 'WT')) for (r in list(c(.2, .21, 1), c(.001, 1), c(.999, 1), c(.5, 1), c(.3, .35, 1), c(.6, .95, 1), c(.01, .02, 1))) for (alpha in sample(c(1e-6, 1e-5, 1e-4, .001, .025, .3, .45), 3)) for (sides in 1:2) {
  if (sides == 2 && !(type %in% c('OF', 'P', 'WT'))) next
  k <- length(r)
  parameter <- switch(type, asKD = sample(c(.5, 1, 3), 1), WT = sample(c(-.5, 0, .25, .7, 1), 1), NA)
  shape <- switch(type, OF = r^-.5, P = rep(1, k), WT = r^(parameter - .5), NULL)
  spend <- switch(type, asOF = function(t) 2 * pnorm(qnorm(alpha / 2) / sqrt(t)), asP = function(t) alpha * log(1 + (exp(1) - 1) * t), asKD = function(t) alpha * t^parameter, NULL)
  if (!is.null(shape)) { C <- find(function(c) (1 - going(c * shape, r, sides)) - alpha, 0, 12 / min(shape)); crit <- C * shape }
  else if (type == 'HP') {
    if (1 - going(rep(3, k - 1), r[1:(k - 1)], 1) >= alpha * .9) next
    crit <- c(rep(3, k - 1), find(function(c) (1 - going(c(rep(3, k - 1), c), r, 1)) - alpha, -4, 8))
  } else { crit <- c(); for (j in 1:k) { if (spend(r[j]) - (if (j > 1) spend(r[j - 1]) else 0) < 1e-9) { crit <- NULL; break }
      crit <- c(crit, find(function(c) (1 - going(c(crit, c), r[1:j], 1)) - spend(r[j]), -4, 12)) } }
  # The sum of all exits comes from 1 - P: nothing below 1e-14 is known.
  if (is.null(crit) || alpha < 1e-5 && is.null(shape)) next
  for (j in 1:k) add(a, type = type, k_max = k, alpha = alpha, sides = sides, parameter = parameter, info_rates = paste(vapply(r, cell, ''), collapse = ';'),
    stage = j, critical_value = crit[j], nominal_one_sided_p = pnorm(-crit[j]), cumulative_alpha = 1 - going(crit[1:j], r[1:j], sides), software = soft2, func = 'pmvnorm(TVPACK(1e-14))')
}
write_table(a)
b <- new_table('13b_gs_sample_size', c('type', 'k_max', 'alpha', 'power', 'p0', 'p1', 'inflation_factor', 'asn_factor_h1', 'asn_factor_h0', 'n_fixed', 'n_max', 'software', 'func'))
for (type in c('OF', 'P', 'asOF', 'asP')) for (k in c(2, 3, 5, 8, 10)) for (i in 1:2) {
  alpha <- sample(c(.005, .01, .025, .05, .1), 1); power <- sample(c(.5, .8, .85, .9, .99), 1)
  p <- list(c(.8, .9), c(.5, .7), c(.1, .2), c(.9, .95), c(.7, .5))[[sample(5, 1)]]
  d <- try(getDesignGroupSequential(typeOfDesign = if (k == 1) 'OF' else type, kMax = k, alpha = alpha, beta = 1 - power, sided = 1, tolerance = 1e-10), silent = TRUE)
  if (inherits(d, 'try-error')) next
  if (alpha < .01 && k > 8) next
  ch <- getDesignCharacteristics(d)
  n <- ((qnorm(1 - alpha) * sqrt(p[1] * (1 - p[1])) + qnorm(power) * sqrt(p[2] * (1 - p[2]))) / (p[2] - p[1]))^2
  add(b, type = type, k_max = k, alpha = alpha, power = power, p0 = p[1], p1 = p[2], inflation_factor = ch$inflationFactor, asn_factor_h1 = ch$averageSampleNumber1,
      asn_factor_h0 = ch$averageSampleNumber0, n_fixed = n, n_max = n * ch$inflationFactor, software = soft, func = 'getDesignCharacteristics')
}
write_table(b)
