/** What keeping a coalition together asks for: who fades, whom to call this week and by whom, and the calendar of it. */
@NullMarked
package nl.draagvlak.query.upkeep;

import org.jspecify.annotations.NullMarked;
