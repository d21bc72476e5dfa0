package nl.draagvlak.query.network.exchange;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.draagvlak.query.network.TieToday;

/** Writes GEXF 1.3. */
public final class Gexf {

    /** Media type. */
    public static final String TYPE = "application/gexf+xml";

    private Gexf() {}

    /** The document, in UTF-8. */
    public static byte[] of(NetworkExport network) {
        return XmlText.document(xml -> {
            xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
            xml.open("meta", "lastmodifieddate", network.asOf().toString());
            xml.open("creator").text("Draagvlak").close();
            xml.close();
            xml.open("graph", "defaultedgetype", "directed", "mode", "static");
            attributes(xml, "node", Field.OF_STAKEHOLDERS);
            attributes(xml, "edge", Field.OF_TIES);
            nodes(xml, network.stakeholders());
            edges(xml, network.ties());
        });
    }

    private static <T> void attributes(XmlText xml, String holder, List<Field<T>> fields) throws XMLStreamException {
        xml.open("attributes", "class", holder);
        for (int place = 0; place < fields.size(); place++) {
            Field<T> field = fields.get(place);
            xml.empty("attribute", "id", String.valueOf(place), "title", field.name(), "type", field.type());
        }
        xml.close();
    }

    private static void nodes(XmlText xml, List<NetworkExport.Stakeholder> stakeholders) throws XMLStreamException {
        xml.open("nodes");
        for (NetworkExport.Stakeholder stakeholder : stakeholders) {
            xml.open("node", "id", stakeholder.id().value(), "label", stakeholder.name());
            values(xml, Field.OF_STAKEHOLDERS, stakeholder);
            xml.close();
        }
        xml.close();
    }

    private static void edges(XmlText xml, List<TieToday> ties) throws XMLStreamException {
        xml.open("edges");
        for (TieToday tie : ties) {
            xml.open(
                    "edge",
                    "id",
                    String.valueOf(tie.position()),
                    "source",
                    tie.from().value(),
                    "target",
                    tie.to().value(),
                    "type",
                    tie.undirected() ? "undirected" : "directed",
                    "kind",
                    XmlText.word(tie.kind()),
                    "weight",
                    String.valueOf(tie.weight()));
            values(xml, Field.OF_TIES, tie);
            xml.close();
        }
        xml.close();
    }

    private static <T> void values(XmlText xml, List<Field<T>> fields, T holder) throws XMLStreamException {
        xml.open("attvalues");
        for (int place = 0; place < fields.size(); place++) {
            Object value = fields.get(place).value().apply(holder);
            if (value != null) {
                xml.empty("attvalue", "for", String.valueOf(place), "value", value.toString());
            }
        }
        xml.close();
    }
}
