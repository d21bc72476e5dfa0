package nl.draagvlak.command.dispatch;

/** Gives ids that nobody can guess: 16 lower-case letters and digits. */
public interface IdSource {

    /** The characters an id is made of. */
    String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

    /** How many there are in one. */
    int LENGTH = 16;

    /** The next id. */
    String next();
}
