/** What happens to work in hand when the program is killed. */
@NullMarked
package nl.draagvlak.acceptance.resume;

import org.jspecify.annotations.NullMarked;
