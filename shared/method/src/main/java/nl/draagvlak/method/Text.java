package nl.draagvlak.method;

import java.util.Locale;

/** A text in both languages. */
public record Text(String nl, String en) {

    public Text {
        if (nl.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text lacks in one language: " + (nl.isBlank() ? en : nl));
        }
    }

    /** In Dutch for whoever reads Dutch, else in English. */
    public String in(Locale language) {
        return language.getLanguage().equals("nl") ? nl : en;
    }
}
