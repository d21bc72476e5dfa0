/** What is said for and against the statements of a programme, and the coalitions that this shows before anybody declares them. */
@NullMarked
package nl.draagvlak.query.discourse;

import org.jspecify.annotations.NullMarked;
