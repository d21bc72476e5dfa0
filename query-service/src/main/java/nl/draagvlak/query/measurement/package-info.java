/** What was measured over time, in groups and organisations, as far as it may be shown. */
@NullMarked
package nl.draagvlak.query.measurement;

import org.jspecify.annotations.NullMarked;
