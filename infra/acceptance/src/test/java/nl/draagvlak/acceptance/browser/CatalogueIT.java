package nl.draagvlak.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.draagvlak.method.Catalogue;
import nl.draagvlak.method.Sort;
import org.junit.jupiter.api.Test;

/** Walks to every entry of the catalogue: from the places where somebody needs it, and to its own address in the help. */
class CatalogueIT extends BrowserTest {

    private static final double MINUTE = 60_000;
    private static final Pattern ENTRY = Pattern.compile("[?&]entry=([a-z0-9-]+)");

    @Override
    boolean sharesTheExample() {
        return true;
    }

    @Test
    void everyEntryIsReachedInBothLanguagesFromWhereItIsNeededAndHasItsPlaceInTheHelp() {
        try (Visit visit = visit("nl-NL")) {
            String programme = openTheExample(visit);
            reachesEveryEntry(visit, programme, "nl");
            whatWasNoticedHeardAndPlannedLeadsToWhatHelps(visit, programme);
            aTechniqueOfOnesOwnIsReachedLikeTheOthers(visit, programme);
            visit.button("English").click();
            reachesEveryEntry(visit, programme, "en");
        }
    }

    private static void reachesEveryEntry(Visit visit, String programme, String language) {
        Map<String, String> entries = entries(Locale.of(language));
        assertThat(entries).hasSize(39);
        Set<String> reached = new TreeSet<>();
        inTheGuide(programme).forEach(place -> reached.addAll(reachedFrom(visit, place, ".guide-step dl a")));
        reached.addAll(reachedFrom(visit, programme + "/decisions", ".register h3"));
        assertThat(reached).containsAll(entries.keySet());
        areAllInTheHelp(visit, programme, entries);
        visit.check("catalogue-" + language);
    }

    /** All of them on the one page; the first and the last also at the address of their own. */
    private static void areAllInTheHelp(Visit visit, String programme, Map<String, String> entries) {
        List<String> codes = List.copyOf(entries.keySet());
        for (String code : List.of(codes.getFirst(), codes.getLast())) {
            hasItsPlace(visit, programme, code, String.valueOf(entries.get(code)));
        }
        entries.forEach((code, name) ->
                assertThat(visit.page().locator("#entry-" + code + " h3")).hasText(name));
    }

    private static void whatWasNoticedHeardAndPlannedLeadsToWhatHelps(Visit visit, String programme) {
        assertThat(reachedFrom(visit, programme, ".insight__step a"))
                .contains("fixed-open-together", "scenarios-not-blueprint", "participation-before-positions")
                .contains("altercasting", "redefine-relationship", "working-relationship");
        assertThat(visit.page().locator(".insight__step a[href*='signal=']").first())
                .isVisible();
        assertThat(reachedFrom(visit, programme + "/agenda", "agenda-entry h3")).contains("look-ahead", "own-part");
        visit.page()
                .locator("agenda-entry:has(a[href*='signal=']) a[href*='/s/']")
                .last()
                .click();
        assertThat(visit.page().locator(".story").first()).isVisible();
        assertThat(reachedFrom(visit, visit.page().url(), ".story a[href*='signal=']"))
                .containsAnyOf("reactance", "scepticism", "inertia");
    }

    private void aTechniqueOfOnesOwnIsReachedLikeTheOthers(Visit visit, String programme) {
        String own = program()
                .api()
                .post("/v1/programmes/" + programme.substring(3) + "/techniques", """
                    {"name":"Koffie op de gang","why":"Wie elkaar kent, zegt eerder wat er is.",
                     "firstStep":"Haal twee koppen.","forms":["reactance"],"cautions":["Niet om tien uur."]}
                    """)
                .id();
        assertThat(reachedFrom(visit, programme + "/guide?form=reactance", ".guide-step dl a"))
                .contains(own);
        hasItsPlace(visit, programme, own, "Koffie op de gang");
    }

    private String openTheExample(Visit visit) {
        signIn(visit);
        visit.link("Zaak in Zicht").first().click();
        assertThat(visit.page().locator("insight-entry").first()).isVisible(new IsVisibleOptions().setTimeout(MINUTE));
        return Pattern.compile("/p/[^/?#]+")
                .matcher(visit.page().url())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    /** Every entry by its code, with the name it has in the reader's language. */
    private static Map<String, String> entries(Locale language) {
        Catalogue catalogue = Catalogue.builtIn();
        Map<String, String> entries = new LinkedHashMap<>();
        catalogue
                .forms()
                .forEach(form -> entries.put(
                        form.code().name().toLowerCase(Locale.ROOT), form.name().in(language)));
        Stream.of(Sort.values())
                .flatMap(sort -> catalogue.entries(sort).stream())
                .forEach(entry -> entries.put(entry.code(), entry.name().in(language)));
        return entries;
    }

    /** The guide for each form, and for each reason. */
    private static List<String> inTheGuide(String programme) {
        List<String> places = new ArrayList<>();
        for (String form : List.of("reactance", "scepticism", "inertia")) {
            places.add(programme + "/guide?form=" + form);
        }
        for (String reason : List.of(
                "no-motivation", "sees-no-importance", "not-enjoyable", "practical-obstacles", "other-expectations")) {
            places.add(programme + "/guide?form=reactance&reason=" + reason);
        }
        return places;
    }

    /** The entries that a page links to in its content, once something is there that shows it has been drawn. */
    private static Set<String> reachedFrom(Visit visit, String place, String drawn) {
        visit.open(place);
        assertThat(visit.page().locator(drawn).first()).isVisible(new IsVisibleOptions().setTimeout(MINUTE));
        Set<String> codes = new TreeSet<>();
        for (Locator link :
                visit.page().locator("main a[href*='entry=']:visible").all()) {
            ENTRY.matcher(String.valueOf(link.getAttribute("href")))
                    .results()
                    .forEach(match -> codes.add(match.group(1)));
        }
        return codes;
    }

    private static void hasItsPlace(Visit visit, String programme, String code, String name) {
        visit.open(programme + "/techniques?entry=" + code);
        Locator heading = visit.page().locator("#entry-" + code + " h3");
        assertThat(heading).isFocused();
        assertThat(heading).hasText(name);
        assertThat(heading).isInViewport();
    }
}
