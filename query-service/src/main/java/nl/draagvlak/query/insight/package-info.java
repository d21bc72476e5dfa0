/** What the tracker notices: who is missing and where support is thin, with the evidence. */
@NullMarked
package nl.draagvlak.query.insight;

import org.jspecify.annotations.NullMarked;
