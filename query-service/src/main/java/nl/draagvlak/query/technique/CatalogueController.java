package nl.draagvlak.query.technique;

import nl.draagvlak.access.Caller;
import nl.draagvlak.method.Catalogue;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the catalogue that comes with the programme. */
@RestController
class CatalogueController {

    /** Forms and reasons of resistance, the techniques and moves that answer them, and the levers of behaviour, in the reader's language. */
    @GetMapping("/v1/techniques")
    ResponseEntity<CatalogueAnswer> show(Caller caller) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, caller.language().getLanguage())
                .body(new CatalogueAnswers(Catalogue.builtIn(), caller.language()).whole());
    }
}
