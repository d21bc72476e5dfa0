/** What must be in order before people can work in the new way, so that those who lag do not get every blame. */
@NullMarked
package nl.draagvlak.events.condition;

import org.jspecify.annotations.NullMarked;
