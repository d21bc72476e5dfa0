package nl.draagvlak.query.insight;

import java.util.List;
import java.util.Locale;
import nl.draagvlak.method.Catalogue;
import nl.draagvlak.method.Entry;
import nl.draagvlak.query.insight.finding.Kind;

/** Which entries of the catalogue help with what was noticed. They are proposals to read, in the order in which one might try them. */
final class Remedies {

    private Remedies() {}

    /**
     * An entry of the catalogue, as far as a link to it needs.
     *
     * @param code by which the catalogue knows it
     * @param name in the reader's language
     */
    record Remedy(String code, String name) {}

    /** What helps with a kind of insight; at least one entry each. */
    static List<Remedy> of(Kind kind, Locale language) {
        return codes(kind).stream()
                .map(code -> Catalogue.builtIn().entry(code).orElseThrow())
                .map(entry -> remedy(entry, language))
                .toList();
    }

    private static Remedy remedy(Entry entry, Locale language) {
        return new Remedy(entry.code(), entry.name().in(language));
    }

    private static List<String> codes(Kind kind) {
        return switch (kind) {
            case MISSING_BRIDGE_BUILDER -> List.of("altercasting", "unity");
            case MISSING_AMBASSADOR -> List.of("altercasting", "social-proof");
            case MISSING_SPONSOR -> List.of("mandate", "authority");
            case MISSING_ENTHUSIAST -> List.of("find-motivation", "self-persuasion");
            case MISSING_ADOPTION_COACH -> List.of("own-part", "lower-effort");
            case WEAKLY_SUPPORTED_DOMAIN -> List.of("participation-before-positions", "loss-and-wish");
            case SINGLE_POINT_OF_FAILURE -> List.of("own-part", "altercasting");
            case COALITION_WITHOUT_BREADTH -> List.of("unity", "self-persuasion");
            case COALITION_THAT_HELD -> List.of("reward-small-steps", "social-proof");
            case UPKEEP_OVERDUE -> List.of("working-relationship", "reciprocity");
            case POSITIONS_BEFORE_HEARING -> List.of("participation-before-positions", "loss-and-wish");
            case DECIDED_BEFORE_HEARD ->
                List.of("participation-before-positions", "fixed-open-together", "acknowledge-resistance");
            case BLUEPRINT_DECISION -> List.of("scenarios-not-blueprint", "obstacles-and-scenarios");
            case READ_DIFFERENTLY -> List.of("back-to-start", "fluency");
            case RESISTANCE_UNANSWERED -> List.of("acknowledge-resistance", "loss-and-wish", "working-relationship");
            case SHAM_PARTICIPATION -> List.of("fixed-open-together", "back-to-start");
            case GUARANTEE_BROKEN -> List.of("working-relationship", "give-guarantees");
            case WRONG_MESSENGER -> List.of("redefine-relationship", "liking", "unity");
            case GREEN_BUT_NOT_UNDERSTOOD -> List.of("fluency", "back-to-start");
            case FACADE -> List.of("work-floor-as-source", "lower-effort", "implementation-intention");
            case LAGGARDS_SET_THE_PACE -> List.of("freedom-of-choice", "minimise-request");
            case SMALL_WINS_UNTOLD -> List.of("reward-small-steps", "social-proof");
        };
    }
}
