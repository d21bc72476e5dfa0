/** What was true when, as known when: the one structure that every view keeps its past in. */
@NullMarked
package nl.draagvlak.query.timeline;

import org.jspecify.annotations.NullMarked;
