/** What linked programmes let each other know of people whom both know: that somebody was contacted lately, and nothing more. */
@NullMarked
package nl.draagvlak.query.link;

import org.jspecify.annotations.NullMarked;
