package nl.draagvlak.query.insight.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.picture.Picture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what somebody supposes, each thing in the light of those before it. */
public final class Question {

    /** The most that can be supposed at once. */
    public static final int MOST = 50;

    private static final double OFTEN = 0.6;

    private final List<Supposition> suppositions = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private SupposedPicture supposed;

    private Question(Picture picture) {
        this.supposed = SupposedPicture.of(picture);
    }

    /**
     * What is supposed.
     *
     * @param body {@code {"events": […]}}
     * @throws Refusal 400 with every fault at once
     */
    public static List<Supposition> read(JsonNode body, Picture picture) {
        Question question = new Question(picture);
        question.read(body);
        if (!question.faults.isEmpty()) {
            throw Refusal.invalid(question.faults);
        }
        return List.copyOf(question.suppositions);
    }

    private void read(JsonNode body) {
        if (!body.isObject()) {
            faults.add(Fault.at("", "not-an-object"));
            return;
        }
        body.propertyNames().stream()
                .filter(name -> !name.equals("events"))
                .forEach(name -> faults.add(Fault.at("/" + name, "unknown-field")));
        JsonNode events = body.get("events");
        if (events == null || events.isNull()) {
            faults.add(Fault.at("/events", "required"));
        } else if (!events.isArray()) {
            faults.add(Fault.at("/events", "not-a-list"));
        } else if (events.size() > MOST) {
            faults.add(Fault.at("/events", "too-many", MOST));
        } else {
            for (int place = 0; place < events.size(); place++) {
                read(events.get(place), "/events/" + place);
            }
        }
    }

    private void read(JsonNode event, String pointer) {
        if (!event.isObject()) {
            faults.add(Fault.at(pointer, "not-an-object"));
            return;
        }
        GivenCircumstance given = new GivenCircumstance(event, pointer, supposed.picture());
        String type = given.oneOf("type", Supposition.TYPES, null);
        Supposition supposition = type == null ? null : supposition(type, given);
        // Of something of an unknown type nobody can say which fields it should have had.
        List<Fault> found = type == null ? given.faults().subList(0, 1) : given.faults();
        faults.addAll(found);
        if (supposition != null && found.isEmpty()) {
            suppositions.add(supposition);
            supposed = supposed.and(supposition);
        }
    }

    private @Nullable Supposition supposition(String type, GivenCircumstance given) {
        return switch (type) {
            case "leaves" -> leaves(given);
            case "tie-made" -> made(given);
            case "tie-strengthened" -> strengthened(given);
            case "tie-ended" -> ended(given);
            case "stance-changed" -> stance(given);
            case "role-taken-up" -> role(given);
            case "domain-moved" -> moved(given);
            case "speaks-for" -> speaks(given);
            case "voice-taken-up" -> GivenVoice.read(given);
            default -> throw new IllegalStateException("no supposition of type " + type);
        };
    }

    private static @Nullable Supposition leaves(GivenCircumstance given) {
        StakeholderId stakeholder = given.stakeholder("stakeholder");
        var day = given.day("effectiveOn");
        return stakeholder == null ? null : new Supposition.Leaves(stakeholder, day);
    }

    private static @Nullable Supposition made(GivenCircumstance given) {
        Ends ends = Ends.of(given);
        Double strength = given.strength("strength", OFTEN);
        boolean undirected = given.flag("undirected");
        return ends == null || strength == null
                ? null
                : new Supposition.TieMade(ends.from(), ends.to(), ends.kind(), strength, undirected);
    }

    private @Nullable Supposition strengthened(GivenCircumstance given) {
        Ends ends = standing(given);
        Double strength = given.strength("strength", null);
        return ends == null || strength == null
                ? null
                : new Supposition.TieStrengthened(ends.from(), ends.to(), ends.kind(), strength);
    }

    private @Nullable Supposition ended(GivenCircumstance given) {
        Ends ends = standing(given);
        return ends == null ? null : new Supposition.TieEnded(ends.from(), ends.to(), ends.kind());
    }

    private static @Nullable Supposition stance(GivenCircumstance given) {
        StakeholderId stakeholder = given.stakeholder("stakeholder");
        Integer value = given.stance("stance");
        return stakeholder == null || value == null ? null : new Supposition.StanceChanged(stakeholder, value);
    }

    private static @Nullable Supposition role(GivenCircumstance given) {
        StakeholderId stakeholder = given.stakeholder("stakeholder");
        StakeholderId role = given.stakeholder("role");
        var until = given.day("until");
        if (stakeholder != null && stakeholder.equals(role)) {
            given.refuse("role-of-oneself");
        }
        return stakeholder == null || role == null ? null : new Supposition.RoleTakenUp(stakeholder, role, until);
    }

    private static @Nullable Supposition moved(GivenCircumstance given) {
        StakeholderId stakeholder = given.stakeholder("stakeholder");
        var domain = given.domain("domain");
        return stakeholder == null || domain == null ? null : new Supposition.DomainMoved(stakeholder, domain);
    }

    private static @Nullable Supposition speaks(GivenCircumstance given) {
        StakeholderId stakeholder = given.stakeholder("stakeholder");
        var group = given.group("targetGroup");
        return stakeholder == null || group == null ? null : new Supposition.SpeaksFor(stakeholder, group);
    }

    /** The ends of a tie that must be there. */
    private @Nullable Ends standing(GivenCircumstance given) {
        Ends ends = Ends.of(given);
        if (ends != null && supposed.tie(ends.from(), ends.to(), ends.kind()).isEmpty()) {
            given.refuse("no-such-tie");
        }
        return ends;
    }

    private record Ends(StakeholderId from, StakeholderId to, TieKind kind) {
        static @Nullable Ends of(GivenCircumstance given) {
            StakeholderId from = given.stakeholder("from");
            StakeholderId to = given.stakeholder("to");
            TieKind kind = given.kind();
            if (from == null || to == null || kind == null) {
                return null;
            }
            if (Objects.equals(from, to)) {
                given.refuse("tie-to-oneself");
            }
            return new Ends(from, to, kind);
        }
    }
}
