/** What measuring a network and reporting on it costs, beside other programs that measure networks. */
@NullMarked
package nl.draagvlak.benchmarks.network;

import org.jspecify.annotations.NullMarked;
