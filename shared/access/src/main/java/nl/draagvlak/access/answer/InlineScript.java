package nl.draagvlak.access.answer;

/**
 * A script that a page carries within itself and that browsers may run, such as its import map. The module with the page gives one as a
 * bean; all other scripts come from files of our own.
 *
 * @param sha256 SHA-256 of exactly the text between the tags, in base64
 */
public record InlineScript(String sha256) {}
