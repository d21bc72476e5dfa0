package nl.draagvlak.query.insight;

import java.util.List;
import nl.draagvlak.query.insight.Remedies.Remedy;
import nl.draagvlak.query.insight.finding.Kind;

/**
 * A kind of insight.
 *
 * @param name in the reader's language
 * @param heading above several of the kind
 * @param purpose what it is about, in one sentence
 * @param rule when it is reported, in plain words with the thresholds that hold
 * @param against what counts as speaking against one, in plain words
 * @param helps entries of the catalogue that help with it, at least one
 */
record InsightKind(
        Kind kind, String name, String heading, String purpose, String rule, String against, List<Remedy> helps) {}
