/** The page that every address of the application answers with, and what a browser may do inside it. */
@NullMarked
package nl.draagvlak.query.pages;

import org.jspecify.annotations.NullMarked;
