package nl.draagvlak.query.upkeep;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.coalition.Defence;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.upkeep.UpkeepAnswer.CallAnswer;
import nl.draagvlak.query.upkeep.UpkeepAnswer.CaseAnswer;
import nl.draagvlak.query.upkeep.UpkeepAnswer.ConditionAnswer;
import nl.draagvlak.query.upkeep.UpkeepAnswer.HalfLife;
import nl.draagvlak.query.upkeep.UpkeepAnswer.KeeperAnswer;
import nl.draagvlak.query.upkeep.UpkeepAnswer.LikenessAnswer;
import nl.draagvlak.query.upkeep.UpkeepAnswer.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says upkeep in the reader's words, with names opened for one answer. */
final class UpkeepWords {

    private final Picture picture;
    private final Names names;
    private final MessageSource texts;
    private final Locale language;

    UpkeepWords(
            Picture picture, Collection<StakeholderId> people, Opener opener, MessageSource texts, Locale language) {
        this.picture = picture;
        this.names = Names.of(picture, people, opener);
        this.texts = texts;
        this.language = language;
    }

    Person person(StakeholderId id) {
        StakeholderView view = picture.stakeholders().get(id);
        return new Person(
                id,
                names.of(id),
                names.erased(id),
                view == null ? null : view.profile().domain());
    }

    @Nullable
    KeeperAnswer keeper(@Nullable Keeper keeper) {
        return keeper == null ? null : new KeeperAnswer(person(keeper.who()), keeper.ground(), keeper.position());
    }

    HalfLife halfLife() {
        return new HalfLife(picture.programme().halfLifeDays(), say("formula"), say("unit"));
    }

    CallAnswer call(Call call) {
        Upkeep upkeep = call.upkeep();
        String partner = name(upkeep.partner());
        String coalition = upkeep.coalition().name();
        String cause = call.cause().code();
        String next = upkeep.keeper() == null
                ? say(cause + ".next.nobody", partner, coalition)
                : say(cause + ".next", name(upkeep.keeper().who()), partner, coalition);
        return new CallAnswer(
                upkeep.coalition().id(),
                coalition,
                person(upkeep.partner()),
                keeper(upkeep.keeper()),
                call.cause(),
                call.fading().callBy(),
                call.fading().share(),
                next,
                say(
                        cause + ".why",
                        day(upkeep.seen().on()),
                        day(call.fading().belowHalfOn()),
                        call.fading().halfLifeDays()),
                upkeep.evidence());
    }

    LikenessAnswer likeness(Likeness likeness) {
        return new LikenessAnswer(
                known("likeness.failure", likeness.failure()), known("likeness.success", likeness.success()));
    }

    private CaseAnswer known(String key, List<Condition> conditions) {
        return new CaseAnswer(
                say(key),
                conditions.stream()
                        .map(condition -> new ConditionAnswer(
                                condition.name(),
                                say(
                                        "likeness." + condition.name().code(),
                                        Defence.ENOUGH,
                                        picture.programme().halfLifeDays()),
                                condition.state(),
                                condition.evidence()))
                        .toList());
    }

    private String name(StakeholderId id) {
        String name = names.of(id);
        return name == null ? say("erased") : name;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage("upkeep." + key, arguments, language);
    }
}
