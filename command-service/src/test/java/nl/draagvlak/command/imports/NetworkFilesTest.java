package nl.draagvlak.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.command.imports.ImportedNetwork.Edge;
import nl.draagvlak.command.imports.ImportedNetwork.Node;
import org.junit.jupiter.api.Test;

class NetworkFilesTest {

    private final FileFaults faults = new FileFaults();

    private ImportedNetwork csv(String nodes, String edges) {
        return NetworkCsv.read(bytes(nodes), bytes(edges), faults);
    }

    private ImportedNetwork graphml(String inside) {
        return GraphMl.read(bytes("<graphml>" + inside + "</graphml>"), faults);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> found() {
        return faults.all().stream()
                .map(fault -> fault.pointer() + ":" + fault.line() + ":" + fault.code())
                .toList();
    }

    @Test
    void readsTheSheetsThatGephiWrites() {
        ImportedNetwork network =
                csv("Id,Label,Domain\na,Anna,gov\nb,,\n", "Source,Target,Type,Weight\na,b,Undirected,2\n");
        assertThat(faults.all()).isEmpty();
        assertThat(network.nodes()).containsExactly(new Node("a", "Anna", "gov"), new Node("b", "b", null));
        assertThat(network.edges()).containsExactly(new Edge("a", "b", 2, true));
    }

    @Test
    void readsFromAndToWhateverTheCaseAndTheOrderOfTheColumns() {
        ImportedNetwork network = csv("TYPE;id\ngov;a\npar;b\n", "weight\tTO\tFrom\n3\tb\ta\n");
        assertThat(faults.all()).isEmpty();
        assertThat(network.nodes()).extracting(Node::domain).containsExactly("gov", "par");
        assertThat(network.edges()).containsExactly(new Edge("a", "b", 3, false));
    }

    @Test
    void addsUpTheWeightsOfRepeatedRows() {
        ImportedNetwork network = csv(
                "id\na\nb\nc\n",
                "source,target,type,weight\n"
                        + "a,b,undirected,1\n"
                        + "b,a,undirected,2\n"
                        + "a,c,directed,4\n"
                        + "c,a,directed,8\n"
                        + "a,c,directed,1\n");
        assertThat(network.edges())
                .containsExactly(
                        new Edge("a", "b", 3, true), new Edge("a", "c", 5, false), new Edge("c", "a", 8, false));
        assertThat(network.largestWeight()).isEqualTo(8);
    }

    @Test
    void refusesATieThatIsBothDirectedAndUndirected() {
        csv("id\na\nb\n", "source,target,type\na,b,directed\nb,a,undirected\na,b,directed\n");
        assertThat(found()).containsExactly("edges:3:directed-and-undirected");
    }

    @Test
    void takesTheNodesFromTheEdgesWhenThereIsNoSheetOfNodes() {
        ImportedNetwork network = NetworkCsv.read(null, bytes("from,to\na,b\nb,c\n"), faults);
        assertThat(network.nodes()).extracting(Node::reference).containsExactly("a", "b", "c");
    }

    @Test
    void namesEveryFaultOfBothSheetsAtOnce() {
        csv("id,type\na,gov\na,par\n,gov\nb\n", "from,to,weight\na,zz,1\na,a,1\na,a,minus\n");
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "nodes:3:duplicate-node",
                        "nodes:4:missing-id",
                        "nodes:5:wrong-number-of-fields",
                        "edges:2:unknown-node",
                        "edges:3:tie-to-oneself",
                        "edges:4:weight-not-positive");
    }

    @Test
    void refusesAnEdgeTypeItDoesNotKnow() {
        csv("id\na\nb\n", "source,target,type\na,b,both\n");
        assertThat(found()).containsExactly("edges:2:unknown-edge-type");
    }

    @Test
    void asksForTheColumnsItNeeds() {
        csv("name\na\n", "source,weight\na,1\n");
        assertThat(found()).containsExactlyInAnyOrder("nodes:1:missing-column", "edges:1:missing-column");
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        NetworkCsv.read(new byte[] {'i', 'd', '\n', 'a', '\n', (byte) 0xE9}, bytes("from,to\na,b\n"), faults);
        assertThat(found()).contains("nodes:3:invalid-utf-8");
    }

    @Test
    void saysThatAFileIsEmpty() {
        csv("", "from,to\n");
        assertThat(found()).containsExactly("nodes:1:empty-file");
    }

    @Test
    void readsGraphmlWithKeysByName() {
        ImportedNetwork network =
                graphml("<key id='k' for='node' attr.name='Type'/><key id='w' for='edge' attr.name='weight'/>"
                        + "<graph edgedefault='undirected'><edge source='a' target='b'><data key='w'>4</data></edge>"
                        + "<edge source='b' target='c' directed='true'/>"
                        + "<node id='a'><data key='k'>gov</data></node><node id='b'/><node id='c'/></graph>");
        assertThat(faults.all()).isEmpty();
        assertThat(network.nodes())
                .containsExactly(new Node("a", "a", "gov"), new Node("b", "b", null), new Node("c", "c", null));
        assertThat(network.edges()).containsExactly(new Edge("a", "b", 4, true), new Edge("b", "c", 1, false));
    }

    @Test
    void refusesADocumentTypeSoThatNoFileReachesBeyondItself() {
        GraphMl.read(
                bytes("<!DOCTYPE graphml [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><graphml><graph><node id='a'>"
                        + "<data key='label'>&x;</data></node></graph></graphml>"),
                faults);
        assertThat(faults.all()).extracting(Fault::code).contains("document-type-refused");
    }

    @Test
    void namesTheLineWhereXmlBreaks() {
        graphml("<graph>\n<node id='a'>\n</graph>");
        assertThat(found()).containsExactly("file:3:malformed-xml");
    }
}
