/** From what was heard to what could be done about it: the form, a fitting technique, a trusted messenger, and what was tried before. */
@NullMarked
package nl.draagvlak.query.guide;

import org.jspecify.annotations.NullMarked;
