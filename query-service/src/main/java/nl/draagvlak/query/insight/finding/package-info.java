/** What a rule found, in no language yet: subjects, score, evidence, candidates and phrases to be worded for a reader. */
@NullMarked
package nl.draagvlak.query.insight.finding;

import org.jspecify.annotations.NullMarked;
