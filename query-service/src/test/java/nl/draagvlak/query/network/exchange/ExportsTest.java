package nl.draagvlak.query.network.exchange;

import static nl.draagvlak.query.network.NetworkSketch.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.query.network.NetworkSketch;
import nl.draagvlak.query.network.OpenedNames;
import nl.draagvlak.query.picture.Picture;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExportsTest {

    private static final NetworkSketch SKETCH = new NetworkSketch()
            .members("science", "a", "b")
            .members("unassigned", "c")
            .people("d")
            .stance("a", -2, TODAY)
            .tie("a", "b", 0.8, 0.5, TODAY.minusDays(NetworkSketch.HALF_LIFE))
            .undirected("b", "c", 1)
            .trust("c", "a", 0.3);

    private static NetworkExport export(NetworkSketch sketch) {
        Picture picture = sketch.picture();
        return NetworkExport.of(picture, new OpenedNames(picture.present().values(), personal -> personal, "erased"));
    }

    private static Document parsed(byte[] document) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(document));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(place -> (Element) found.item(place))
                .toList();
    }

    @Test
    void writesGraphMlThatKeepsToItsSchemaAndThatJGraphTReads() {
        DirectedWeightedPseudograph<String, DefaultWeightedEdge> read = new DirectedWeightedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_WEIGHTED_EDGE_SUPPLIER);
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.importGraph(read, new ByteArrayInputStream(GraphMl.of(export(SKETCH))));
        assertThat(read.vertexSet()).hasSize(4);
        assertThat(read.edgeSet()).extracting(read::getEdgeWeight).containsExactlyInAnyOrder(0.2, 1.0, 0.3);
    }

    @Test
    void givesEveryGraphMlKeyANameAndAType() throws Exception {
        assertThat(elements(parsed(GraphMl.of(export(SKETCH))), "key"))
                .hasSize(11)
                .allSatisfy(key -> assertThat(key.getAttribute("attr.name")).isNotEmpty())
                .allSatisfy(key -> assertThat(key.getAttribute("attr.type")).isIn("string", "double", "long"));
    }

    @Test
    void tellsInGraphMlWhichTiesAreUndirected() throws Exception {
        assertThat(elements(parsed(GraphMl.of(export(SKETCH))), "edge"))
                .extracting(edge -> edge.getAttribute("directed"))
                .containsExactly("true", "false", "true");
    }

    @Test
    void writesGexfWithLabelsKindsAndWeights() throws Exception {
        Document document = parsed(Gexf.of(export(SKETCH)));
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
        assertThat(elements(document, "node"))
                .extracting(node -> node.getAttribute("label"))
                .containsExactly("Name of a", "Name of b", "Name of c", "Name of d");
        assertThat(elements(document, "edge"))
                .extracting(
                        edge -> edge.getAttribute("type"),
                        edge -> edge.getAttribute("kind"),
                        edge -> edge.getAttribute("weight"))
                .containsExactly(
                        tuple("directed", "influence", "0.2"),
                        tuple("undirected", "influence", "1.0"),
                        tuple("directed", "trust", "0.3"));
    }

    @Test
    void givesEveryGexfValueAnAttributeThatWasAnnounced() throws Exception {
        Document document = parsed(Gexf.of(export(SKETCH)));
        List<String> announced = elements(document, "attribute").stream()
                .map(attribute -> attribute.getAttribute("id"))
                .toList();
        assertThat(elements(document, "attvalue")).isNotEmpty().allSatisfy(value -> assertThat(announced)
                .contains(value.getAttribute("for")));
    }

    @Test
    void writesATieALine() {
        assertThat(new String(EdgeCsv.of(export(SKETCH)), StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Source,Target,Type,Weight,Source Label,Target Label,Kind,Strength,Confidence,Effective On",
                        "a,b,Directed,0.2,Name of a,Name of b,influence,0.8,0.5,2025-12-01",
                        "b,c,Undirected,1.0,Name of b,Name of c,influence,1.0,1.0,2026-03-01",
                        "c,a,Directed,0.3,Name of c,Name of a,trust,0.3,1.0,2026-03-01");
    }

    @Test
    void letsNoCellBeTakenForAFormula() {
        assertThat(List.of("=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"))
                .allSatisfy(cell -> assertThat(EdgeCsv.harmless(cell)).isEqualTo("'" + cell));
        assertThat(EdgeCsv.harmless("a=b")).isEqualTo("a=b");
        assertThat(EdgeCsv.harmless("")).isEmpty();
    }

    @Test
    void leavesOutCharactersThatXmlCannotHold() throws Exception {
        NetworkExport odd = new NetworkExport(
                1,
                TODAY,
                List.of(),
                List.of(new NetworkExport.Stakeholder(
                        NetworkSketch.id("a"), null, "<A & \u0001B\uFFFE> \uD83D\uDE00", null, "x", null, null)),
                List.of());
        assertThat(elements(parsed(Gexf.of(odd)), "node").getFirst().getAttribute("label"))
                .isEqualTo("<A & B> \uD83D\uDE00");
        assertThat(elements(parsed(GraphMl.of(odd)), "data").getFirst().getTextContent())
                .isEqualTo("<A & B> \uD83D\uDE00");
    }

    @Test
    void namesWhoeverWasErasedAsErased() {
        Picture picture = SKETCH.picture();
        OpenedNames names = new OpenedNames(picture.present().values(), personal -> new Personal.Erased(), "gewist");
        assertThat(NetworkExport.of(picture, names).stakeholders())
                .extracting(NetworkExport.Stakeholder::name)
                .containsOnly("gewist");
    }

    @Test
    void showsTheDomainThatStandsForNoneByItsName() {
        assertThat(export(SKETCH).stakeholders())
                .extracting(NetworkExport.Stakeholder::domainName)
                .containsExactly("science", "science", "unassigned", "unassigned");
    }
}
