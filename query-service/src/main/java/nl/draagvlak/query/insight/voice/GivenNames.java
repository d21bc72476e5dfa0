package nl.draagvlak.query.insight.voice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.draagvlak.events.Identifier;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.programme.ProgrammeView;

/** Finds the people, domains and target groups that were named in a list, and notes a fault where there is none. */
record GivenNames(Situation situation, GivenFields fields) {

    /** The numbers of those who take part, by their places in the list. */
    Map<Integer, Integer> stakeholders(String field) {
        Map<Integer, Integer> people = new LinkedHashMap<>();
        List<String> given = fields.texts(field);
        for (int place = 0; place < given.size(); place++) {
            String id = given.get(place);
            StakeholderId stakeholder = Identifier.wellFormed(id) ? new StakeholderId(id) : null;
            if (stakeholder == null || !situation.picture().stakeholders().containsKey(stakeholder)) {
                fields.refuse(field + "/" + place, "unknown-stakeholder", id);
                continue;
            }
            Integer person = situation.people().number(stakeholder);
            if (person == null) {
                fields.refuse(field + "/" + place, "takes-no-part");
            } else {
                people.put(place, person);
            }
        }
        return people;
    }

    /** Domains, by id or exact name. */
    List<ProgrammeView.Domain> domains(String field) {
        return named(
                field,
                "unknown-domain",
                situation.domains(),
                (domain, name) ->
                        domain.id().value().equals(name) || domain.name().equals(name));
    }

    /** Target groups, by id or exact name. */
    List<ProgrammeView.TargetGroup> groups(String field) {
        return named(
                field,
                "unknown-target-group",
                situation.picture().programme().targetGroups(),
                (group, name) -> group.id().value().equals(name) || group.name().equals(name));
    }

    private <T> List<T> named(String field, String code, Collection<T> all, BiPredicate<T, String> is) {
        Set<T> found = new LinkedHashSet<>();
        List<String> given = fields.texts(field);
        for (int place = 0; place < given.size(); place++) {
            String name = given.get(place);
            List<T> matching = all.stream().filter(each -> is.test(each, name)).toList();
            if (matching.isEmpty()) {
                fields.refuse(field + "/" + place, code, name);
            }
            matching.stream().limit(1).forEach(found::add);
        }
        return new ArrayList<>(found);
    }
}
