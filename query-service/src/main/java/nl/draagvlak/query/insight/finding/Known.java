package nl.draagvlak.query.insight.finding;

/**
 * How much a finding rests on.
 *
 * @param asked stakeholders it concerns about whom the thing in question is known
 * @param unknown stakeholders it concerns about whom it is not; never counted as neutral
 */
public record Known(int asked, int unknown) {}
