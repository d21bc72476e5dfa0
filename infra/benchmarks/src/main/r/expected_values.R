# Values that R's igraph and sna give for real networks, to hold ours against. Needs Debian's r-cran-igraph and r-cran-sna.
#
#   Rscript infra/benchmarks/src/main/r/expected_values.R <folder with the networks> query-service/src/test/resources/real
#
# Values stand in the order of the network's nodes file. Row k of the edges file, counted from 0, is given the strength 1, 1/2 or 1/4 for
# 7k mod 3 = 0, 1, 2: powers of two, so that lengths of paths (1/strength) add up exactly in any order.
suppressPackageStartupMessages(library(igraph))
arguments <- commandArgs(trailingOnly = TRUE)
stopifnot(length(arguments) == 2)

number <- function(x) ifelse(is.na(x) | is.infinite(x), "null", sprintf("%.17g", x))
list_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")

measured <- function(name) {
  nodes <- read.csv(file.path(arguments[1], paste0(name, ".nodes.csv")), stringsAsFactors = FALSE)
  edges <- read.csv(file.path(arguments[1], paste0(name, ".edges.csv")), stringsAsFactors = FALSE)
  one_way <- !("Type" %in% names(edges) && all(edges$Type == "Undirected"))
  graph <- graph_from_data_frame(edges[, 1:2], directed = one_way, vertices = nodes[[1]])
  strength <- 2^-((7 * (seq_len(nrow(edges)) - 1)) %% 3)
  fields <- c(
    command = sprintf("\"Rscript expected_values.R, igraph %s, sna %s\"", packageVersion("igraph"), packageVersion("sna")),
    betweennessByStrength = list_of(betweenness(graph, directed = one_way, weights = 1 / strength)),
    constraintByStrength = list_of(constraint(graph, weights = strength))
  )
  if ("type" %in% names(nodes)) {
    fields <- c(fields, grouped(nodes, edges))
  }
  body <- paste(sprintf("  \"%s\": %s", names(fields), fields), collapse = ",\n")
  writeLines(c("{", body, "}"), file.path(arguments[2], paste0(name, ".json")))
}

# E-I index (Krackhardt & Stern 1988) and brokerage against chance (Gould & Fernandez 1989, as sna has it).
grouped <- function(nodes, edges) {
  from <- match(edges[[1]], nodes[[1]])
  to <- match(edges[[2]], nodes[[1]])
  crosses <- nodes$type[from] != nodes$type[to]
  index <- function(counts) (sum(counts) - sum(!counts)) / length(counts)
  adjacency <- matrix(0, nrow(nodes), nrow(nodes))
  adjacency[cbind(from, to)] <- 1
  roles <- sna::brokerage(adjacency, nodes$type)
  names <- c(w_I = "coordinator", w_O = "itinerant", b_IO = "representative", b_OI = "gatekeeper", b_O = "liaison")
  fields <- c(
    eiIndex = number(index(crosses)),
    eiIndexOfStakeholders = list_of(sapply(seq_len(nrow(nodes)), function(v) index(crosses[from == v | to == v])))
  )
  for (role in names(names)) {
    fields[paste0(names[role], "Expected")] <- list_of(roles$exp.nli[, role])
    fields[paste0(names[role], "Z")] <- list_of(roles$z.nli[, role])
  }
  fields
}

for (name in c("chemnet_pol", "chemnet_infrep", "chemnet_scito", "florentine_marriage")) measured(name)
