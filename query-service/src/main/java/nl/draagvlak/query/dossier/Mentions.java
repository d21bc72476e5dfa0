package nl.draagvlak.query.dossier;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.stakeholder.Touched;
import org.jspecify.annotations.Nullable;

/**
 * Who and which groups an entry of a dossier names, wherever in it they stand. The entries say so by their types, so that no sort of
 * entry can forget to tell whom it is about.
 */
public final class Mentions {

    private Mentions() {}

    /** Whom and which groups an entry names. */
    public static Touched in(DossierEntry entry) {
        Set<StakeholderId> people = new LinkedHashSet<>();
        Set<TargetGroupId> groups = new LinkedHashSet<>();
        gather(entry, people, groups);
        return new Touched(people, groups);
    }

    /** The entry with each stakeholder named as the one it stands under. */
    static DossierEntry standing(DossierEntry entry, Identities identities) {
        return identities.plain() ? entry : (DossierEntry) rebuilt(entry, identities);
    }

    private static void gather(@Nullable Object value, Set<StakeholderId> people, Set<TargetGroupId> groups) {
        switch (value) {
            case StakeholderId stakeholder -> people.add(stakeholder);
            case TargetGroupId group -> groups.add(group);
            case Collection<?> several -> several.forEach(each -> gather(each, people, groups));
            case Record record
            when ours(record) ->
                Stream.of(record.getClass().getRecordComponents())
                        .forEach(component -> gather(said(component, record), people, groups));
            case null, default -> {}
        }
    }

    private static @Nullable Object renamed(@Nullable Object value, Identities identities) {
        return switch (value) {
            case StakeholderId stakeholder -> identities.of(stakeholder);
            case Set<?> several ->
                several.stream()
                        .map(each -> renamed(each, identities))
                        .collect(LinkedHashSet::new, Set::add, Set::addAll);
            case List<?> several ->
                several.stream().map(each -> renamed(each, identities)).toList();
            case Record record when ours(record) -> rebuilt(record, identities);
            case null, default -> value;
        };
    }

    private static Object rebuilt(Object record, Identities identities) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            return record.getClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Stream.of(components)
                            .map(component -> renamed(said(component, record), identities))
                            .toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object said(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Texts about people name nobody by id that is not named beside them. */
    private static boolean ours(Record record) {
        return record.getClass().getPackageName().startsWith("nl.draagvlak.events")
                && !record.getClass().getPackageName().endsWith(".personal");
    }
}
