package nl.draagvlak.command.imports;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.draagvlak.command.imports.NetworkBuilder.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads GraphML as Gephi, igraph and NetworkX write it: data by key name, nodes and edges in any order. A document type
 * declaration is refused, so that no file can reach beyond itself.
 */
final class GraphMl {

    private static final String FILE = "file";

    private final FileFaults faults;
    private final NetworkBuilder network;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> data = new HashMap<>();
    private final Map<String, String> element = new HashMap<>();
    private final List<Runnable> joins = new ArrayList<>();
    private boolean undirectedByDefault;
    private boolean graphSeen;
    private long line;

    private GraphMl(FileFaults faults) {
        this.faults = faults;
        this.network = new NetworkBuilder(faults, true);
    }

    static ImportedNetwork read(byte[] file, FileFaults faults) {
        GraphMl reader = new GraphMl(faults);
        reader.read(file);
        reader.joins.forEach(Runnable::run);
        return reader.network.network();
    }

    private void read(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.DTD -> faults.at(FILE, line(xml), column(xml), "document-type-refused");
                    default -> {
                        // white space, comments and processing instructions carry nothing
                    }
                }
            }
        } catch (XMLStreamException broken) {
            var at = broken.getLocation();
            faults.at(
                    FILE,
                    at == null ? 1 : Math.max(1, at.getLineNumber()),
                    at == null ? null : at.getColumnNumber(),
                    "malformed-xml");
            return;
        }
        if (!graphSeen && faults.none()) {
            faults.at(FILE, 1, null, "no-graph");
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "key" ->
                keys.put(attribute(xml, "id"), attribute(xml, "attr.name").toLowerCase(Locale.ROOT));
            case "graph" -> {
                graphSeen = true;
                undirectedByDefault = "undirected".equals(attribute(xml, "edgedefault"));
            }
            case "node", "edge" -> open(xml);
            case "data" -> {
                String key = attribute(xml, "key");
                data.put(
                        keys.getOrDefault(key, key.toLowerCase(Locale.ROOT)),
                        xml.getElementText().strip());
            }
            default -> {
                // ports, hyperedges and drawing hints of other programs say nothing about who moves whom
            }
        }
    }

    private void open(XMLStreamReader xml) {
        data.clear();
        element.clear();
        line = line(xml);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    private void end(String name) {
        Place place = new Place(FILE, line, null);
        if (name.equals("node")) {
            network.node(place, element.get("id"), first("label", "name"), first("domain", "type", "group"));
        } else if (name.equals("edge")) {
            String directed = element.get("directed");
            boolean undirected = directed == null ? undirectedByDefault : directed.equals("false");
            String source = element.get("source");
            String target = element.get("target");
            String weight = data.get("weight");
            joins.add(() -> network.edge(place, source, target, weight, undirected));
        }
    }

    private @Nullable String first(String... names) {
        for (String name : names) {
            String value = data.get(name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return null;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static long line(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private static int column(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getColumnNumber());
    }
}
