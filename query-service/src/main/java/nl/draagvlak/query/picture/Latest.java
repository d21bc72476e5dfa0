package nl.draagvlak.query.picture;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.network.Ground;
import nl.draagvlak.query.network.LivingNetworks;
import nl.draagvlak.query.network.ReportedTie;
import nl.draagvlak.query.picture.Stale.Whole;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.stakeholder.StakeholderRoll;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.timeline.Place;
import nl.draagvlak.query.timeline.Sequence;

/**
 * The picture of one day as it is known now, which follows what happens: of the picture before, only what the events since are about is
 * drawn anew. It comes to the same as a slice. Not safe for several threads; the pictures are.
 */
final class Latest {

    /** After so many events that nobody looked at, drawing all anew is as quick. */
    private static final int MOST = 2_000;

    private final Concepts concepts;
    private final LivingNetworks networks = new LivingNetworks();
    private Stale stale = new Stale();
    private int heard;
    private Identities identities;
    private Ground ground;
    private Sequence<Place, Noted<Publication>> publications;
    private Picture picture;

    /** Draws all of it. */
    Latest(Concepts concepts, Moment moment) {
        this.concepts = concepts;
        this.identities = concepts.stakeholders().identities(moment.knownAt());
        this.ground = new Ground(
                concepts.stakeholders().at(moment, identities),
                concepts.network().latest(moment, identities),
                concepts.interactions().latest(moment, identities));
        this.publications = concepts.publications().latest(moment, identities);
        this.picture = new Picture(
                moment,
                concepts.programme().at(moment).orElseThrow(),
                ground.roll(),
                ground.ties(),
                ground.interactions(),
                publications,
                concepts.coalitions().at(moment, identities),
                concepts.decisions().at(moment, identities),
                concepts.interventions().at(moment, identities),
                concepts.plans().at(moment, identities),
                concepts.techniques().at(moment.knownAt()),
                concepts.dossiers().at(moment, identities),
                networks.on(ground));
    }

    LocalDate asOf() {
        return picture.moment().asOf();
    }

    /** Takes into account that something happened; false when all is to be drawn anew. */
    boolean hear(RecordedEvent event) {
        return ++heard < MOST && stale.hear(event);
    }

    /** An estimate of the bytes it takes. */
    long weight() {
        return RecentPictures.weight(picture) + networks.weight();
    }

    /** The picture as known at the last position. */
    Picture at(long last) {
        if (last != picture.moment().knownAt()) {
            renew(new Moment(last, asOf()));
            stale = new Stale();
            heard = 0;
        }
        return picture;
    }

    private void renew(Moment now) {
        Identities before = identities;
        identities = concepts.stakeholders().identities(now.knownAt());
        stale.hear(identities.changed(before), concepts);
        ground = new Ground(roll(now), ties(now), interactions(now));
        publications = publications(now);
        picture = new Picture(
                now,
                renewed(Whole.PROGRAMME, picture.programme(), () -> concepts.programme()
                        .at(now)
                        .orElseThrow()),
                ground.roll(),
                ground.ties(),
                ground.interactions(),
                publications,
                renewed(Whole.COALITIONS, picture.coalitions(), () -> concepts.coalitions()
                        .at(now, identities)),
                renewed(Whole.DECISIONS, picture.decisions(), () -> concepts.decisions()
                        .at(now, identities)),
                renewed(Whole.INTERVENTIONS, picture.interventions(), () -> concepts.interventions()
                        .at(now, identities)),
                renewed(Whole.PLANS, picture.plans(), () -> concepts.plans().at(now, identities)),
                renewed(Whole.TECHNIQUES, picture.techniques(), () -> concepts.techniques()
                        .at(now.knownAt())),
                renewed(Whole.DOSSIERS, picture.dossiers(), () -> concepts.dossiers()
                        .at(now, identities)),
                networks.on(ground));
    }

    private <T> T renewed(Whole part, T before, Supplier<T> draw) {
        return stale.wholes.contains(part) ? draw.get() : before;
    }

    private StakeholderRoll roll(Moment now) {
        Set<StakeholderId> about = new LinkedHashSet<>(stale.stakeholders);
        about.addAll(identities.of(stale.stakeholders));
        return concepts.stakeholders().renewed(ground.roll(), about, now, identities);
    }

    private Sequence<Long, ReportedTie> ties(Moment now) {
        return concepts.network().renewed(ground.ties(), stale.sources, now, identities);
    }

    private Sequence<Place, Noted<Interaction>> interactions(Moment now) {
        Sequence<Place, Noted<Interaction>> renewed = ground.interactions();
        for (EntryId entry : stale.interactions) {
            renewed = concepts.interactions().renewed(renewed, entry, now, identities);
        }
        return renewed;
    }

    private Sequence<Place, Noted<Publication>> publications(Moment now) {
        Sequence<Place, Noted<Publication>> renewed = publications;
        for (EntryId entry : stale.publications) {
            renewed = concepts.publications().renewed(renewed, entry, now, identities);
        }
        return renewed;
    }
}
