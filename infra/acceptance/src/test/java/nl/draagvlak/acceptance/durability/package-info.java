/** What was answered is durable: through kills, under system-call traces, and with several processes on one database. */
@NullMarked
package nl.draagvlak.acceptance.durability;

import org.jspecify.annotations.NullMarked;
