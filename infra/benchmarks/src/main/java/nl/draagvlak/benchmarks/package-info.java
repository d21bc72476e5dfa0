/** Measures the ledger beside what else could have kept it, both in one run. */
@NullMarked
package nl.draagvlak.benchmarks;

import org.jspecify.annotations.NullMarked;
