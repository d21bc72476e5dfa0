package nl.draagvlak.command.dispatch;

import java.util.random.RandomGenerator;

/** Ids drawn at random. */
public record RandomIds(RandomGenerator random) implements IdSource {

    @Override
    public String next() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int place = 0; place < LENGTH; place++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
