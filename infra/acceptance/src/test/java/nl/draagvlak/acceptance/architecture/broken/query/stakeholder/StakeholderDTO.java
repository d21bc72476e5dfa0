package nl.draagvlak.acceptance.architecture.broken.query.stakeholder;

/** Named after what it is made of. */
record StakeholderDTO() {}
