/** What a person sees and does in a browser, on a wide screen and on a telephone. */
@NullMarked
package nl.draagvlak.acceptance.browser;

import org.jspecify.annotations.NullMarked;
