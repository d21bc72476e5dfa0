package nl.draagvlak.events.insight;

/** What sort of thing an insight can be about. Each goes by its id; a layer by its name. */
public enum About {
    DOMAIN,
    GROUP,
    LAYER,
    STAKEHOLDER,
    COALITION,
    DECISION,
    SIGNAL,
    CONSULTATION,
    GUARANTEE,
    INTERVENTION,
    PROGRAMME
}
