package nl.draagvlak.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.draagvlak.command.api.Api.Answer;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationAnswered;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationHandled;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationOpened;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationTold;
import nl.draagvlak.events.coreteam.CoreTeamEvent.CoreTeamJoined;
import nl.draagvlak.events.coreteam.CoreTeamEvent.CoreTeamLeft;
import nl.draagvlak.events.guard.GroundEvent.GroundRecorded;
import nl.draagvlak.events.guard.GroundEvent.PersonInformed;
import nl.draagvlak.events.hope.HopeEvent.HopeAnswered;
import nl.draagvlak.events.hope.HopeEvent.HopeNoted;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipAssigned;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipRated;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomChanged;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomSet;
import org.junit.jupiter.api.Test;

/** What is asked, promised and guarded, from its body to the ledger. */
class DossierWritingTest extends ServiceTest {

    private static final String DAY = "'effectiveOn':'2026-03-01'}";

    @Test
    void followsAConsultationFromItsQuestionToWhatWasTold() {
        String consultation = begin(
                "/consultations",
                "{'question':'What would help?','subjects':['roll-out'],'people':['{union}'],'until':'2026-06-01',"
                        + DAY,
                ConsultationOpened.class);
        Answer answer =
                scene.post(consultation + "/answers", "{'by':'{union}','answer':'time','subject':'roll-out'," + DAY);
        assertThat(lastEvent()).isEqualTo(ConsultationAnswered.class);
        add(
                consultation + "/handlings",
                "{'answer':'%s','handling':'adapted','why':'half of it',".formatted(answer.entry()) + DAY,
                ConsultationHandled.class);
        add(consultation + "/tellings", "{'people':['{union}'],'how':'meeting'," + DAY, ConsultationTold.class);

        assertThat(scene.post(
                                consultation + "/handlings",
                                "{'answer':'%s','handling':'not',".formatted(answer.entry()) + DAY)
                        .code())
                .isEqualTo("answer-handled");
        assertThat(scene.post(consultation + "/handlings", "{'answer':'which?','handling':'not'," + DAY)
                        .faults())
                .containsExactly("/answer unknown-answer");
    }

    @Test
    void followsTheRoomForInfluenceOnASubject() {
        String decision = scene.post("/decisions", "{'question':'When?','subject':'roll-out'," + DAY)
                .made()
                .id();
        String room = begin(
                "/influence-rooms",
                "{'subject':'roll-out','room':'open','decision':'%s',".formatted(decision) + DAY,
                InfluenceRoomSet.class);
        add(room + "/changes", "{'room':'fixed','why':'decided'," + DAY, InfluenceRoomChanged.class);

        assertThat(scene.post("/influence-rooms", "{'subject':'x','room':'open','decision':'elsewhere'," + DAY)
                        .faults())
                .containsExactly("/decision unknown-decision");
    }

    @Test
    void followsALossToItsAnswer() {
        String hope = begin(
                "/hopes", "{'stakeholder':'{union}','sort':'loss','what':'my own clients'," + DAY, HopeNoted.class);
        add(hope + "/answers", "{'answer':'they stay yours'," + DAY, HopeAnswered.class);
    }

    @Test
    void followsARelationship() {
        String relationship = begin(
                "/relationships", "{'stakeholder':'{union}','owner':'{council}'," + DAY, RelationshipAssigned.class);
        add(relationship + "/ratings", "{'quality':5,'judgement':true," + DAY, RelationshipRated.class);
        assertThat(scene.post(relationship + "/ratings", "{'quality':6,'judgement':true," + DAY)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void followsAPlaceInTheCoreTeam() {
        String place =
                begin("/core-teams", "{'stakeholder':'{union}','layer':'work-floor'," + DAY, CoreTeamJoined.class);
        add(place + "/departure", "{'why':'another job'," + DAY, CoreTeamLeft.class);
    }

    @Test
    void followsTheGroundOnWhichAPersonIsKept() {
        String ground = begin(
                "/grounds",
                "{'stakeholder':'{union}','purpose':'speaks for staff','legalBasis':'public-task','source':'its site',"
                        + DAY,
                GroundRecorded.class);
        add(ground + "/informed", "{" + DAY, PersonInformed.class);
    }

    @Test
    void refusesAGroundForAnOrganisation() {
        String board = scene.post("/stakeholders", "{'kind':'organisation','name':'Board','domain':'care'}")
                .made()
                .id();
        assertThat(scene.post(
                                "/grounds",
                                "{'stakeholder':'%s','purpose':'p','legalBasis':'public-task','source':'s',"
                                                .formatted(board)
                                        + DAY)
                        .faults())
                .containsExactly("/stakeholder ground-of-no-person");
    }

    @Test
    void hasNoFieldForThePartyAPersonBelongsTo() {
        Answer refused =
                scene.post("/stakeholders", "{'kind':'person','name':'Noor','domain':'care','party':'the greens'}");
        assertThat(refused.faults()).containsExactly("/party unknown-field");
    }

    private String begin(String path, String body, Class<? extends Event> written) {
        String id = scene.post(path, body).made().id();
        assertThat(lastEvent()).isEqualTo(written);
        return path + "/" + id;
    }

    private void add(String path, String body, Class<? extends Event> written) {
        scene.post(path, body).made();
        assertThat(lastEvent()).isEqualTo(written);
    }

    private static Class<? extends Event> lastEvent() {
        return api.ledger()
                .readAt(List.of(api.ledger().head()))
                .getFirst()
                .event()
                .getClass();
    }
}
