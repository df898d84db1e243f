# R's side of the benchmark: reads the tasks' grids from the folder given, writes results and times into it.
# Every task is written as a statistician would for speed: over vectors, without loops where R needs none.
folder <- commandArgs(trailingOnly = TRUE)[1]
grid <- function(name) read.csv(file.path(folder, paste0(name, ".csv")))
times <- data.frame(task = character(), ms = numeric())

measured <- function(task, runs, run) {
    result <- run()
    ms <- sapply(seq_len(runs), function(i) {
        start <- proc.time()[["elapsed"]]
        result <<- run()
        1000 * (proc.time()[["elapsed"]] - start)
    })
    times[nrow(times) + 1, ] <<- list(task, median(ms))
    write.table(result, file.path(folder, paste0(task, "-r.csv")), sep = ",", row.names = FALSE, col.names = FALSE)
}

# proc.time counts in milliseconds: short tasks are repeated and the time divided.
repeated <- function(task, runs, times_each, run) {
    measured(task, runs, function() {
        for (i in seq_len(times_each)) result <- run()
        result
    })
    times$ms[nrow(times)] <<- times$ms[nrow(times)] / times_each
}

# Exact binomial test, one-sided: critical values and power of all n up to the largest at once.
one <- grid("exact")
n <- seq_len(one$largest[1])
exact <- function(p0, p1, alpha, power) {
    if (p1 > p0) {
        critical <- qbinom(alpha, n, p0, lower.tail = FALSE) + 1
        reached <- pbinom(critical - 1, n, p1, lower.tail = FALSE) >= power
    } else {
        critical <- qbinom(alpha, n, p0) - 1
        # qbinom gives the smallest x with P(X <= x) >= alpha: an equal probability belongs to the region.
        critical <- critical + (pbinom(critical + 1, n, p0) <= alpha)
        reached <- pbinom(critical, n, p1) >= power
    }
    c(which(reached)[1], max(which(!reached)) + 1)
}
measured("exact", 1, function() t(mapply(exact, one$p0, one$p1, one$alpha, one$power)))

# Farrington and Manning 1990, equal groups: closed form of the constrained estimates.
two <- grid("groups")
repeated("groups", 5, 50, function() with(two, {
    s0 <- -margin
    a <- 2
    b <- -(2 + first + second + 3 * s0)
    c <- s0^2 + s0 * (2 * first + 2) + first + second
    d <- -first * s0 * (1 + s0)
    v <- b^3 / (3 * a)^3 - b * c / (6 * a^2) + d / (2 * a)
    u <- sign(v) * sqrt(b^2 / (3 * a)^2 - c / (3 * a))
    w <- (pi + acos(pmax(-1, pmin(1, v / u^3)))) / 3
    q1 <- 2 * u * cos(w) - b / (3 * a)
    q2 <- q1 - s0
    null <- q1 * (1 - q1) + q2 * (1 - q2)
    alternative <- first * (1 - first) + second * (1 - second)
    reach <- qnorm(alpha, lower.tail = FALSE) * sqrt(null) + qnorm(power) * sqrt(alternative)
    ceiling((reach / (first - second + margin))^2 - 1e-9)
}))

# Nam 1997, Liu et al. 2002: Tango's score test.
pairs <- grid("pairs")
repeated("pairs", 5, 50, function() with(pairs, {
    linear <- -first - second - (2 - first + second) * margin
    constant <- second * margin * (1 + margin)
    null01 <- (sqrt(linear^2 - 8 * constant) - linear) / 4
    null <- 2 * null01 - margin - margin^2
    alternative <- first + second - (first - second)^2
    reach <- qnorm(alpha, lower.tail = FALSE) * sqrt(null) + qnorm(power) * sqrt(alternative)
    ceiling((reach / (first - second + margin))^2 - 1e-9)
}))

# Hillis, Obuchowski, Berbaum 2011.
readers <- grid("readers")
repeated("readers", 5, 20, function() with(readers, {
    shrink <- pilotCases / cases
    between <- pmax(cov2 - cov3, 0)
    error <- treatmentReader + shrink * (variance - cov1 + (readers - 1) * between)
    interaction <- treatmentReader + shrink * (variance - cov1 - between)
    df2 <- error^2 / (interaction^2 / (readers - 1))
    ncp <- readers * effect^2 / 2 / error
    pf(qf(0.95, 1, df2), 1, df2, ncp, lower.tail = FALSE)
}))

if (requireNamespace("pROC", quietly = TRUE)) {
    for (rows in grid("curves")$rows) {
        i <- seq_len(rows)
        truth <- as.integer(i %% 3 == 0)
        score <- ((i * 7919) %% 104729) / 104729 + truth * 0.25
        measured(paste0("curve-", format(rows, scientific = FALSE)), if (rows > 500000) 1 else 3, function() {
            curve <- pROC::roc(truth, score, levels = c(0, 1), direction = "<", quiet = TRUE)
            t(as.numeric(pROC::ci.auc(curve, method = "delong")))
        })
    }
}
write.csv(times, file.path(folder, "times.csv"), row.names = FALSE)
