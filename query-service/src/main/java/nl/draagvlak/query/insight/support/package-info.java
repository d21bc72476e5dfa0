/** Support over time: how it stood with domains and coalitions at the end of each of the last periods. */
@NullMarked
package nl.draagvlak.query.insight.support;

import org.jspecify.annotations.NullMarked;
