package nl.draagvlak.ledger.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.draagvlak.ledger.OpenLedger;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.MultiSourceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Axon's own tests ask of its token stores, asked of ours on every adapter, and what several processes ask besides. */
abstract class TokenContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private OpenLedger ledger;
    private SegmentTokens tokens;
    private SegmentTokens others;

    abstract OpenLedger open();

    /** Ends what {@link #open} opened the ledger in. */
    void stop() {}

    @BeforeEach
    void openLedger() {
        ledger = open();
        tokens = process("one", NOON);
        others = process("two", NOON);
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
        stop();
    }

    @Test
    void beginsWithoutAPosition() {
        tokens.initializeTokenSegments("policy", 1);
        assertThat(tokens.fetchToken("policy", 0)).isNull();
    }

    @Test
    void keepsThePositionItWasGiven() {
        tokens.initializeTokenSegments("policy", 1);
        tokens.storeToken(at(1), "policy", 0);
        assertThat(tokens.fetchToken("policy", 0)).isEqualTo(at(1));
        tokens.storeToken(at(2), "policy", 0);
        assertThat(tokens.fetchToken("policy", 0)).isEqualTo(at(2));
    }

    @Test
    void canBeSetBackToTheVeryBeginning() {
        tokens.initializeTokenSegments("policy", 1, at(9));
        tokens.storeToken(null, "policy", 0);
        assertThat(tokens.fetchToken("policy", 0)).isNull();
        assertThatThrownBy(() -> others.fetchToken("policy", 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void keepsAReplayAndAMergeAsTheyAre() {
        tokens.initializeTokenSegments("policy", 3);
        TrackingToken replay = ReplayToken.createReplayToken(at(9), at(4), "put right");
        TrackingToken fromTheStart = ReplayToken.createReplayToken(at(9), null);
        TrackingToken merged = MergedTrackingToken.merged(at(3), ReplayToken.createReplayToken(at(7), at(5)));
        tokens.storeToken(replay, "policy", 0);
        tokens.storeToken(fromTheStart, "policy", 1);
        tokens.storeToken(merged, "policy", 2);

        assertThat(tokens.fetchToken("policy", 0)).isEqualTo(replay).satisfies(token -> assertThat(
                        ReplayToken.replayContext(token, String.class))
                .contains("put right"));
        assertThat(tokens.fetchToken("policy", 1)).isEqualTo(fromTheStart);
        assertThat(tokens.fetchToken("policy", 2)).isEqualTo(merged);
    }

    @Test
    void refusesWhatIsNoPositionInTheLedger() {
        tokens.initializeTokenSegments("policy", 1);
        assertThatThrownBy(() -> tokens.storeToken(new MultiSourceTrackingToken(Map.of()), "policy", 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void beginsAsManySegmentsAsAsked() {
        tokens.initializeTokenSegments("policy", 7);
        assertThat(tokens.fetchSegments("policy")).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void beginsAllSegmentsAtAGivenPosition() {
        tokens.initializeTokenSegments("policy", 7, at(10));
        for (int segment : tokens.fetchSegments("policy")) {
            assertThat(tokens.fetchToken("policy", segment)).isEqualTo(at(10));
        }
    }

    @Test
    void beginsNoneWhenOneIsThereAlready() {
        tokens.initializeSegment(at(3), "policy", 1);
        assertThatThrownBy(() -> tokens.initializeTokenSegments("policy", 7))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(tokens.fetchSegments("policy")).containsExactly(1);
    }

    @Test
    void beginsASegmentOnceOnlyAndWithoutClaimingIt() {
        tokens.initializeSegment(at(3), "policy", 4);
        assertThatThrownBy(() -> tokens.initializeSegment(null, "policy", 4))
                .isInstanceOf(UnableToInitializeTokenException.class);
        assertThat(others.fetchToken("policy", 4)).isEqualTo(at(3));
    }

    @Test
    void wantsEverySegmentToBeBegunFirst() {
        assertThat(tokens.requiresExplicitSegmentInitialization()).isTrue();
        assertThatThrownBy(() -> tokens.fetchToken("policy", 1)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> tokens.storeToken(at(1), "policy", 1)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> tokens.extendClaim("policy", 1)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(tokens.fetchSegments("policy")).isEmpty();
    }

    @Test
    void tellsPoliciesApart() {
        begin();
        assertThat(tokens.fetchSegments("p")).hasSize(2);
        assertThat(tokens.fetchSegments("p2")).hasSize(2);
        assertThat(tokens.fetchSegments("p3")).isEmpty();
    }

    @Test
    void offersTheSegmentsThatNobodyElseHolds() {
        begin();
        assertThat(others.fetchAvailableSegments("p")).isEmpty();
        assertThat(tokens.fetchAvailableSegments("p")).hasSize(2);
        assertThat(others.fetchAvailableSegments("p2")).containsExactly(Segment.computeSegment(0, 0, 1));
        tokens.releaseClaim("p", 0);
        assertThat(others.fetchAvailableSegments("p")).containsExactly(Segment.computeSegment(0, 0, 1));
        tokens.releaseClaim("p2", 1);
        assertThat(others.fetchAvailableSegments("p2")).hasSize(2);
        assertThat(tokens.fetchAvailableSegments("p3")).isEmpty();
        assertThat(process("two", NOON.plusSeconds(11)).fetchAvailableSegments("p"))
                .hasSize(2);
    }

    @Test
    void givesASegmentThatIsWhole() {
        tokens.initializeTokenSegments("two", 2);
        assertThat(tokens.fetchToken("two", Segment.computeSegment(1, 0, 1))).isNull();
        tokens.initializeTokenSegments("one", 1);
        assertThat(tokens.fetchToken("one", Segment.ROOT_SEGMENT)).isNull();
    }

    @Test
    void refusesASegmentThatWasMergedMeanwhile() {
        tokens.initializeTokenSegments("policy", 1);
        assertThatThrownBy(() -> tokens.fetchToken("policy", Segment.computeSegment(1, 0, 1)))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> tokens.fetchToken("policy", Segment.computeSegment(0, 0, 1)))
                .isInstanceOf(UnableToClaimTokenException.class)
                .hasMessageContaining("merged");
        assertThat(others.fetchToken("policy", 0)).isNull();
    }

    @Test
    void refusesASegmentThatWasSplitMeanwhile() {
        tokens.initializeTokenSegments("four", 4);
        assertThatThrownBy(() -> tokens.fetchToken("four", Segment.computeSegment(1, 0, 1)))
                .isInstanceOf(UnableToClaimTokenException.class)
                .hasMessageContaining("split");
        tokens.initializeTokenSegments("two", 2);
        assertThatThrownBy(() -> tokens.fetchToken("two", Segment.ROOT_SEGMENT))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void refusesAnotherProcessWhatOneHolds() {
        tokens.initializeTokenSegments("policy", 1);
        tokens.fetchToken("policy", 0);
        assertThatThrownBy(() -> others.fetchToken("policy", 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> others.storeToken(at(1), "policy", 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void givesAnotherProcessWhatOneLetGo() {
        tokens.initializeTokenSegments("policy", 1);
        tokens.fetchToken("policy", 0);
        tokens.releaseClaim("policy", 0);
        assertThat(others.fetchToken("policy", 0)).isNull();
    }

    @Test
    void letsGoOfNothingThatIsNotItsOwn() {
        tokens.initializeTokenSegments("policy", 1);
        tokens.fetchToken("policy", 0);
        others.releaseClaim("policy", 0);
        others.releaseClaim("nothing", 0);
        assertThatThrownBy(() -> others.fetchToken("policy", 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(ledger.records().readAll("token/nothing")).isEmpty();
    }

    @Test
    void letsAnotherProcessTakeOverFromOneThatGaveNoSignOfLife() {
        tokens.initializeTokenSegments("policy", 1);
        tokens.storeToken(at(5), "policy", 0);
        assertThatThrownBy(() -> process("two", NOON.plusSeconds(10)).fetchToken("policy", 0))
                .isInstanceOf(UnableToClaimTokenException.class);

        SegmentTokens later = process("two", NOON.plusSeconds(11));
        assertThat(later.fetchToken("policy", 0)).isEqualTo(at(5));
        assertThatThrownBy(() -> tokens.storeToken(at(6), "policy", 0)).isInstanceOf(UnableToClaimTokenException.class);
        tokens.releaseClaim("policy", 0);
        later.storeToken(at(7), "policy", 0);
        assertThat(later.fetchToken("policy", 0)).isEqualTo(at(7));
    }

    @Test
    void countsAnExtendedClaimAsASignOfLife() {
        tokens.initializeTokenSegments("policy", 1);
        tokens.fetchToken("policy", 0);
        process("one", NOON.plusSeconds(8)).extendClaim("policy", 0);
        assertThatThrownBy(() -> process("two", NOON.plusSeconds(18)).fetchToken("policy", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(process("two", NOON.plusSeconds(19)).fetchToken("policy", 0)).isNull();
    }

    @Test
    void extendsNoClaimThatWasLost() {
        tokens.initializeTokenSegments("policy", 1);
        tokens.fetchToken("policy", 0);
        SegmentTokens later = process("two", NOON.plusSeconds(11));
        assertThatThrownBy(() -> later.extendClaim("policy", 0)).isInstanceOf(UnableToClaimTokenException.class);
        later.fetchToken("policy", 0);
        assertThatThrownBy(() -> tokens.extendClaim("policy", 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void deletesASegmentThatItHolds() {
        tokens.initializeTokenSegments("policy", 2);
        tokens.fetchToken("policy", 0);
        tokens.fetchToken("policy", 1);
        tokens.deleteToken("policy", 1);
        assertThat(tokens.fetchSegments("policy")).containsExactly(0);
    }

    @Test
    void deletesNoSegmentThatItDoesNotHold() {
        tokens.initializeTokenSegments("policy", 2);
        others.fetchToken("policy", 1);
        assertThatThrownBy(() -> tokens.deleteToken("policy", 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> tokens.deleteToken("policy", 1)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> tokens.deleteToken("unknown", 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(tokens.fetchSegments("policy")).containsExactly(0, 1);
    }

    @Test
    void namesThePlaceTheSameForEverybody() {
        assertThat(tokens.retrieveStorageIdentifier()).isPresent().isEqualTo(others.retrieveStorageIdentifier());
        assertThat(tokens.retrieveStorageIdentifier()).isEqualTo(others.retrieveStorageIdentifier());
    }

    @Test
    void namesThePlaceAsItWasNamedBefore() {
        ledger.records().write("token-place", 0, "kept");
        assertThat(tokens.retrieveStorageIdentifier()).contains("kept");
    }

    @Test
    void letsExactlyOneProcessClaimASegmentWhenAllAskAtOnce() throws Exception {
        tokens.initializeTokenSegments("policy", 4);
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> asking = IntStream.range(0, 32)
                    .<Callable<Integer>>mapToObj(n -> () -> claimed(process("process" + n, NOON), n % 4))
                    .toList();
            List<Integer> claims = new ArrayList<>();
            for (Future<Integer> answer : pool.invokeAll(asking)) {
                claims.add(answer.get());
            }
            assertThat(claims.stream().mapToInt(Integer::intValue).sum()).isEqualTo(4);
        }
    }

    private static int claimed(SegmentTokens process, int segment) {
        try {
            process.fetchToken("policy", segment);
            return 1;
        } catch (UnableToClaimTokenException another) {
            return 0;
        }
    }

    private void begin() {
        tokens.initializeTokenSegments("p", 2);
        tokens.initializeTokenSegments("p2", 2);
        tokens.storeToken(at(1), "p", 0);
        tokens.storeToken(at(2), "p", 1);
        tokens.storeToken(at(2), "p2", 1);
    }

    private SegmentTokens process(String name, Instant now) {
        return new SegmentTokens(ledger.records(), Clock.fixed(now, ZoneOffset.UTC), name, PATIENCE);
    }

    private static TrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}
