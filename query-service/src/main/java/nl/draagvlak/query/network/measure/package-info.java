/** Measures of a network by their published definitions, computed on a compact array form of the graph. */
@NullMarked
package nl.draagvlak.query.network.measure;

import org.jspecify.annotations.NullMarked;
