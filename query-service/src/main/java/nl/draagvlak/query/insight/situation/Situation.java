package nl.draagvlak.query.insight.situation;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.insight.situation.Departures.Departure;
import nl.draagvlak.query.network.DomainSupport;
import nl.draagvlak.query.network.InfluenceNetwork;
import nl.draagvlak.query.network.Support;
import nl.draagvlak.query.network.Weights;
import nl.draagvlak.query.network.measure.PageRank;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.stakeholder.StakeholderView.HeldRole;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.work.Course;
import org.jspecify.annotations.Nullable;

/**
 * A picture made ready for the rules: computed once, asked by all. Paths of influence are those of the reported, not withdrawn ties among
 * people who take part, however old; how fresh things are is said beside it.
 */
public final class Situation {

    /** Days within which somebody who leaves cannot be counted on any more. */
    public static final int SOON = 90;

    /** Days over which contact counts as a load. */
    public static final int LATELY = 30;

    private final Course course = Course.current();
    private final Picture picture;
    private final People people;
    private final Meetings meetings;
    private final Contacts contacts;
    private final Departures departures;
    private final InfluenceNetwork influence;
    private final Listening listening;
    private final Reach reach;
    private final List<Crossing> crossings;
    private final DomainSupport support;
    private final Availability availability;
    private final Happened happened;

    public Situation(Picture picture) {
        this.picture = picture;
        this.people = new People(picture);
        this.meetings = new Meetings(picture, people);
        this.contacts = new Contacts(picture, people, meetings);
        this.departures = new Departures(picture);
        this.influence = InfluenceNetwork.of(picture, TieKind.INFLUENCE, Weights.IGNORED);
        InfluenceNetwork trust = InfluenceNetwork.of(picture, TieKind.TRUST, Weights.IGNORED);
        this.listening = new Listening(influence.compact(), trust.compact());
        this.reach = new Reach(influence.compact());
        this.support = new DomainSupport(picture, weights(influence));
        this.crossings = Crossings.of(picture.programme(), people, influence.compact());
        this.availability = new Availability(this);
        this.happened = new Happened(picture);
    }

    private static Map<StakeholderId, Double> weights(InfluenceNetwork network) {
        double[] ranks = PageRank.of(network.compact());
        Map<StakeholderId, Double> weights = new HashMap<>();
        network.stakeholders().forEach(each -> weights.put(each, ranks[network.number(each)]));
        return weights;
    }

    public Picture picture() {
        return picture;
    }

    public People people() {
        return people;
    }

    public Meetings meetings() {
        return meetings;
    }

    public Contacts contacts() {
        return contacts;
    }

    /** What the rules ask that look at events rather than at the network. */
    public Happened happened() {
        return happened;
    }

    public InfluenceNetwork influence() {
        return influence;
    }

    /** Who is listened to by whom. */
    public Listening listening() {
        return listening;
    }

    public Reach reach() {
        return reach;
    }

    /** What lies between the sides that must work together, in the order in which their domains were added, the layers last. */
    public List<Crossing> crossings() {
        return crossings;
    }

    /** The domains that count: not the one that stands for "none was given". */
    public List<ProgrammeView.Domain> domains() {
        return Crossings.domains(picture.programme());
    }

    /** Support among the members of a domain; null when no stance of any is known. */
    public @Nullable Support support(DomainId domain) {
        return support.among(influence.membersOf(domain));
    }

    /** What each of some people weighs in support, of those whose stance is known. */
    public List<DomainSupport.Voice> voices(BitSet members) {
        return support.voices(members.stream().mapToObj(people::id).toList());
    }

    /** Who keeps the network of influence together. */
    public Separation separation() {
        return new Separation(influence.compact().collapsed(Math::max));
    }

    /** The day looked at. */
    public LocalDate asOf() {
        return picture.moment().asOf();
    }

    /** When somebody is known to go; null when it is not. */
    public @Nullable Departure departure(int person) {
        return departures.of(people.view(person));
    }

    /** Who holds a role of somebody as well, or takes it over: the entries that say so. */
    public List<Noted<HeldRole>> successors(int person) {
        return departures.alsoHeld(people.view(person));
    }

    /** The latest stance toward the programme; null when unknown, which is not neutral. */
    public @Nullable Noted<Stance> stance(int person) {
        return people.view(person).stance();
    }

    /** Whether somebody supports the change as far as is known. */
    public boolean supports(int person) {
        Noted<Stance> stance = stance(person);
        return stance != null && stance.value().value() > 0;
    }

    /** Whether somebody is known to be against it. */
    public boolean against(int person) {
        Noted<Stance> stance = stance(person);
        return stance != null && stance.value().value() < 0;
    }

    /** Whether somebody can be asked to do something. Every rule looks at many, so this is where it ends when nobody waits any more. */
    public boolean available(int person) {
        course.check();
        return availability.of(person);
    }

    /** The day until which whoever is asked must take part: so many days on, or the transition moment where that is later. */
    public LocalDate neededUntil() {
        return availability.until();
    }

    /** Those of a number of people whose stance is known. */
    public BitSet asked(BitSet some) {
        BitSet asked = new BitSet(people.size());
        some.stream().filter(person -> stance(person) != null).forEach(asked::set);
        return asked;
    }

    /** The day of the last sign of life: an interaction or a stance; null when there was none. */
    public @Nullable LocalDate lastActive(int person) {
        Noted<?> last = lastSign(person);
        return last == null ? null : last.effectiveOn();
    }

    /** The last sign of life itself. */
    public @Nullable Noted<?> lastSign(int person) {
        Noted<?> met = meetings.last(person);
        Noted<?> said = stance(person);
        if (met == null || said == null) {
            return met != null ? met : said;
        }
        return met.effectiveOn().isAfter(said.effectiveOn()) ? met : said;
    }
}
