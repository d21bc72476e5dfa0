package nl.draagvlak.query.network.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.draagvlak.query.network.exchange.EdgeCsv;
import nl.draagvlak.query.network.exchange.Gexf;
import nl.draagvlak.query.network.exchange.GraphMl;
import nl.draagvlak.query.network.exchange.NetworkExport;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;

/** The forms that the network is given in, the usual one first. */
enum NetworkForm {
    JSON(MediaType.APPLICATION_JSON_VALUE, network -> network),
    GRAPHML(GraphMl.TYPE, GraphMl::of),
    GEXF(Gexf.TYPE, Gexf::of),
    CSV(EdgeCsv.TYPE + ";charset=UTF-8", EdgeCsv::of);

    private final MediaType type;
    private final Function<NetworkExport, Object> written;

    NetworkForm(String type, Function<NetworkExport, Object> written) {
        this.type = MediaType.parseMediaType(type);
        this.written = written;
    }

    /** The form that a reader likes best, of those it accepts; JSON when it did not say. */
    static NetworkForm askedFor(List<MediaType> accepted) {
        List<MediaType> ranked = new ArrayList<>(accepted);
        MimeTypeUtils.sortBySpecificity(ranked);
        ranked.sort(Comparator.comparingDouble(MediaType::getQualityValue).reversed());
        return ranked.stream()
                .flatMap(type -> Arrays.stream(values()).filter(form -> type.isCompatibleWith(form.type)))
                .findFirst()
                .orElse(JSON);
    }

    ResponseEntity<Object> answer(NetworkExport network) {
        return ResponseEntity.ok().contentType(type).body(written.apply(network));
    }
}
