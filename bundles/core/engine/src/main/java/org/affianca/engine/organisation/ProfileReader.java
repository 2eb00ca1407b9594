package org.affianca.engine.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.affianca.engine.catalogue.YamlMap;

/** Reads a {@code profile.yaml} strictly: an unknown key, a unit under no unit, a code used twice are errors. */
final class ProfileReader {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,62}");
    private static final Pattern SERVICE = Pattern.compile("[a-z][a-z0-9]{0,31}\\.[a-z][a-z0-9-]{0,63}");

    private final List<String> errors = new ArrayList<>();

    private ProfileReader() {}

    static Profile read(String code, String file, String text) {
        ProfileReader reader = new ProfileReader();
        Profile profile = reader.profile(code, YamlMap.open(file, text, reader.errors));
        if (!reader.errors.isEmpty()) {
            throw new BadProfile(reader.errors);
        }
        return profile;
    }

    private Profile profile(String code, YamlMap file) {
        file.only("name", "department", "units", "menu", "services");
        String name = file.required("name");
        List<Profile.ProfileUnit> units = units(file);
        List<Profile.Section> menu = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (YamlMap section : file.maps("menu")) {
            section.only("code", "label", "entries");
            menu.add(new Profile.Section(code(section, codes), label(section, true), entries(section)));
        }
        return new Profile(code, name, file.word("department").orElse(""), units, menu, services(file.map("services")));
    }

    private List<Profile.ProfileUnit> units(YamlMap file) {
        List<Profile.ProfileUnit> units = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (YamlMap unit : file.maps("units")) {
            unit.only("code", "label", "kind", "parent", "telephone");
            Optional<String> parent = unit.word("parent");
            if (parent.isPresent() && !codes.contains(parent.get())) {
                unit.bad("parent", "no unit '" + parent.get() + "' stands above this one in the file");
            }
            units.add(new Profile.ProfileUnit(
                    code(unit, codes), label(unit, true), unit.word("kind").orElse("office"), parent, telephone(unit)));
        }
        if (units.isEmpty()) {
            file.bad("units", "at least one unit is needed");
        }
        return units;
    }

    private static String telephone(YamlMap unit) {
        String number = unit.word("telephone").orElse("");
        if (!number.matches("[0-9+ /.()-]{0,40}")) {
            unit.bad("telephone", "a telephone number has up to 40 digits, spaces and signs");
        }
        return number;
    }

    private List<Profile.Entry> entries(YamlMap section) {
        List<Profile.Entry> entries = new ArrayList<>();
        for (YamlMap entry : section.maps("entries")) {
            entry.only("service", "board", "route", "label", "icon");
            entries.add(entry(entry));
        }
        return entries;
    }

    private Profile.Entry entry(YamlMap entry) {
        long targets =
                List.of("service", "board", "route").stream().filter(entry::has).count();
        if (targets != 1) {
            entry.bad("label", "an entry has one of 'service', 'board' and 'route'");
        }
        Profile.Target target = entry.has("service")
                ? Profile.Target.SERVICE
                : entry.has("board") ? Profile.Target.BOARD : Profile.Target.ROUTE;
        String key = target.name().toLowerCase(java.util.Locale.ROOT);
        String to = entry.word(key).orElse("");
        if (target == Profile.Target.ROUTE
                ? !to.startsWith("/")
                : !SERVICE.matcher(to).matches()) {
            entry.bad(key, "'" + to + "' is no " + (target == Profile.Target.ROUTE ? "route: /..." : "area.word"));
        }
        return new Profile.Entry(
                target,
                to,
                label(entry, target == Profile.Target.ROUTE),
                entry.word("icon").orElse(""));
    }

    private Map<String, TwoWords> services(YamlMap services) {
        Map<String, TwoWords> words = new HashMap<>();
        for (String service : services.keys()) {
            if (!SERVICE.matcher(service).matches()) {
                services.bad(service, "'" + service + "' is no service: area.word");
            }
            words.put(service, words(services.map(service), service));
        }
        return words;
    }

    private TwoWords label(YamlMap owner, boolean required) {
        if (!owner.has("label")) {
            if (required) {
                owner.bad("label", "'label' is missing");
            }
            return TwoWords.NONE;
        }
        return words(owner.map("label"), "label");
    }

    private TwoWords words(YamlMap words, String what) {
        words.only("it", "en");
        String it = words.required("it");
        if (it.isBlank() || it.length() > 200) {
            words.bad("it", "'" + what + "' needs 1 to 200 characters in Italian");
        }
        return new TwoWords(it, words.word("en").orElse(""));
    }

    private String code(YamlMap owner, Set<String> taken) {
        String code = owner.required("code");
        if (!CODE.matcher(code).matches()) {
            owner.bad("code", "'" + code + "' is no code: lower-case letters, digits and dashes");
        } else if (!taken.add(code)) {
            owner.bad("code", "'" + code + "' stands here twice");
        }
        return code;
    }
}
