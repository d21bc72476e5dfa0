package nl.draagvlak.query.network.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.draagvlak.query.network.RealNetworks;
import nl.draagvlak.query.network.measure.CompactGraph;
import org.junit.jupiter.api.Test;

class DiscourseTest {

    /** a agrees twice and disagrees once with 0; b agrees with 0 and disagrees with 1; c disagrees twice with 0; d is silent. */
    private static final Discourse TOY = new Discourse(
            4,
            2,
            Scale.AGREEMENT,
            List.of(
                    new Said(0, 0, 1),
                    new Said(0, 0, 1),
                    new Said(0, 0, 0),
                    new Said(1, 0, 1),
                    new Said(1, 1, 0),
                    new Said(2, 0, 0),
                    new Said(2, 0, 0)));

    private static double weight(CompactGraph graph, int from, int to) {
        return IntStream.range(graph.first(from), graph.end(from))
                .filter(arc -> graph.target(arc) == to)
                .mapToDouble(graph::weight)
                .sum();
    }

    private static double sum(CompactGraph graph) {
        return IntStream.range(0, graph.arcs()).mapToDouble(graph::weight).sum();
    }

    private static double between(Relation relation, Normalisation normalisation, int one, int other) {
        CompactGraph graph = TOY.network(relation, normalisation);
        assertThat(weight(graph, one, other)).isEqualTo(weight(graph, other, one));
        return weight(graph, one, other);
    }

    @Test
    void addsUpWhatWasSaidAlikeAndOpposed() {
        assertThat(between(Relation.CONGRUENCE, Normalisation.NONE, 0, 1)).isEqualTo(2);
        assertThat(between(Relation.CONFLICT, Normalisation.NONE, 0, 1)).isEqualTo(1);
        assertThat(between(Relation.SUBTRACT, Normalisation.NONE, 0, 1)).isEqualTo(1);
        assertThat(between(Relation.MENTION, Normalisation.NONE, 0, 1)).isEqualTo(3);
        assertThat(between(Relation.SUBTRACT, Normalisation.NONE, 1, 2)).isEqualTo(-2);
    }

    @Test
    void dividesByTheMeanActivityOfTheTwo() {
        assertThat(between(Relation.CONGRUENCE, Normalisation.AVERAGE_ACTIVITY, 0, 1))
                .isEqualTo(2 / 2.5);
        assertThat(between(Relation.CONFLICT, Normalisation.AVERAGE_ACTIVITY, 0, 2))
                .isEqualTo(4 / 2.5);
    }

    @Test
    void tiesNobodyToTheSilent() {
        for (Relation relation : Relation.values()) {
            CompactGraph graph = TOY.network(relation, Normalisation.AVERAGE_ACTIVITY);
            assertThat(graph.size()).isEqualTo(4);
            assertThat(graph.degree(3)).isZero();
        }
    }

    @Test
    void measuresDistanceAgainstTheWholeScale() {
        Discourse mild = new Discourse(2, 1, Scale.STANCE, List.of(new Said(0, 0, 0), new Said(1, 0, 1)));
        assertThat(weight(mild.network(Relation.CONGRUENCE, Normalisation.NONE), 0, 1))
                .isEqualTo(0.75);
        assertThat(weight(mild.network(Relation.CONFLICT, Normalisation.NONE), 0, 1))
                .isEqualTo(0.25);
    }

    @Test
    void refusesAPositionThatIsNotOnTheScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Discourse(1, 1, Scale.AGREEMENT, List.of(new Said(0, 0, 2))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(1, 1));
    }

    @Test
    void addsUpARealDiscourseAsOthersDo() throws SQLException {
        Path file = RealNetworks.folder().resolve("dna_sample.sqlite");
        assumeTrue(RealNetworks.present(), RealNetworks.absence());
        assertThat(Files.exists(file)).isTrue();
        Discourse debate = debate(file);
        CompactGraph mentions = debate.network(Relation.MENTION, Normalisation.NONE);
        assertThat(mentions.size()).isEqualTo(7);
        assertThat(sum(mentions)).isEqualTo(276);
        assertThat(sum(debate.mentions())).isEqualTo(40);
        assertThat(sum(debate.network(Relation.CONGRUENCE, Normalisation.NONE))
                        + sum(debate.network(Relation.CONFLICT, Normalisation.NONE)))
                .isEqualTo(276);
    }

    private static Discourse debate(Path file) throws SQLException {
        String told = """
            SELECT o.Entity, c.Entity, a.Value
            FROM STATEMENTS s
            JOIN VARIABLES ov ON ov.Variable = 'organization' AND ov.StatementTypeId = s.StatementTypeId
            JOIN DATASHORTTEXT o ON o.StatementId = s.ID AND o.VariableId = ov.ID
            JOIN VARIABLES cv ON cv.Variable = 'concept' AND cv.StatementTypeId = s.StatementTypeId
            JOIN DATASHORTTEXT c ON c.StatementId = s.ID AND c.VariableId = cv.ID
            JOIN VARIABLES av ON av.Variable = 'agreement' AND av.StatementTypeId = s.StatementTypeId
            JOIN DATABOOLEAN a ON a.StatementId = s.ID AND a.VariableId = av.ID
            """;
        List<Integer> actors = new ArrayList<>();
        List<Integer> statements = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro&immutable=1");
                ResultSet row = connection.createStatement().executeQuery(told)) {
            while (row.next()) {
                said.add(new Said(number(actors, row.getInt(1)), number(statements, row.getInt(2)), row.getInt(3)));
            }
        }
        return new Discourse(actors.size(), statements.size(), Scale.AGREEMENT, said);
    }

    private static int number(List<Integer> known, int id) {
        if (!known.contains(id)) {
            known.add(id);
        }
        return known.indexOf(id);
    }
}
