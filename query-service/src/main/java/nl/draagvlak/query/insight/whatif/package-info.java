/** What would be noticed if certain things were so: suppositions, the picture in which they hold, and how it differs from today's. */
@NullMarked
package nl.draagvlak.query.insight.whatif;

import org.jspecify.annotations.NullMarked;
