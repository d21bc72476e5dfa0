package nl.draagvlak.ledger.mongodb;

import com.mongodb.ReadConcern;
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
    private final HeldSeries series;

    HeldClaims(MongoCollection<Document> commits, HeldSeries series) {
        this.commits = commits;
        this.series = series;
    }

    Set<Claim> of(Set<Claim> claims, Tail tail) {
        Set<Claim.Key> keys = new HashSet<>();
        claims.forEach(claim -> {
            if (claim instanceof Claim.Key key) {
                keys.add(key);
            }
        });
        Set<Claim> held = new HashSet<>(keysTaken(keys, tail));
        held.addAll(idsHeld(claims, tail));
        Map<String, Claim> byText = new HashMap<>();
        claims.forEach(claim -> byText.put(Claims.text(claim), claim));
        for (Document commit : commits.find(Filters.in("claims", byText.keySet()))) {
            for (String text : new CommitDocument(commit).claims()) {
                if (byText.containsKey(text)) {
                    held.add(byText.get(text));
                }
            }
        }
        return held;
    }

    private Set<Claim> idsHeld(Set<Claim> claims, Tail tail) {
        Map<SeriesId, Claim> ids = new HashMap<>();
        for (Claim claim : claims) {
            SeriesId id = claim instanceof Claim.EventId(var text) ? SeriesId.of(text) : null;
            if (id != null) {
                ids.put(id, claim);
            }
        }
        return series.held(ids.keySet(), tail).stream().map(ids::get).collect(Collectors.toSet());
    }

    Set<Claim.Key> keysTaken(Set<Claim.Key> keys, Tail tail) {
        return keys.stream().filter(key -> taken(key, tail)).collect(Collectors.toSet());
    }

    /** Whether the last thing that happened to a key was that it was taken, as the primary has it; see {@link HeldSeries}. */
    private boolean taken(Claim.Key key, Tail tail) {
        String text = Claims.text(key);
        Document last = commits.withReadConcern(ReadConcern.LOCAL)
                .find(Filters.and(Filters.eq("keys.k", text), Filters.lte("_id", tail.position())))
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
