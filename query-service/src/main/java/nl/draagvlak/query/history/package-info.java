/** What happened, told in sentences, and what differs between two moments. */
@NullMarked
package nl.draagvlak.query.history;

import org.jspecify.annotations.NullMarked;
