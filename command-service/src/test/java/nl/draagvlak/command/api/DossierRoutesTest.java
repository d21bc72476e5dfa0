package nl.draagvlak.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.command.api.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address under which something is written down in a dossier. */
class DossierRoutesTest extends ServiceTest {

    private static final String DAY = "'effectiveOn':'2026-03-01'}";

    @BeforeEach
    void prepare() {
        scene.post("/target-groups", "{'name':'officers'}").made();
    }

    /** What is posted, in its order, and as what the last of it is kept; the first begins the dossier. */
    record Route(String type, List<String> posts) {

        static Route of(String type, String... posts) {
            return new Route(type, List.of(posts));
        }

        @Override
        public String toString() {
            return type;
        }
    }

    static Stream<Route> routes() {
        String experiment = "/experiments {'hypothesis':'fewer calls','step':'two mornings','groups':['officers'],";
        String need = "/learning-needs {'group':'officers','need':'to write plainly',";
        String win = "/small-wins {'what':'a hundred cases','people':['{council}'],";
        String concluded = "/conclusion {'result':'fewer calls','verdict':'scaled',";
        return Stream.of(
                Route.of(
                        "measurement.taken",
                        "/measurements {'about':'understanding','question':'clear?','least':1,'most':5,'value':2,"
                                + "'sample':14,'spread':0.8,'group':'officers','source':'on paper',"),
                Route.of("progress-report.given", "/progress-reports {'status':'green','what':'all','by':'{council}',"),
                Route.of("condition.named", "/conditions {'what':'a screen','kind':'technique','group':'officers',"),
                Route.of(
                        "condition.assessed",
                        "/conditions {'what':'a screen','kind':'fall-back',",
                        "/assessments {'met':'partly','evidence':'seen',"),
                Route.of("experiment.started", experiment),
                Route.of("experiment.concluded", experiment, concluded),
                Route.of("experiment.published", experiment, concluded, "/publications {'where':'the intranet',"),
                Route.of("small-win.achieved", win),
                Route.of("small-win.told", win, "/tellings {'groups':['officers'],'how':'coffee','by':'{union}',"),
                Route.of(
                        "improvement.raised",
                        "/improvements {'wrong':'the link','reach':'central','owner':'{council}','due':'2026-06-01',"),
                Route.of(
                        "improvement.closed",
                        "/improvements {'wrong':'the link','reach':'local','owner':'{council}',",
                        "/closure {'result':'mended',"),
                Route.of("irritant.noted", "/irritants {'what':'three passwords','groups':['officers'],"),
                Route.of(
                        "irritant.countered",
                        "/irritants {'what':'three passwords',",
                        "/countermeasures {'countermeasure':'one password','owner':'{council}',"),
                Route.of(
                        "reorganisation.remembered",
                        "/reorganisations {'what':'a merger','from':2014,'until':2016,'people':['{council}'],"
                                + "'leftBehind':'nobody was asked',"),
                Route.of("learning-need.noted", need),
                Route.of("learning-need.offered", need, "/offers {'what':'a morning','from':'2027-01-05',"),
                Route.of(
                        "joining-moment.chosen",
                        "/joining-moments {'group':'officers','moment':'2027-01-01','chosenBy':'group',"),
                Route.of("target-behaviour.set", "/target-behaviours {'group':'officers','behaviour':'at once',"),
                Route.of("consent.given", "/consents {'by':'{council}','allows':['small-groups'],'terms':'a year',"),
                Route.of(
                        "consent.ended",
                        "/consents {'by':'{council}','allows':['comparison'],'groups':['officers'],",
                        "/end {'why':'the year is over',"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void leadsToTheLedger(Route route) {
        String address = "";
        for (String post : route.posts()) {
            int space = post.indexOf(' ');
            Answer made = scene.post(address + post.substring(0, space), post.substring(space + 1) + DAY)
                    .made();
            address = address.isEmpty() ? post.substring(0, space) + "/" + made.id() : address;
        }
        assertThat(api.ledger()
                        .readAt(List.of(api.ledger().head()))
                        .getFirst()
                        .type()
                        .name())
                .isEqualTo(route.type());
    }

    @Test
    void refusesToMeasureAPerson() {
        Answer refused = scene.post(
                "/measurements",
                "{'about':'attitude','question':'for?','least':1,'most':5,'value':2,'sample':14,"
                        + "'organisation':'{council}','source':'talk'," + DAY);
        assertThat(refused.faults()).containsExactly("/organisation measurement-of-person");
    }

    @Test
    void namesAGroupThatIsNotThere() {
        Answer refused = scene.post("/learning-needs", "{'group':'divers','need':'air'," + DAY);
        assertThat(refused.faults()).containsExactly("/group unknown-target-group");
    }
}
