package nl.draagvlak.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** One person's visit: a page, what went wrong on it, and whether everyone can use it. */
final class Visit implements AutoCloseable {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext browser;
    private final URI address;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Visit(BrowserContext browser, URI address) {
        this.browser = browser;
        this.address = address;
        this.page = browser.pages().getFirst();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(address.toString()) && !request.url().startsWith("data:")) {
                complaints.add("left this program: " + request.url());
            }
        });
    }

    /** The page, for looking and clicking. */
    Page page() {
        return page;
    }

    /** Goes to an address of the program. */
    void open(String path) {
        page.navigate(address.resolve(path).toString());
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    Locator link(String text) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    Locator button(Pattern text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }

    /**
     * Checks on both screens that nothing was complained of, that everyone can use the page and that it fits; keeps a picture of each.
     */
    void check(String name) {
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width(), screen.height());
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots", name + "-" + screen.width() + ".png")));
            assertThat(violations())
                    .as("barriers on %s at %d", name, screen.width())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("what sticks out of %s at %d", name, screen.width())
                    .isEqualTo(0);
        }
        page.setViewportSize(Screen.WIDE.width(), Screen.WIDE.height());
        assertThat(complaints).as("complaints of the browser on %s", name).isEmpty();
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                .withTags(STANDARDS).analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(Visit::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(5).toList();
    }

    @Override
    public void close() {
        browser.close();
    }
}
