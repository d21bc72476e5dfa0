package nl.draagvlak.query.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.events.interaction.InteractionId;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.ResistanceReason;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.method.Catalogue;
import nl.draagvlak.query.guide.GuideAnswer.AudienceAnswer;
import nl.draagvlak.query.guide.GuideAnswer.Fitting;
import nl.draagvlak.query.guide.GuideAnswer.HeardAnswer;
import nl.draagvlak.query.guide.GuideAnswer.MessengerAnswer;
import nl.draagvlak.query.guide.GuideAnswer.Plan;
import nl.draagvlak.query.insight.wording.NamesInPicture;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.technique.CatalogueAnswer.EntryAnswer;
import nl.draagvlak.query.technique.CatalogueAnswers;
import nl.draagvlak.query.technique.TechniqueAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Puts together what the guide proposes, in the reader's words. Made for one answer. */
final class GuideAnswers {

    private final Picture picture;
    private final Opener opener;
    private final Locale language;
    private final NamesInPicture names;
    private final GuideWording wording;
    private final CatalogueAnswers catalogue;

    GuideAnswers(Picture picture, Opener opener, MessageSource texts, Locale language) {
        this.picture = picture;
        this.opener = opener;
        this.language = language;
        this.names = new NamesInPicture(picture, opener);
        this.wording = new GuideWording(texts, language, names);
        this.catalogue = new CatalogueAnswers(Catalogue.builtIn(), language);
    }

    GuideAnswer answer(GuideQuestion asked) {
        List<Fitting> techniques = techniques(asked.form(), asked.reason());
        List<MessengerAnswer> messengers = messengers(asked.audience());
        TriedAnswers tried = new TriedAnswers(picture, names, language);
        return new GuideAnswer(
                picture.moment().knownAt(),
                picture.moment().asOf(),
                heard(asked.heard()),
                asked.form(),
                asked.reason(),
                audience(asked.audience()),
                catalogue.whole().questions(),
                techniques,
                moves(asked.reason()),
                messengers,
                tried.all(),
                tried.effects(),
                wording.rules(),
                plan(asked, techniques, messengers));
    }

    private List<Fitting> techniques(@Nullable ResistanceForm form, @Nullable ResistanceReason reason) {
        return TechniqueAnswers.of(picture.techniques(), language).stream()
                .filter(known ->
                        known.retired() == null && suits(known.technique().forms(), form))
                .map(known -> new Fitting(
                        known, reason != null && known.technique().reasons().contains(reason)))
                .sorted(Comparator.comparing(Fitting::suitsReason).reversed())
                .toList();
    }

    private List<EntryAnswer> moves(@Nullable ResistanceReason reason) {
        return catalogue.entries(Catalogue.builtIn().moves()).stream()
                .filter(move -> suits(move.reasons(), reason))
                .toList();
    }

    private static <E> boolean suits(List<E> suited, @Nullable E wanted) {
        return wanted == null || suited.isEmpty() || suited.contains(wanted);
    }

    private @Nullable HeardAnswer heard(@Nullable Heard heard) {
        return heard == null
                ? null
                : new HeardAnswer(
                        heard.signal().signal(),
                        opener.text(heard.signal().words()),
                        heard.signal().about(),
                        heard.moment().effectiveOn(),
                        new InteractionId(heard.moment().entry().holder()),
                        heard.by(),
                        names.person(heard.by()),
                        heard.moment().position());
    }

    private @Nullable AudienceAnswer audience(@Nullable Audience audience) {
        if (audience == null) {
            return null;
        }
        if (audience.groups().isEmpty()) {
            return new AudienceAnswer(
                    audience.people().getFirst(),
                    null,
                    names.person(audience.people().getFirst()),
                    1,
                    audience.objects() ? Boolean.TRUE : null);
        }
        TargetGroupId group = audience.groups().getFirst();
        return new AudienceAnswer(
                null, group, names.group(group), audience.members().size(), null);
    }

    private List<MessengerAnswer> messengers(@Nullable Audience audience) {
        return audience == null || audience.objects()
                ? List.of()
                : new Messengers(picture)
                        .to(audience.members()).stream()
                                .filter(messenger -> names.person(messenger.stakeholder()) != null)
                                .limit(GuideWording.SHOWN)
                                .map(messenger -> wording.messenger(messenger, audience, picture))
                                .toList();
    }

    private @Nullable Plan plan(GuideQuestion asked, List<Fitting> techniques, List<MessengerAnswer> messengers) {
        Audience audience = asked.audience();
        Heard heard = asked.heard();
        return audience == null || audience.objects()
                ? null
                : new Plan(
                        asked.form() == null || techniques.isEmpty()
                                ? null
                                : techniques.getFirst().technique().technique().code(),
                        messengers.isEmpty() ? null : messengers.getFirst().stakeholder(),
                        audience.people(),
                        audience.groups(),
                        heard == null ? List.of() : List.of(heard.signal().signal()),
                        picture.moment().asOf());
    }
}
