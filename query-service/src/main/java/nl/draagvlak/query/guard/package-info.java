/** What guards the register: on what ground people are in it, who objects, and which groups are too small to be shown. */
@NullMarked
package nl.draagvlak.query.guard;

import org.jspecify.annotations.NullMarked;
