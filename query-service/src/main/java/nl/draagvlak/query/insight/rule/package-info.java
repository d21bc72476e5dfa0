/** The rules of the tracker, one class for each kind of insight. */
@NullMarked
package nl.draagvlak.query.insight.rule;

import org.jspecify.annotations.NullMarked;
