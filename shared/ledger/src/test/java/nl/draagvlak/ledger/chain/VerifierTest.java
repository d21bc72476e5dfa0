package nl.draagvlak.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerifierTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final List<Commit> chain = new ArrayList<>();
    private final List<Hash> heads = new ArrayList<>(List.of(Hash.NONE));

    VerifierTest() {
        Hash one = Hash.NONE;
        Hash two = Hash.NONE;
        for (int i = 0; i < 4; i++) {
            String first = append("one", i + 1, one, 1, "a" + i);
            String second = append("two", i + 1, two, 2, "b" + i);
            one = Links.append(first);
            two = Links.append(second);
            add(NOW.plusSeconds(i), first, second);
        }
    }

    @Test
    void holdsAnUntouchedChainForValid() {
        Verifier verifier = verified(chain);
        assertThat(verifier.flaw()).isNull();
        assertThat(verifier.verifiedUpTo()).isEqualTo(12);
        assertThat(verifier.head()).isEqualTo(heads.getLast());
    }

    @Test
    void hashesExactlyTheBytesThatAreWrittenDown() {
        assertThat(Links.append("{}").hex())
                .isEqualTo("6af09abec3c90fab44b068986325da99e71988efd88762d70e9cd52bd28e0764");
        assertThat(Links.commit(1, 2, NOW, Hash.NONE, List.of(Links.append("{}")))
                        .hex())
                .isEqualTo("8e7127bbeefa9fe0c124e16fe2647dd26cb42fb8bd5a51b05d3a16fa422a9699");
    }

    @Test
    void namesTheFirstCommitOfWhichAByteChanged() {
        for (int i = 0; i < chain.size(); i++) {
            Commit commit = chain.get(i);
            String changed = commit.appends().getFirst().replace("\"x\":\"a", "\"x\":\"z");
            assertBroken(
                    replaced(
                            i,
                            new Commit(
                                    commit.position(),
                                    commit.count(),
                                    commit.recordedAt(),
                                    List.of(changed, commit.appends().getLast()),
                                    commit.hash())),
                    commit.position());
        }
    }

    @Test
    void noticesAnotherMomentOfRecording() {
        Commit commit = chain.get(1);
        assertBroken(
                replaced(1, new Commit(4, 3, commit.recordedAt().plusMillis(1), commit.appends(), commit.hash())), 4);
    }

    @Test
    void noticesACommitThatWasTakenOut() {
        List<Commit> without = new ArrayList<>(chain);
        without.remove(1);
        assertBroken(without, 4);
    }

    @Test
    void noticesTwoCommitsThatChangedPlaces() {
        List<Commit> swapped = new ArrayList<>(chain);
        swapped.set(1, chain.get(2));
        swapped.set(2, chain.get(1));
        assertBroken(swapped, 4);
    }

    @Test
    void noticesTwoAppendsThatChangedPlaces() {
        Commit commit = chain.get(2);
        assertBroken(
                replaced(
                        2,
                        new Commit(7, 3, commit.recordedAt(), commit.appends().reversed(), commit.hash())),
                7);
    }

    @Test
    void noticesACommitThatWasHashedAnewAtTheNextOne() {
        Commit commit = chain.get(1);
        List<String> changed = List.of(
                commit.appends().getFirst().replace("\"x\":\"a", "\"x\":\"z"),
                commit.appends().getLast());
        Hash hash = Links.commit(
                4,
                3,
                commit.recordedAt(),
                heads.get(1),
                changed.stream().map(Links::append).toList());
        assertBroken(replaced(1, new Commit(4, 3, commit.recordedAt(), changed, hash)), 7);
    }

    @Test
    void noticesAnAppendThatIsLeftOutOfItsProgrammeEvenWhenAllElseIsHashedAnew() {
        Verifier verifier = new Verifier();
        chain.subList(0, 2).forEach(verifier::take);
        String skipping = append("one", 4, Links.append(chain.get(2).appends().getFirst()), 1, "a3");
        Hash hash = Links.commit(7, 1, NOW.plusSeconds(3), heads.get(2), List.of(Links.append(skipping)));
        verifier.take(new Commit(7, 1, NOW.plusSeconds(3), List.of(skipping), hash));
        assertThat(verifier.flaw())
                .isEqualTo(new Verifier.Flaw(7, "an append does not follow its programme's last one"));
    }

    @Test
    void noticesACountThatIsNotThatOfTheEvents() {
        String append = append("one", 1, Hash.NONE, 2, "a");
        Hash hash = Links.commit(1, 3, NOW, Hash.NONE, List.of(Links.append(append)));
        assertBroken(List.of(new Commit(1, 3, NOW, List.of(append), hash)), 1);
    }

    @Test
    void noticesWhatIsNoAppendAtAll() {
        for (String text : List.of("", "{", "[]", "{\"v\":2}", "{\"v\":1,\"previous\":\"zz\"}")) {
            Hash hash = Links.commit(1, 0, NOW, Hash.NONE, List.of(Links.append(text)));
            assertBroken(List.of(new Commit(1, 0, NOW, List.of(text), hash)), 1);
        }
    }

    private static void assertBroken(List<Commit> commits, long position) {
        Verifier verifier = verified(commits);
        assertThat(verifier.flaw()).extracting(flaw -> flaw.position()).isEqualTo(position);
        assertThat(verifier.verifiedUpTo()).isEqualTo(position - 1);
    }

    private static Verifier verified(List<Commit> commits) {
        Verifier verifier = new Verifier();
        commits.forEach(verifier::take);
        return verifier;
    }

    private List<Commit> replaced(int index, Commit by) {
        List<Commit> commits = new ArrayList<>(chain);
        commits.set(index, by);
        return commits;
    }

    private void add(Instant recordedAt, String... appends) {
        long position = chain.isEmpty() ? 1 : chain.getLast().last() + 1;
        Hash hash = Links.commit(
                position,
                3,
                recordedAt,
                heads.getLast(),
                List.of(appends).stream().map(Links::append).toList());
        chain.add(new Commit(position, 3, recordedAt, List.of(appends), hash));
        heads.add(hash);
    }

    private static String append(String programme, long number, Hash previous, int events, String text) {
        return "{\"v\":1,\"programme\":\"" + programme + "\",\"number\":" + number + ",\"previous\":\"" + previous
                + "\",\"events\":["
                + String.join(
                        ",",
                        IntStream.range(0, events)
                                .mapToObj(i -> "{\"x\":\"" + text + "\"}")
                                .toList())
                + "]}";
    }
}
