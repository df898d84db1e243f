# Makes the tables of R in this folder, once, of pandas' table: Rscript make-files.R
table <- read.csv("pandas.csv", colClasses = c(long = "character"), na.strings = "", encoding = "UTF-8")
write.csv(table, "r-write-csv.csv", row.names = FALSE, fileEncoding = "UTF-8")
write.csv2(table, "r-write-csv2.csv", row.names = FALSE, na = "", fileEncoding = "UTF-8")
data.table::fwrite(table, "r-fwrite.csv")
