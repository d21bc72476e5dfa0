package nl.draagvlak.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attacks the published vectors, whose hashes and signature were not computed by this code but with Python. */
class VerifyTest {

    private static final String KEY = "MCowBQYDK2VwAyEAAZqlnQbk5FTw6brxbU1cC+t0EgdsCHR/qQDzp+EqF8Y=";

    @TempDir
    private Path folder;

    private final List<String> village = lines("village.ndjson");
    private final List<String> said = new ArrayList<>();

    @Test
    void holdsThePublishedVectorForValid() {
        assertThat(verify(village, vector("checkpoint.json"), KEY)).isZero();
        assertThat(said)
                .containsExactly(
                        "checkpoint: position 8, signed at 2026-03-01T10:05:00.123456Z",
                        "VALID: programme village, 4 appends, 6 events, head"
                                + " b8afad7b345a4a5c3cc73441292582340280810153abd36aad8b319670599ff1",
                        "complete up to the checkpoint");
    }

    @Test
    void writesTheBytesOfThePublishedVector() {
        assertThat(village.stream().map(line -> ExportLine.of(line).written()))
                .isEqualTo(village.stream().map(line -> line + "\n").toList());
    }

    @Test
    void saysWhatDoesNotShowWithoutACheckpoint() {
        assertThat(verify(village, null, null)).isZero();
        assertThat(said).last().asString().startsWith("no checkpoint was given");
    }

    @Test
    void asksToCompareAKeyThatWasNotGiven() {
        assertThat(verify(village, vector("checkpoint.json"), null)).isZero();
        assertThat(said).anyMatch(line -> line.startsWith("signed by: " + KEY));
    }

    @Test
    void refusesAChangedByteWhereverItIs() {
        for (int i = 1; i < village.size() - 1; i++) {
            refuses(replaced(village, i, village.get(i).replace("actor1", "actor2")), "after append " + (i - 1) + " ");
        }
    }

    @Test
    void refusesAChangedByteInAHash() {
        refuses(
                replaced(village, 2, village.get(2).replace("\"hash\":\"4", "\"hash\":\"5")),
                "after append 1 comes an append whose hash is not that of its bytes");
    }

    @Test
    void refusesARemovedTail() {
        refuses(village.subList(0, 4), "comes no end: the export was cut off");
        refuses(cut(3), "the checkpoint covers 4 appends and the export has only 3: its tail was removed");
    }

    @Test
    void cannotSeeARemovedTailWithoutACheckpoint() {
        assertThat(verify(cut(3), null, null)).isZero();
    }

    @Test
    void refusesARemovedAppend() {
        List<String> without = new ArrayList<>(village);
        without.remove(2);
        refuses(without, "after append 1 comes an append that does not follow it");
    }

    @Test
    void refusesAppendsThatChangedPlaces() {
        List<String> swapped = new ArrayList<>(village);
        Collections.swap(swapped, 2, 3);
        refuses(swapped, "after append 1 comes an append that does not follow it");
    }

    @Test
    void refusesAnAppendOfAnotherProgramme() {
        List<String> mixed = new ArrayList<>(village);
        mixed.set(2, lines("harbour.ndjson").get(2));
        refuses(mixed, "after append 1 comes an append of programme harbour");
    }

    @Test
    void refusesAnAppendOfAnotherProgrammePassedOffAsItsOwn() {
        ExportLine.Append foreign =
                (ExportLine.Append) ExportLine.of(lines("harbour.ndjson").get(1));
        String renamed = foreign.text().replace("\"programme\":\"harbour\"", "\"programme\":\"village\"");
        List<String> mixed = replaced(village, 1, line(ExportLine.Append.of(renamed)));
        refuses(mixed, "after append 1 comes an append that does not follow it");
    }

    @Test
    void refusesAnotherProgrammesWholeHistoryUnderItsName() {
        List<String> harbour = lines("harbour.ndjson");
        refuses(rewritten(harbour, "harbour", "village", 2), "the checkpoint covers 4 appends");
    }

    @Test
    void refusesAHistoryThatWasRewrittenAndHashedAnew() {
        List<String> anew = rewritten(village, "actor1", "actor2", 4);
        assertThat(verify(anew, null, null)).isZero();
        refuses(anew, "append 4 is not the one that the checkpoint signed: the history was written anew");
    }

    @Test
    void takesWhatCameAfterTheCheckpointForUnsigned() {
        ExportLine.Append more = ExportLine.Append.of("{\"v\":1,\"programme\":\"village\",\"number\":5,\"previous\":\""
                + head(village).hash() + "\",\"events\":[{}]}");
        List<String> longer = new ArrayList<>(village.subList(0, 5));
        longer.add(line(more));
        longer.add(line(new ExportLine.End(5, more.hash())));
        assertThat(verify(longer, vector("checkpoint.json"), KEY)).isZero();
        assertThat(said).last().asString().endsWith("those after it are chained but not signed");
    }

    @Test
    void refusesACheckpointOfWhichTheContentChanged() {
        String changed = vector("checkpoint.json").replace("\"appends\": 4", "\"appends\": 3");
        assertThat(verify(village, changed, KEY)).isOne();
        assertThat(said).containsExactly("NOT VALID: the checkpoint's signature is not that of its content");
    }

