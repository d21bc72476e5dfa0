# Takes a network and then the name of a measure and how often to take it, a line each time; answers seconds of wall and process time, then the value of every vertex.
import sys
import time

import igraph

print(igraph.__version__, flush=True)
size, count = map(int, sys.stdin.readline().split())
arcs = [tuple(map(int, sys.stdin.readline().split())) for _ in range(count)]
graph = igraph.Graph(n=size, edges=arcs, directed=True)
measures = {
    "betweenness": lambda: graph.betweenness(directed=True),
    # igraph's harmonic centrality divides by n - 1.
    "harmonic": lambda: graph.harmonic_centrality(mode="out"),
    "constraint": lambda: graph.constraint(),
}
for line in sys.stdin:
    name, times = line.split()
    wall, processor = time.perf_counter(), time.process_time()
    for _ in range(int(times)):
        values = measures[name]()
    processor, wall = time.process_time() - processor, time.perf_counter() - wall
    if name == "harmonic":
        values = [value * (size - 1) for value in values]
    print(wall, processor, flush=True)
    print(" ".join("NaN" if value != value else repr(value) for value in values), flush=True)
