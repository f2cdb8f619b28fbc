# The lean of a country as a data frame and a line. R with nothing but base.
#
#   Rscript tilt.R http://127.0.0.1:8080 CHN RUS USA,EU

arguments <- commandArgs(trailingOnly = TRUE)
root <- arguments[1]

table_of <- function(path, ...) {
  params <- list(..., format = "csv")
  values <- vapply(params, function(value) URLencode(value, reserved = TRUE), "")
  read.csv(url(paste0(root, "/api/v1", path, "?", paste0(names(params), "=", values, collapse = "&"))))
}

tilt <- do.call(table_of, list("/tilt", country = arguments[2], between = arguments[3], and = arguments[4]))
tilt$start <- as.Date(tilt$start)

# NA is "not enough evidence", never nought. Figures are log-odds against the usual level; above 0 towards the first side.
print(tilt[c("start", "median", "low80", "high80", "stories")], row.names = FALSE)

pdf(NULL) # a name instead of NULL keeps the picture
plot(tilt$start, tilt$median, type = "l", ylim = range(tilt$low95, tilt$high95, 0, na.rm = TRUE), xlab = "", ylab = "lean")
lines(tilt$start, tilt$low80, lty = 2)
lines(tilt$start, tilt$high80, lty = 2)
abline(h = 0)

records <- table_of("/events", with = arguments[2], limit = "500")
cat(nrow(records), "records, of which", sum(records$status == "happened"), "tell of what happened\n")
