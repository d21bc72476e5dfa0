/** What people put aside of what the tracker notices, until what it rests on changes. */
@NullMarked
package nl.draagvlak.query.insight.dismissal;

import org.jspecify.annotations.NullMarked;
