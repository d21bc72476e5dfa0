package nl.draagvlak.query.insight;

import nl.draagvlak.query.insight.finding.Kind;

/**
 * A kind of insight.
 *
 * @param name in the reader's language
 * @param rule when it is reported, in plain words with the thresholds that hold
 */
record InsightKind(Kind kind, String name, String rule) {}
