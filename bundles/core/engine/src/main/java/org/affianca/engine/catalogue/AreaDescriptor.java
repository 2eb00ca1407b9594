package org.affianca.engine.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.circumstance.CircumstanceType;
import org.affianca.api.figure.Figure;
import org.affianca.api.norm.Norm;
import org.affianca.api.queue.PointsTable;

/**
 * What an area says of itself in {@code AREA-INF}: its place in the menu, roles, boards, services, types
 * of circumstance, code lists and words.
 *
 * @param processing what it does with personal data, for the register of processing
 * @param services in the order of their files; {@code hasDetails} is not known here and is false
 * @param circumstances likewise
 * @param codes code lists by name; {@code core.NAME} has the words added to a list of core
 * @param reporting per service the national reporting codes, kept as written
 * @param paidTo per service that says so the field of its record that names who is paid
 * @param instruments the questionnaires it brings
 * @param letters the templates of its letters
 * @param norms the deadlines that a law or a by-law sets
 * @param figures points, ceilings and amounts that one sets
 * @param points the tables of points it proposes for waiting lists
 * @param modules the JavaScript modules of its screens
 */
public record AreaDescriptor(
        String id,
        int menu,
        List<String> roles,
        List<String> boards,
        ProcessingWords processing,
        List<ServiceType> services,
        List<CircumstanceType> circumstances,
        Map<String, CodeTable> codes,
        Map<ServiceCode, Map<String, Object>> reporting,
        Map<ServiceCode, String> paidTo,
        List<InstrumentFile> instruments,
        List<LetterForm> letters,
        List<Norm> norms,
        List<Figure> figures,
        List<PointsTable> points,
        Labels labels,
        List<String> modules) {
    private static final int LAST_IN_MENU = 100;

    public AreaDescriptor {
        roles = List.copyOf(roles);
        boards = List.copyOf(boards);
        services = List.copyOf(services);
        circumstances = List.copyOf(circumstances);
        codes = Map.copyOf(codes);
        reporting = Map.copyOf(reporting);
        paidTo = Map.copyOf(paidTo);
        instruments = List.copyOf(instruments);
        letters = List.copyOf(letters);
        norms = List.copyOf(norms);
        figures = List.copyOf(figures);
        points = List.copyOf(points);
        modules = List.copyOf(modules);
    }

    /**
     * Reads and checks all files of an area.
     *
     * @throws BadDescriptor with every error
     */
    public static AreaDescriptor read(String id, AreaFiles files) {
        List<String> errors = new ArrayList<>();
        YamlMap area = YamlMap.open("area.yaml", files.text("area.yaml").orElse(""), errors);
        if (id.equals(Shelf.CORE)) {
            area.only("menu", "roles", "boards", "processing", "open");
        } else {
            area.only("menu", "roles", "boards", "processing");
        }
        ServiceReader reader = new ServiceReader(id, errors);
        for (String file : files.names("services")) {
            files.text("services/" + file).ifPresent(text -> reader.read("services/" + file, text));
        }
        CircumstanceReader circumstances = new CircumstanceReader(id, errors);
        for (String file : files.names("circumstances")) {
            String path = "circumstances/" + file;
            files.text(path).ifPresent(text -> circumstances.read(path, text));
        }
        Map<String, CodeTable> codes = CodeTable.readAll(id, files, errors);
        Labels labels = Labels.read(files, errors);
        List<String> modules =
                files.names("ui").stream().filter(name -> name.endsWith(".js")).toList();
        AreaDescriptor descriptor = new AreaDescriptor(
                id,
                menu(area),
                plainWords(area, "roles"),
                plainWords(area, "boards"),
                ProcessingWords.read(area),
                reader.services(),
                circumstances.types(),
                codes,
                reader.reporting(),
                reader.paidTo(),
                InstrumentReader.readAll(id, files, errors),
                LetterReader.readAll(id, "letters", files, errors),
                NormReader.readAll(id, files, errors),
                FigureReader.readAll(id, files, errors),
                PointsReader.readAll(id, files, errors),
                labels,
                modules);
        nothingTwice(descriptor, errors);
        normsKnown(descriptor, errors);
        pointsServed(descriptor, errors);
        if (!errors.isEmpty()) {
            throw new BadDescriptor(errors);
        }
        return descriptor;
    }

    /** The area's words alone, as far as they can be read: also an area that fails has a name. */
    public static Labels words(AreaFiles files) {
        return Labels.read(files, new ArrayList<>());
    }

    /** The same with other words. */
    AreaDescriptor speaking(Labels words) {
        return new AreaDescriptor(
                id,
                menu,
                roles,
                boards,
                processing,
                services,
                circumstances,
                codes,
                reporting,
                paidTo,
                instruments,
                letters,
                norms,
                figures,
                points,
                words,
                modules);
    }

    public Optional<ServiceType> service(ServiceCode code) {
        return services.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public Optional<CircumstanceType> circumstance(ServiceCode code) {
        return circumstances.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    private static int menu(YamlMap area) {
        return area.word("menu")
                .map(text -> {
                    if (text.matches("[0-9]{1,6}")) {
                        return Integer.parseInt(text);
                    }
                    area.bad("menu", "'menu' must be a whole number, not '" + text + "'");
                    return LAST_IN_MENU;
                })
                .orElse(LAST_IN_MENU);
    }

    private static List<String> plainWords(YamlMap area, String key) {
        List<String> words = area.words(key);
        for (String word : words) {
            if (!word.matches("[a-z][a-z0-9-]{0,63}")) {
                area.bad(key, "'" + word + "' must be lower-case words joined by '-'");
            }
        }
        return words;
    }

    /** A term may count as a norm of another area says, which need not be here; one of its own must be. */
    private static void normsKnown(AreaDescriptor area, List<String> errors) {
        Set<String> known = new HashSet<>();
        area.norms().forEach(norm -> known.add(norm.code()));
        for (ServiceType service : area.services()) {
            service.deadlines().stream()
                    .flatMap(term -> term.norm().stream())
                    .filter(code -> code.startsWith(area.id() + ".") && !known.contains(code))
                    .forEach(code -> errors.add("services: '" + service.code().word() + "' counts as the norm '" + code
                            + "' says, which no file describes"));
        }
    }

    private static void pointsServed(AreaDescriptor area, List<String> errors) {
        for (PointsTable table : area.points()) {
            table.services().stream()
                    .filter(code -> area.service(code).isEmpty())
                    .forEach(code -> errors.add(
                            "points: '" + table.code() + "' is for '" + code.word() + "', which no file describes"));
        }
    }

    /** A code names one service or one type of circumstance, so that its words and its record are nobody else's. */
    private static void nothingTwice(AreaDescriptor area, List<String> errors) {
        Set<ServiceCode> seen = new HashSet<>();
        for (ServiceType service : area.services()) {
            if (!seen.add(service.code())) {
                errors.add("services: two files describe the service '"
                        + service.code().word() + "'");
            }
        }
        for (CircumstanceType type : area.circumstances()) {
            if (!seen.add(type.code())) {
                errors.add(
                        "circumstances: another file describes '" + type.code().word() + "' already");
            }
        }
    }
}
