package nl.draagvlak.command.imports;

import java.util.List;
import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Receives the parts of an upload; how large they may be is a setting of the server. */
final class Upload {

    private Upload() {}

    static Mono<ImportSource> of(ServerWebExchange exchange) {
        return exchange.getMultipartData()
                .flatMapMany(parts -> Flux.fromIterable(parts.values()).flatMapIterable(List::copyOf))
                .concatMap(Upload::content)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(ImportSource::new);
    }

    private static Mono<Map.Entry<String, byte[]>> content(Part part) {
        return DataBufferUtils.join(part.content())
                .map(Upload::bytes)
                .defaultIfEmpty(new byte[0])
                .map(bytes -> Map.entry(part.name(), bytes));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
