package nl.draagvlak.query.upkeep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.coalition.PlannedActivation;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The days by which partners are to be called, and those on which coalitions are to be called on, as a calendar (RFC 5545): one day each, which takes nobody's time. Calendars are shown to
 * others and kept elsewhere, so it says nothing but the coalition and the organisation or role; people stay nameless. The same state of the
 * ledger always gives the same bytes: what is stamped on an entry is when the ledger recorded the last sign of the partner.
 */
final class UpkeepCalendar {

    /** Lines are folded after so many characters, so that in letters of two bytes they still stay within 75. */
    private static final int FOLDED = 37;

    private final Picture picture;
    private final Opener opener;
    private final LongFunction<Instant> recordedAt;
    private final MessageSource texts;
    private final Locale language;

    UpkeepCalendar(
            Picture picture, Opener opener, LongFunction<Instant> recordedAt, MessageSource texts, Locale language) {
        this.picture = picture;
        this.opener = opener;
        this.recordedAt = recordedAt;
        this.texts = texts;
        this.language = language;
    }

    /** The calendar in UTF-8. */
    byte[] bytes() {
        Upkeeps all = new Upkeeps(picture);
        List<Upkeep> upkeeps = picture.coalitions().stream()
                .flatMap(coalition -> all.of(coalition).stream())
                .filter(upkeep -> upkeep.fading() != null)
                .toList();
        Names names = Names.of(
                picture,
                upkeeps.stream().map(Upkeep::partner).filter(this::nameable).toList(),
                opener);
        Calendar calendar = calendar();
        upkeeps.forEach(upkeep -> calendar.add(event(upkeep, names)));
        picture.coalitions().stream()
                .flatMap(coalition -> activation(coalition).stream())
                .forEach(calendar::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false, FOLDED).output(calendar, bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private Calendar calendar() {
        Calendar calendar = new Calendar();
        calendar.add(
                new ProdId("-//Draagvlak//Upkeep//" + language.getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty(
                "X-WR-CALNAME", say("calendar", picture.programme().name())));
        return calendar;
    }

    private VEvent event(Upkeep upkeep, Names names) {
        LocalDate callBy = Objects.requireNonNull(upkeep.fading()).callBy();
        return event(
                uid(upkeep.coalition().id().value(), upkeep.partner().value(), callBy),
                upkeep.evidence().getLast(),
                callBy,
                summary(upkeep, names.of(upkeep.partner())));
    }

    /** The day on which a coalition is to be called on; empty when none is planned. */
    private Optional<VEvent> activation(CoalitionView coalition) {
        return PlannedActivation.of(picture, coalition)
                .filter(planned -> planned.on() != null)
                .map(planned -> event(
                        uid(coalition.id().value(), "activation", planned.day()),
                        planned.evidence().getLast(),
                        planned.day(),
                        say("calendar.activation", coalition.name())));
    }

    private VEvent event(Uid uid, long stamped, LocalDate day, String summary) {
        VEvent event = new VEvent(false);
        event.add(uid);
        event.add(new DtStamp(recordedAt.apply(stamped)));
        event.add(new DtStart<>(day));
        event.add(new Summary(summary));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private Uid uid(String coalition, String about, LocalDate day) {
        return new Uid(
                String.join("-", picture.programme().id().value(), coalition, about, day.toString()) + "@draagvlak");
    }

    private String summary(Upkeep upkeep, @Nullable String name) {
        String coalition = upkeep.coalition().name();
        return name == null ? say("calendar.somebody", coalition) : say("calendar.partner", coalition, name);
    }

    private boolean nameable(StakeholderId id) {
        StakeholderView view = picture.stakeholders().get(id);
        return view != null && view.profile().kind() != StakeholderKind.PERSON;
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage("upkeep." + key, arguments, language);
    }
}
