# Cells, areas and classes of a set that lies in three files: base R and pROC. Rscript several-files.R FOLDER
suppressPackageStartupMessages(library(pROC))
folder <- commandArgs(trailingOnly = TRUE)[1]
path <- function(name) file.path(folder, name)
north <- read.csv(path("north.csv"))
south <- read.csv2(path("south.csv"), fileEncoding = "UTF-16", check.names = FALSE)
east <- read.delim(path("east.tsv"))
d <- rbind(
  data.frame(id = north$id, who = north$who, truth = north$gt, p = north$p, site = north$site, sex = north$sex),
  data.frame(id = south[["\u043d\u043e\u043c\u0435\u0440"]], who = south[["\u043f\u0430\u0446\u0438\u0435\u043d\u0442"]],
             truth = as.integer(south$dx == "ill"), p = south$score, site = south$clinic, sex = south$sex),
  data.frame(id = east$ID, who = east$person, truth = as.integer(east$cancer), p = east$ai, site = east$where, sex = east$sex)
)
d <- d[!duplicated(d$id), ]
print.values <- function(name, ...) cat(name, sprintf("%.15g", c(...)), "\n")
print.values("size", nrow(d), length(unique(d$who)), sum(d$truth == 1), sum(d$truth == 0))
positive <- d$p >= 0.5
cells <- c(sum(positive & d$truth == 1), sum(!positive & d$truth == 1), sum(positive & d$truth == 0), sum(!positive & d$truth == 0))
print.values("cells", cells)
print.values("sensitivity", cells[1] / (cells[1] + cells[2]), binom.test(cells[1], cells[1] + cells[2])$conf.int)
print.values("specificity", cells[4] / (cells[3] + cells[4]), prop.test(cells[4], cells[3] + cells[4], correct = FALSE)$conf.int)
r <- roc(d$truth, d$p, levels = c(0, 1), direction = "<", quiet = TRUE)
print.values("auc", ci.auc(r)[c(2, 1, 3)])
# Two-sided as twice the smaller tail, which agrees with the interval.
print.values("test", 2 * pbinom(cells[1] - 1, cells[1] + cells[2], 0.6, lower.tail = FALSE))
for (site in unique(d$site)) {
  s <- d[d$site == site, ]
  print.values(paste0("site/", site), sum(s$p >= 0.5 & s$truth == 1), sum(s$truth == 1))
}
for (sex in c("f", "m")) {
  s <- d[d$sex == sex, ]
  print.values(paste0("sex/", sex), sum(s$p >= 0.5 & s$truth == 1), sum(s$truth == 1))
}
