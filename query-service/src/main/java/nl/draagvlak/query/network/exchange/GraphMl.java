package nl.draagvlak.query.network.exchange;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.draagvlak.query.network.TieToday;

/** Writes GraphML. Every key has a name and a type, without which some programs do not read it. */
public final class GraphMl {

    /** Media type. */
    public static final String TYPE = "application/graphml+xml";

    private GraphMl() {}

    /** The document, in UTF-8. */
    public static byte[] of(NetworkExport network) {
        return XmlText.document(xml -> {
            xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
            keys(xml, "node", "n", Field.OF_STAKEHOLDERS);
            keys(xml, "edge", "e", Field.OF_TIES);
            xml.open("graph", "edgedefault", "directed");
            for (NetworkExport.Stakeholder stakeholder : network.stakeholders()) {
                xml.open("node", "id", stakeholder.id().value());
                data(xml, "n", Field.OF_STAKEHOLDERS, stakeholder);
                xml.close();
            }
            for (TieToday tie : network.ties()) {
                xml.open(
                        "edge", "source", tie.from().value(), "target", tie.to().value(), "directed", directed(tie));
                data(xml, "e", Field.OF_TIES, tie);
                xml.close();
            }
        });
    }

    private static String directed(TieToday tie) {
        return String.valueOf(!tie.undirected());
    }

    private static <T> void keys(XmlText xml, String holder, String prefix, List<Field<T>> fields)
            throws XMLStreamException {
        for (int place = 0; place < fields.size(); place++) {
            Field<T> field = fields.get(place);
            xml.empty("key", "id", prefix + place, "for", holder, "attr.name", field.name(), "attr.type", field.type());
        }
    }

    private static <T> void data(XmlText xml, String prefix, List<Field<T>> fields, T holder)
            throws XMLStreamException {
        for (int place = 0; place < fields.size(); place++) {
            Object value = fields.get(place).value().apply(holder);
            if (value != null) {
                xml.open("data", "key", prefix + place).text(value.toString()).close();
            }
        }
    }
}
