package nl.draagvlak.query.insight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question may suppose, as the OpenAPI document shows it. Which fields an event has depends on its type.
 *
 * @param events what is supposed, each in the light of those before it; at most 50
 */
record WhatIfEvents(List<Event> events) {

    /**
     * One thing supposed: {@code leaves} {stakeholder, effectiveOn?}, {@code tie-made} {from, to, kind?, strength?, undirected?},
     * {@code tie-strengthened} {from, to, kind?, strength}, {@code tie-ended} {from, to, kind?}, {@code stance-changed} {stakeholder,
     * stance}, {@code role-taken-up} {stakeholder, role, until?}, {@code domain-moved} {stakeholder, domain}, {@code speaks-for}
     * {stakeholder, targetGroup}, {@code voice-taken-up} {stakeholder, voice, domain?, targetGroup?}.
     *
     * @param kind {@code influence}, the usual, or {@code trust}
     * @param strength above 0 and at most 1; 0.6 when a new tie is given none
     * @param voice {@code ambassador} of a domain or group, {@code sponsor} of a domain or the whole, {@code enthusiast} of either or the
     *     whole, or {@code adoption-coach} of a group
     * @param effectiveOn last day; the day before the one looked at when absent
     */
    record Event(
            String type,
            @Nullable String stakeholder,
            @Nullable LocalDate effectiveOn,
            @Nullable String from,
            @Nullable String to,
            @Nullable String kind,
            @Nullable Double strength,
            @Nullable Boolean undirected,
            @Nullable Integer stance,
            @Nullable String role,
            @Nullable LocalDate until,
            @Nullable String voice,
            @Nullable String domain,
            @Nullable String targetGroup) {}
}
