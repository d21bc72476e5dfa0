package nl.draagvlak.query.insight.voice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.programme.ProgrammeView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads for whom voices are looked for and within which limits, and gathers everything that is wrong with it. */
final class GivenCover {

    /** The most people that can be proposed. */
    static final int MOST_PEOPLE = 100;

    private static final int MOST_DAYS = 260;
    private static final int MOST_CONTACTS = 100;
    private static final int MOST_WEEKS = 260;
    private static final List<String> KINDS =
            Stream.of(VoiceKind.values()).map(VoiceKind::written).toList();

    private final Situation situation;
    private final GivenNames names;
    private final GivenFields fields;
    private final GivenFields limits;

    private GivenCover(JsonNode body, Situation situation) {
        this.situation = situation;
        this.fields =
                new GivenFields(body, "", Set.of("for", "domains", "targetGroups", "limits", "mustInclude", "without"));
        this.limits = fields.object("limits", Set.of("people", "days", "until", "load"));
        this.names = new GivenNames(situation, fields);
    }

    /** @throws Refusal 400 with every fault at once */
    static CoverQuestion read(JsonNode body, Situation situation) {
        if (!body.isObject()) {
            throw Refusal.invalid(List.of(Fault.at("", "not-an-object")));
        }
        GivenCover given = new GivenCover(body, situation);
        CoverQuestion question = given.question();
        if (!given.fields.faults().isEmpty()) {
            throw Refusal.invalid(given.fields.faults());
        }
        return question;
    }

    private CoverQuestion question() {
        String kind = fields.oneOf("for", KINDS);
        VoiceKind voice = kind == null ? VoiceKind.AMBASSADOR : VoiceKind.values()[KINDS.indexOf(kind)];
        LocalDate until = until();
        int most = most(until);
        Set<Integer> without = Set.copyOf(names.stakeholders("without").values());
        Map<Integer, Integer> required = names.stakeholders("mustInclude");
        List<Audience> audiences = audiences(voice);
        if (audiences.isEmpty()) {
            required.clear(); // nobody to speak to, so nobody has to
        }
        CoverQuestion question = new CoverQuestion(
                voice,
                audiences,
                most,
                limits.number("load", 0, MOST_CONTACTS),
                until == null ? situation.neededUntil() : until,
                required.values().stream().distinct().toList(),
                without);
        check(question, required);
        return question;
    }

    private @Nullable LocalDate until() {
        LocalDate until = limits.day("until");
        LocalDate first = situation.asOf().plusDays(1);
        if (until != null && (until.isBefore(first) || until.isAfter(first.plusWeeks(MOST_WEEKS)))) {
            limits.refuse("until", "period-out-of-range", MOST_WEEKS);
        }
        return until;
    }

    /** As many as are allowed, and as there are working days to speak with one a day. */
    private int most(@Nullable LocalDate until) {
        Integer people = limits.number("people", 1, MOST_PEOPLE);
        Integer days = limits.number("days", 1, MOST_DAYS);
        int most = people == null ? MOST_PEOPLE : people;
        most = days == null ? most : Math.min(most, days);
        return until == null ? most : Math.min(most, workingDays(until));
    }

    private int workingDays(LocalDate until) {
        return (int) situation
                .asOf()
                .plusDays(1)
                .datesUntil(until.isBefore(situation.asOf()) ? situation.asOf().plusDays(1) : until.plusDays(1))
                .limit(7L * MOST_WEEKS)
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count();
    }

    /** Those named, or where nobody is, those among whom such a voice is missing. */
    private List<Audience> audiences(VoiceKind kind) {
        Audiences audiences = new Audiences(situation);
        List<ProgrammeView.Domain> domains = names.domains("domains");
        List<ProgrammeView.TargetGroup> groups = names.groups("targetGroups");
        boolean named = fields.has("domains") || fields.has("targetGroups");
        List<Audience> all = new ArrayList<>();
        (named ? domains : situation.domains()).forEach(domain -> all.add(audiences.of(kind, domain)));
        (named ? groups : situation.picture().programme().targetGroups())
                .forEach(group -> all.add(audiences.of(kind, group)));
        return named
                ? all
                : all.stream()
                        .filter(audience -> !audience.members().isEmpty()
                                && audience.speakers().stream().noneMatch(Speaker::counts))
                        .toList();
    }

    private void check(CoverQuestion question, Map<Integer, Integer> required) {
        if (question.required().size() > question.most()) {
            fields.refuse("mustInclude", "more-than-allowed", question.most());
        }
        Askable askable = new Askable(situation, question);
        required.forEach((place, person) -> {
            Hindrance hindrance = askable.hindrance(person);
            if (hindrance != null) {
                fields.refuse("mustInclude/" + place, "cannot-be-included-" + hindrance.code());
            }
        });
    }
}
