package nl.draagvlak.access.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** The languages Draagvlak speaks. */
public final class Languages {

    /** Dutch, in which most readers work. */
    public static final Locale DUTCH = Locale.of("nl");

    /** English, for everyone who asks for another language. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    static final List<Locale> SPOKEN = List.of(ENGLISH, DUTCH);

    private Languages() {}

    /** The language to answer a request in, from its {@code Accept-Language}. */
    public static Locale of(ServerWebExchange exchange) {
        return spoken(exchange.getLocaleContext().getLocale());
    }

    /** The spoken language nearest to a locale: Dutch for every kind of Dutch, else English. */
    public static Locale spoken(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals(DUTCH.getLanguage()) ? DUTCH : ENGLISH;
    }
}
