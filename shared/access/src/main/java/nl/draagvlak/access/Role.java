package nl.draagvlak.access;

/** What somebody comes to do. */
public enum Role {
    /** Everything, on every programme. */
    ADMINISTRATOR,
    /** Maps coalitions: reads and writes programmes. */
    PROGRAMME_MANAGER,
    /** Plans activation: reads programmes, records interactions and interventions. */
    COMMUNICATIONS_ADVISER,
    /** Replays history: reads everything, changes nothing. */
    AUDITOR
}