    @Test
    void refusesACheckpointThatAForgerSigned() throws GeneralSecurityException {
        Checkpoint real = Checkpoint.of(vector("checkpoint.json"));
        KeyPair forger = KeyPairGenerator.getInstance(Checkpoint.ALGORITHM).generateKeyPair();
        Signature signature = Signature.getInstance(Checkpoint.ALGORITHM);
        signature.initSign(forger.getPrivate());
        signature.update(Checkpoint.statement(real.position(), real.hash(), real.at(), real.programmes())
                .getBytes(StandardCharsets.UTF_8));
        String forged = vector("checkpoint.json")
                .replace(real.signature(), Base64.getEncoder().encodeToString(signature.sign()))
                .replace(
                        KEY,
                        Base64.getEncoder().encodeToString(forger.getPublic().getEncoded()));
        assertThat(Checkpoint.of(forged).isSigned()).isTrue();
        assertThat(verify(village, forged, KEY)).isOne();
        assertThat(said).last().asString().startsWith("NOT VALID: the checkpoint is signed by another key");
    }

    @Test
    void refusesACheckpointThatDoesNotKnowTheProgramme() {
        List<String> unknown = List.of(line(new ExportLine.Header("forest")), line(new ExportLine.End(0, Hash.NONE)));
        refuses(unknown, "the checkpoint does not know programme forest");
    }

    @Test
    void refusesWhatIsNoExport() {
        refuses(List.of(), "it is empty");
        refuses(List.of("hello"), "this is not an export of this version");
        refuses(village.subList(1, 6), "it does not begin with its header");
        refuses(replaced(village, 5, village.get(5) + "{}"), "after append 4 comes a line that no export has");
        refuses(replaced(village, 5, village.get(5) + "\n" + village.get(1)), "something follows its end");
        refuses(replaced(village, 1, village.getFirst()), "after append 0 comes a second header");
    }

    @Test
    void refusesWhatIsNoCheckpoint() {
        for (String text : List.of("", "[]", "{", "{\"at\":\"yesterday\"}", "{\"hash\":\"ab\"}")) {
            assertThat(verify(village, text, KEY)).isOne();
        }
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(Verify.run(List.of(), said::add)).isOne();
        assertThat(Verify.run(List.of("a", "--checkpoint"), said::add)).isOne();
        assertThat(Verify.run(List.of("a", "--key", KEY), said::add)).isOne();
        assertThat(said).hasSize(3).allMatch(line -> line.startsWith("usage:"));
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(Verify.run(List.of(folder.resolve("none").toString()), said::add))
                .isOne();
    }

    private void refuses(List<String> export, String why) {
        assertThat(verify(export, vector("checkpoint.json"), KEY)).isOne();
        assertThat(said).last().asString().startsWith("NOT VALID: ").contains(why);
    }

    private int verify(List<String> export, @Nullable String checkpoint, @Nullable String key) {
        said.clear();
        List<String> arguments = new ArrayList<>(List.of(file("export", String.join("\n", export))));
        if (checkpoint != null) {
            arguments.addAll(List.of("--checkpoint", file("checkpoint", checkpoint)));
        }
        if (key != null) {
            arguments.addAll(List.of("--key", key));
        }
        return Verify.run(arguments, said::add);
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    /** Replaces a word in every append and computes the whole chain anew, as somebody with access to the database would. */
    private static List<String> rewritten(List<String> export, String word, String by, int appends) {
        List<String> anew = new ArrayList<>(List.of(export.getFirst().replace(word, by)));
        Hash before = Hash.NONE;
        Hash after = Hash.NONE;
        for (String line : export.subList(1, appends + 1)) {
            ExportLine.Append append = (ExportLine.Append) ExportLine.of(line);
            ExportLine.Append changed = ExportLine.Append.of(
                    append.text().replace(word, by).replace("\"previous\":\"" + before, "\"previous\":\"" + after));
            before = append.hash();
            after = changed.hash();
            anew.add(line(changed));
        }
        anew.add(line(new ExportLine.End(appends, after)));
        return anew;
    }

    private List<String> cut(int appends) {
        List<String> shorter = new ArrayList<>(village.subList(0, appends + 1));
        shorter.add(line(new ExportLine.End(appends, head(shorter).hash())));
        return shorter;
    }

    private static ExportLine.Append head(List<String> export) {
        return export.stream()
                .map(ExportLine::of)
                .filter(ExportLine.Append.class::isInstance)
                .map(ExportLine.Append.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static List<String> replaced(List<String> export, int index, String by) {
        List<String> changed = new ArrayList<>(export);
        changed.set(index, by);
        return changed;
    }

    private static String line(ExportLine line) {
        return line.written().stripTrailing();
    }

    private static List<String> lines(String vector) {
        return vector(vector).lines().toList();
    }

    private static String vector(String name) {
        try (InputStream file = Objects.requireNonNull(VerifyTest.class.getResourceAsStream("/vectors/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
