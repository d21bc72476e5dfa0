package nl.draagvlak.query.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.link.LinkAnswer.GrantAnswer;
import nl.draagvlak.query.link.LinkAnswer.WithdrawalAnswer;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells of a programme's links. */
@Component
public final class LinkAnswers {

    private final Links links;
    private final Opener opener;
    private final MessageSource texts;

    LinkAnswers(Links links, Opener opener, MessageSource texts) {
        this.links = links;
        this.opener = opener;
        this.texts = texts;
    }

    /** All links that the programme granted by the day looked at, in the order they were first known. */
    public List<LinkAnswer> of(Picture picture, Asked asked, Locale language) {
        return Grant.of(picture).stream()
                .map(grant -> answer(picture, asked, grant, language))
                .toList();
    }

    private LinkAnswer answer(Picture picture, Asked asked, Grant grant, Locale language) {
        LocalDate day = picture.moment().asOf();
        List<Grant> theirs = links.inReturn(picture, grant, asked);
        LinkState state = Links.state(grant, theirs, day);
        return new LinkAnswer(
                grant.id(),
                grant.version(),
                grant.granted().entry(),
                grant.with(),
                state == LinkState.MUTUAL ? name(picture, asked, grant) : null,
                opener.text(grant.granted().value().purpose()),
                grant.granted().value().basis(),
                grant.granted().effectiveOn(),
                grant.granted().value().until(),
                state,
                texts.getMessage("link.state." + state.code(), null, language),
                withdrawal(grant),
                theirs.stream().map(LinkAnswers::inReturn).toList(),
                grant.granted().position());
    }

    private @Nullable String name(Picture picture, Asked asked, Grant grant) {
        return links.other(picture, grant.with(), asked)
                .map(other -> other.programme().name())
                .orElse(null);
    }

    private @Nullable WithdrawalAnswer withdrawal(Grant grant) {
        return grant.withdrawn() == null
                ? null
                : new WithdrawalAnswer(
                        grant.withdrawn().entry(),
                        grant.withdrawn().effectiveOn(),
                        opener.text(grant.withdrawn().value().reason()),
                        grant.withdrawn().position());
    }

    private static GrantAnswer inReturn(Grant theirs) {
        return new GrantAnswer(
                theirs.granted().value().basis(),
                theirs.granted().effectiveOn(),
                theirs.granted().value().until(),
                theirs.withdrawn() == null ? null : theirs.withdrawn().effectiveOn());
    }
}
