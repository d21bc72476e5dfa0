package nl.draagvlak.query.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.webjars.WebJarVersionLocator;

/**
 * Which address stands for which bare module name in the browser. The only thing on the page that is written into it, so
 * its hash is what the content policy allows.
 *
 * @param json the map as it is written into the page, byte for byte
 */
record ImportMap(String json) {

    private static final List<String> D3 = List.of(
            "d3-color",
            "d3-dispatch",
            "d3-drag",
            "d3-ease",
            "d3-interpolate",
            "d3-quadtree",
            "d3-selection",
            "d3-timer",
            "d3-transition",
            "d3-zoom");

    /** The map for the versions on the class path; addresses carry the version, so that browsers may keep the files. */
    static ImportMap ofClassPath(WebJarVersionLocator versions) {
        Map<String, String> addresses = new TreeMap<>(Map.of(
                "lit", file(versions, "lit", "index.js"),
                "lit/", file(versions, "lit", ""),
                "lit-html", file(versions, "lit-html", "lit-html.js"),
                "lit-html/", file(versions, "lit-html", ""),
                "lit-element/", file(versions, "lit-element", ""),
                "@lit/reactive-element", file(versions, "lit__reactive-element", "reactive-element.js")));
        D3.forEach(module -> addresses.put(module, file(versions, module, "src/index.js")));
        return new ImportMap(addresses.entrySet().stream()
                .map(entry -> "\"%s\":\"%s\"".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(",", "{\"imports\":{", "}}")));
    }

    /** SHA-256 of its text in base64, under which a content policy allows it. */
    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String file(WebJarVersionLocator versions, String webJar, String path) {
        String version = Optional.ofNullable(versions.version(webJar))
                .orElseThrow(() -> new IllegalStateException("The WebJar " + webJar + " is not on the class path"));
        return "/webjars/" + webJar + "/" + version + "/" + path;
    }
}
