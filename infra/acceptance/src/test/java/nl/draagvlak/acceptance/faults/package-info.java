/** What the packaged program says and does when its disk or its database fails, and that nothing is harmed by it. */
@NullMarked
package nl.draagvlak.acceptance.faults;

import org.jspecify.annotations.NullMarked;
