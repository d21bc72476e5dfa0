/** From findings to sentences in the reader's language, the one place where names are opened. */
@NullMarked
package nl.draagvlak.query.insight.wording;

import org.jspecify.annotations.NullMarked;
