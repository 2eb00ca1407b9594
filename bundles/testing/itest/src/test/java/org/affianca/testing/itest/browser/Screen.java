package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Program;
import org.affianca.testing.itest.house.Town;

/** One person's screen: what she reads, types and presses, by the words that stand there. */
final class Screen {
    private static final AxeRunOptions AXE = violationsOnly();

    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    Screen(Page page) {
        this.page = page;
        page.onPageError(troubles::add);
    }

    Page page() {
        return page;
    }

    void signIn(Town.Staff staff) {
        page.navigate("/");
        type("Nome utente", staff.name());
        type("Password", staff.password());
        press("Accedi");
        reads("La mia giornata");
    }

    /** With the session that somebody has already. */
    void signIn(Caller caller) {
        int sign = caller.cookie().indexOf('=');
        page.context()
                .addCookies(List.of(new Cookie(
                                caller.cookie().substring(0, sign),
                                caller.cookie().substring(sign + 1))
                        .setUrl(caller.house().at("/").toString())));
        page.navigate("/");
        reads("La mia giornata");
    }

    void open(String route) {
        page.navigate(route);
    }

    /** Waits until the address names one of these and tells which. */
    String idBehind(String plural) {
        page.waitForURL(Pattern.compile("/" + plural + "/\\d+"));
        return page.url().replaceAll(".*/" + plural + "/(\\d+).*", "$1");
    }

    /** The heading of the screen. */
    void reads(String heading) {
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .first())
                .containsText(heading);
    }

    /** Waits until that text is somewhere to be seen. */
    void sees(String text) {
        PlaywrightAssertions.assertThat(
                        page.getByText(text).locator("visible=true").first())
                .isVisible();
    }

    void isTold(String toast) {
        PlaywrightAssertions.assertThat(
                        page.getByRole(AriaRole.STATUS).getByText(toast).first())
                .isVisible();
    }

    Locator field(String label) {
        return page.getByLabel(label(label)).locator("visible=true").first();
    }

    void type(String label, String value) {
        field(label).fill(value);
        field(label).press("Tab");
    }

    void choose(String label, String code) {
        field(label).selectOption(code);
    }

    void chooseLabel(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
    }

    /** Types into a box with suggestions and takes the first. */
    void pick(String label, String typed) {
        Locator box = page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .locator("visible=true")
                .first();
        box.pressSequentially(typed);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(typed))
                .first()
                .click();
    }

    void tick(String label) {
        field(label).check();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words(button)))
                .locator("visible=true")
                .first()
                .click();
    }

    void follow(String link) {
        link(link).first().click();
    }

    /** On the screen itself, not in the menu. */
    Locator link(String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words(name)))
                .locator("visible=true");
    }

    Locator menuEntry(String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Menu"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** In the open dialog. */
    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG).locator("visible=true").first();
    }

    void pressInDialog(String button) {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words(button)))
                .click();
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.DIALOG).locator("visible=true"))
                .hasCount(0);
    }

    /** Goes on to the next dialog. */
    void pressInDialogAndStay(String button) {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words(button)))
                .click();
    }

    void typeInDialog(String label, String value) {
        Locator field = dialog().getByLabel(label(label)).first();
        field.fill(value);
        field.press("Tab");
    }

    void chooseInDialog(String label, String code) {
        dialog().getByLabel(label(label)).first().selectOption(code);
    }

    /** Takes a picture and lets axe look for barriers. */
    void show(String picture) {
        photograph(picture);
        assertThat(barriers()).as("what axe finds on " + picture).isEmpty();
    }

    void photograph(String picture) {
        page.evaluate("scrollTo(0, 0)");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Program.screenshots().resolve(picture + ".png")));
    }

    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    List<String> barriers() {
        // A page without frames needs no page of axe's own to gather the findings in.
        List<Rule> found =
                new AxeBuilder(page).setLegacyMode(true).options(AXE).analyze().getViolations();
        return found.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .collect(Collectors.toList()))
                .collect(Collectors.toList());
    }

    /** Scripts that broke since the screen was opened. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** A label, with or without the remark that the field may be left empty. */
    private static Pattern label(String label) {
        return Pattern.compile("^\\s*" + escaped(label) + "\\s*(\\(.*\\))?\\s*$");
    }

    /** A name as it is read out, with or without the key that stands behind it. */
    private static Pattern words(String name) {
        return Pattern.compile("^" + escaped(name) + "( (Ctrl ?)?\\S)?$");
    }

    // For the browser's expressions, which do not know Java's quoting.
    private static String escaped(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]]", "\\\\$0");
    }
}
