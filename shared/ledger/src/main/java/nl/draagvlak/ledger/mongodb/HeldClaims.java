package nl.draagvlak.ledger.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.Tail;
import org.bson.Document;

/** What is held by commits up to a known end. */
final class HeldClaims {

    private final MongoCollection<Document> commits;

    HeldClaims(MongoCollection<Document> commits) {
        this.commits = commits;
    }

    Set<Claim> of(Set<Claim> claims, Tail tail) {
        Set<Claim.Key> keys = new HashSet<>();
        claims.forEach(claim -> {
            if (claim instanceof Claim.Key key) {
                keys.add(key);
            }
        });
        Set<Claim> held = new HashSet<>(keysTaken(keys, tail));
        Map<String, Claim> byText = new HashMap<>();
        claims.forEach(claim -> byText.put(Claims.text(claim), claim));
        for (Document commit : commits.find(Filters.in("claims", byText.keySet()))) {
            for (String text : commit.getList("claims", String.class)) {
                if (byText.containsKey(text)) {
                    held.add(byText.get(text));
                }
            }
        }
        return held;
    }

    Set<Claim.Key> keysTaken(Set<Claim.Key> keys, Tail tail) {
        return keys.stream().filter(key -> taken(key, tail)).collect(Collectors.toSet());
    }

    /** Whether the last thing that happened to a key was that it was taken. */
    private boolean taken(Claim.Key key, Tail tail) {
        String text = Claims.text(key);
        Document last = commits.find(Filters.and(Filters.eq("keys.k", text), Filters.lte("_id", tail.position())))
                .projection(Projections.include("keys"))
                .sort(Sorts.descending("_id"))
                .first();
        return last != null
                && last.getList("keys", Document.class).stream()
                        .filter(change -> text.equals(change.getString("k")))
                        .reduce((before, after) -> after)
                        .map(change -> change.getBoolean("taken"))
                        .orElse(false);
    }
}
