package nl.draagvlak.query.picture;

import org.springframework.http.ResponseEntity;

/** Answers one thing together with its version, which a writer gives back in {@code If-Match}. */
public final class Versioned {

    private Versioned() {}

    /** 200 with {@code ETag}. */
    public static <A> ResponseEntity<A> answer(long version, A body) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }
}
