package nl.draagvlak.query.network.exchange;

import java.util.List;
import java.util.function.Function;
import nl.draagvlak.query.network.TieToday;
import org.jspecify.annotations.Nullable;

/**
 * A typed column of a stakeholder or a tie, written alike in every form that has typed columns.
 *
 * @param name what it is called
 * @param type {@code string}, {@code long} or {@code double}, which GraphML and GEXF call alike
 * @param value null where it has none
 */
record Field<T>(String name, String type, Function<T, @Nullable Object> value) {

    static final List<Field<NetworkExport.Stakeholder>> OF_STAKEHOLDERS = List.of(
            new Field<>("label", "string", NetworkExport.Stakeholder::name),
            new Field<>("reference", "string", NetworkExport.Stakeholder::reference),
            new Field<>("domain", "string", NetworkExport.Stakeholder::domainName),
            new Field<>(
                    "layer",
                    "string",
                    stakeholder -> stakeholder.layer() == null ? null : XmlText.word(stakeholder.layer())),
            new Field<>("stance", "long", NetworkExport.Stakeholder::stance));

    static final List<Field<TieToday>> OF_TIES = List.of(
            new Field<>("kind", "string", tie -> XmlText.word(tie.kind())),
            new Field<>("strength", "double", TieToday::strength),
            new Field<>("confidence", "double", TieToday::confidence),
            new Field<>("weight", "double", TieToday::weight),
            new Field<>("effectiveOn", "string", TieToday::effectiveOn),
            new Field<>("position", "long", TieToday::position));
}
