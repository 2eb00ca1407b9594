package org.affianca.engine.organisation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.ServiceCode;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Words;
import org.affianca.api.organisation.MenuEntry;
import org.affianca.api.organisation.MenuSection;

/**
 * Draws the menu of one actor from the profile, the services and the boards that are there now; all of it lies in
 * memory, so every page may ask.
 */
final class MenuDrawing {
    private static final String CORE = "core";

    private final Profile profile;
    private final Catalogue catalogue;
    private final Words words;
    private final List<String> boards;
    private final Actor actor;
    private final Locale locale;
    private final Set<String> services = new LinkedHashSet<>();

    MenuDrawing(Profile profile, Catalogue catalogue, Words words, List<String> boards, Actor actor, Locale locale) {
        this.profile = profile;
        this.catalogue = catalogue;
        this.words = words;
        this.boards = boards;
        this.actor = actor;
        this.locale = locale;
    }

    List<MenuSection> draw() {
        if (isCaseworker()) {
            catalogue.services().forEach(service -> services.add(service.code().value()));
        }
        List<MenuSection> sections = new ArrayList<>();
        sections.add(everyday());
        profile.menu()
                .forEach(section -> sections.add(new MenuSection(
                        section.code(),
                        section.label().in(locale),
                        section.entries().stream()
                                .flatMap(entry -> entry(entry).stream())
                                .toList())));
        sections.addAll(unnamed());
        sections.add(administration());
        return sections.stream().filter(s -> !s.entries().isEmpty()).toList();
    }

    private MenuSection everyday() {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(own("day", "/", "presentation"));
        if (actor.is(Role.PROVIDER)) {
            entries.add(own("orders", "/provider-orders", "list"));
        }
        if (isRegistrar()) {
            entries.add(own("calendar", "/calendar", "calendar"));
            entries.add(own("people", "/people", "user"));
            entries.add(own("desk", "/desk", "comment"));
            entries.add(own("reports", "/reports", "mail"));
        }
        if (isCaseworker()) {
            entries.add(own("cases", "/cases", "folder"));
            entries.add(own("activities", "/activities", "note"));
            entries.add(own("caseload", "/caseload", "chart-line"));
            entries.add(own("repayments", "/repayments", "card"));
            entries.add(own("vouchers", "/voucher-series", "files"));
            entries.add(own("contributions", "/contribution-rules", "list"));
            entries.add(own("emergencies", "/emergencies", "warning-circle"));
            entries.add(own("waiting-lists", "/waiting-lists", "clock"));
        }
        if (isRegistrar()) {
            entries.add(own("catalogue", "/catalogue", "list"));
            entries.add(own("facilities", "/facilities", "pa"));
            entries.add(own("office", "/office", "settings"));
        }
        if (isCaseworker()) {
            entries.add(own("budget", "/budget", "chart-line"));
            entries.add(own("payments", "/payments", "card"));
        }
        if (isCaseworker() || actor.is(Role.PRIVACY)) {
            entries.add(own("break-glass", "/break-glass", "locked"));
        }
        if (actor.is(Role.ADOPTION)) {
            entries.add(own("adoption", "/adoption", "locked"));
        }
        return new MenuSection("everyday", words.say(CORE, "menu.everyday", locale), entries);
    }

    private MenuSection administration() {
        List<MenuEntry> entries = new ArrayList<>();
        if (actor.is(Role.ADMINISTRATOR)) {
            entries.add(own("areas", "/admin/areas", "plug"));
            entries.add(own("users", "/admin/users", "settings"));
            entries.add(own("machines", "/admin/service-accounts", "key"));
            entries.add(own("keys", "/admin/keys", "locked"));
        }
        if (actor.is(Role.ADMINISTRATOR) || actor.is(Role.PRIVACY)) {
            entries.add(own("access-log", "/admin/access-log", "locked"));
        }
        if (actor.is(Role.PRIVACY)) {
            entries.add(own("retention", "/retention", "files"));
            entries.add(own("processing", "/processing-register", "list"));
            entries.add(own("privacy-notices", "/privacy-notices", "file"));
        }
        if (actor.is(Role.RETURNS)) {
            entries.add(own("returns", "/returns", "files"));
        }
        return new MenuSection("administration", words.say(CORE, "menu.administration", locale), entries);
    }

    private MenuEntry own(String code, String route, String icon) {
        return new MenuEntry(code, words.say(CORE, "menu." + code, locale), route, icon, CORE);
    }

    private Optional<MenuEntry> entry(Profile.Entry entry) {
        return switch (entry.target()) {
            case SERVICE -> services.contains(entry.to()) ? Optional.of(service(entry)) : Optional.empty();
            case BOARD -> boards.contains(entry.to()) ? Optional.of(board(entry)) : Optional.empty();
            case ROUTE -> isRegistrar() ? Optional.of(route(entry)) : Optional.empty();
        };
    }

    private MenuEntry service(Profile.Entry entry) {
        ServiceCode code = new ServiceCode(entry.to());
        String label = entry.label().isEmpty()
                ? words.service(code, locale)
                : entry.label().in(locale);
        return new MenuEntry(entry.to(), label, "/works?service=" + entry.to(), icon(entry, "tool"), code.area());
    }

    private MenuEntry board(Profile.Entry entry) {
        String area = entry.to().substring(0, entry.to().indexOf('.'));
        String key = "board." + entry.to().substring(area.length() + 1);
        String label = entry.label().isEmpty()
                ? words.say(area, key, locale)
                : entry.label().in(locale);
        return new MenuEntry(entry.to(), label, "/boards/" + entry.to(), icon(entry, "horn"), area);
    }

    private MenuEntry route(Profile.Entry entry) {
        return new MenuEntry(entry.to(), entry.label().in(locale), entry.to(), icon(entry, "link"), CORE);
    }

    private static String icon(Profile.Entry entry, String otherwise) {
        return entry.icon().isEmpty() ? otherwise : entry.icon();
    }

    /** A section of its own for each area whose services or boards the profile's menu does not name. */
    private List<MenuSection> unnamed() {
        Set<String> namedServices = profile.named(Profile.Target.SERVICE);
        Set<String> namedBoards = profile.named(Profile.Target.BOARD);
        List<Profile.Entry> rest = new ArrayList<>();
        services.stream()
                .filter(s -> !namedServices.contains(s))
                .forEach(s -> rest.add(plain(Profile.Target.SERVICE, s)));
        boards.stream().filter(b -> !namedBoards.contains(b)).forEach(b -> rest.add(plain(Profile.Target.BOARD, b)));
        Set<String> areas = new LinkedHashSet<>();
        rest.forEach(entry -> areas.add(areaOf(entry)));
        return areas.stream()
                .map(area -> new MenuSection(
                        "area." + area,
                        words.say(area, "area", locale),
                        rest.stream()
                                .filter(entry -> areaOf(entry).equals(area))
                                .flatMap(entry -> entry(entry).stream())
                                .toList()))
                .toList();
    }

    private static Profile.Entry plain(Profile.Target target, String to) {
        return new Profile.Entry(target, to, TwoWords.NONE, "");
    }

    private static String areaOf(Profile.Entry entry) {
        return entry.to().substring(0, entry.to().indexOf('.'));
    }

    private boolean isCaseworker() {
        return actor.is(Role.WORKER) || actor.is(Role.COORDINATOR);
    }

    private boolean isRegistrar() {
        return isCaseworker() || actor.is(Role.DESK);
    }
}
