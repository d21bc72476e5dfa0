package nl.draagvlak.acceptance.refusal;

import nl.draagvlak.acceptance.program.Answer;
import nl.draagvlak.acceptance.program.Api;
import tools.jackson.databind.JsonNode;

/**
 * A small programme to do wrong to.
 *
 * @param programme its id
 * @param anna a stakeholder, with reference {@code r-1}
 * @param bert another one
 */
record Village(Api api, String programme, String anna, String bert) {

    static Village founded(Api api) {
        String programme = api.post("/v1/programmes", "{\"name\":\"Dorp\",\"purpose\":\"Beter wonen\"}")
                .id();
        String at = "/v1/programmes/" + programme;
        api.post(at + "/domains", "{\"name\":\"Bestuur\"}").id();
        String anna = api.post(at + "/stakeholders", stakeholder("Anna", "r-1")).id();
        String bert = api.post(at + "/stakeholders", stakeholder("Bert", "r-2")).id();
        return new Village(api, programme, anna, bert);
    }

    static String stakeholder(String name, String reference) {
        return "{\"kind\":\"person\",\"name\":\"%s\",\"domain\":\"Bestuur\",\"reference\":\"%s\"}"
                .formatted(name, reference);
    }

    /** An address within the programme; {@code ANNA} and {@code BERT} stand for their ids. */
    String at(String path) {
        return "/v1/programmes/" + programme + filled(path);
    }

    /** A text in which {@code ANNA} and {@code BERT} stand for their ids. */
    String filled(String text) {
        return text.replace("ANNA", anna).replace("BERT", bert);
    }

    /** The last position of the programme's history. */
    long head() {
        Answer answer = api.get(at("/ledger?limit=1000"));
        long last = 0;
        for (JsonNode item : answer.json().get("items")) {
            last = Math.max(last, item.get("position").asLong());
        }
        return last;
    }
}
