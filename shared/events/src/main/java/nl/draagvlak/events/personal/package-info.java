/** Text about people, which can be forgotten while the history that held it stays whole. */
@NullMarked
package nl.draagvlak.events.personal;

import org.jspecify.annotations.NullMarked;
