package org.affianca.testing.leaks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Plants cases of each secrecy in a running Affianca and asks for them, on every way the program describes, as users who must
 * not read them. The program needs three units; what is planted stays there.
 */
public final class LeakKit {
    private static final List<Level> HIDDEN = List.of(Level.PROFESSIONAL, Level.SPECIALIST, Level.SEALED);

    private final Path data;
    private final Crowd crowd;
    private final Canaries canaries = new Canaries();
    private final Findings findings = new Findings(canaries);
    private final Dossier ground = new Dossier(Level.OPEN, Optional.empty());
    private final Dossier ordinary = new Dossier(Level.ORDINARY, Optional.of(ground));
    private final List<Dossier> hidden = new ArrayList<>();
    private final Planting planting;
    private final Description description;
    private final List<Act> office = Act.read(script("ground.plants"));
    private final List<Act> acts = new ArrayList<>(Act.read(script("dossier.plants")));
    private final List<Act> ofAreas = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private Predicate<Operation> wanted = operation -> true;

    /** On the program at that address with that data folder; the cookie is an administrator's session. */
    public LeakKit(URI house, Path data, String administratorsCookie) {
        this.data = data;
        this.crowd = Crowd.gathered(house, administratorsCookie);
        this.planting = new Planting(crowd, canaries);
        this.description = Description.of(crowd.door(Who.OWNER));
    }

    /** With a script of an area, for what the kit cannot fill by its description alone. */
    public LeakKit with(String script) {
        ofAreas.addAll(Act.read(script));
        return this;
    }

    /** Asks only the area's own resources, and core's which lead to its works. */
    public LeakKit onlyArea(String area) {
        wanted = operation -> operation.isOf(area) || operation.template().startsWith("/works");
        return this;
    }

    /** Plants, looks, asks, tries. */
    public LeakReport run() {
        plantGround();
        ground.keep("users", String.valueOf(crowd.id(Who.OWNER)), Scope.OFFICE);
        plant(ordinary);
        List<Operation> open = gets(one -> one.holes().isEmpty());
        Looking looking = new Looking(crowd, findings, open);
        Map<Who, Map<String, String>> before = views(looking);
        List<Targets.Target> standing = standing();
        Map<Who, List<String>> stood = stood(standing);
        try (Listening listening = new Listening(crowd, description.operations(LeakKit::isStream))) {
            for (Level level : HIDDEN) {
                Dossier dossier = new Dossier(level, Optional.of(ground));
                hidden.add(dossier);
                plant(dossier);
            }
            listening.tell(findings);
        }
        Map<Who, Map<String, String>> after = views(looking);
        before.forEach((who, views) -> looking.compare(who, views, after.getOrDefault(who, Map.of())));
        compare(standing, stood);
        Targets targets = new Targets(crowd, canaries);
        List<Targets.Target> reached = ask(targets);
        search(open);
        time(reached);
        write(reached);
        logs();
        failures.addAll(planting.failures());
        return new LeakReport(findings, failures, targets.unreached());
    }

    /**
     * Plants one ordinary case and asks for nothing but where it is read, for others who want to knock at every address: first
     * what a coordinator reads, then what only the owner does.
     */
    public List<Reach> reach() {
        plantGround();
        plant(ordinary);
        failures.addAll(planting.failures());
        if (!failures.isEmpty()) {
            throw new IllegalStateException("not planted: " + failures);
        }
        List<Operation> left = new ArrayList<>(gets(one -> !one.holes().isEmpty()));
        return Stream.of(Who.HEAD, Who.OWNER).map(who -> reach(who, left)).toList();
    }

    /** What this user reads is taken from what is left. */
    private Reach reach(Who reader, List<Operation> left) {
        Targets targets = new Targets(crowd, canaries);
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Operation operation : left) {
            targets.first(operation, List.of(ordinary, ground), reader)
                    .ifPresent(target -> addresses.put(operation.template(), target.path()));
        }
        left.removeIf(operation -> addresses.containsKey(operation.template()));
        return new Reach(crowd.door(reader).cookie(), addresses);
    }

    private void plantGround() {
        planting.play(office, ground);
        planting.play(ofAreas.stream().filter(Act::isOfTheGround).toList(), ground);
    }

    private void plant(Dossier dossier) {
        planting.play(acts, dossier);
        Set<String> told = new LinkedHashSet<>();
        ofAreas.forEach(
                act -> told.add(description.operation(act.method(), act.path()).template()));
        AreaPlanting areas = new AreaPlanting(crowd.door(Who.OWNER), canaries, description, told);
        areas.works(dossier);
        planting.play(ofAreas, dossier);
        areas.resources(dossier);
        failures.addAll(areas.failures());
    }

    /** What the office keeps and outsiders read by its number: a table, a building, a book. */
    private List<Targets.Target> standing() {
        Targets targets = new Targets(crowd, canaries);
        List<Targets.Target> standing = new ArrayList<>();
        for (Operation operation : gets(one -> !one.holes().isEmpty())) {
            standing.addAll(targets.of(operation, List.of(ground)));
        }
        return standing;
    }

    private Map<Who, List<String>> stood(List<Targets.Target> standing) {
        Map<Who, List<String>> stood = new EnumMap<>(Who.class);
        everybody(
                Who::isOutside,
                who -> stood.put(
                        who,
                        standing.stream()
                                .map(one -> crowd.door(who).get(one.path()).face(List.of()))
                                .toList()));
        return stood;
    }

    private void compare(List<Targets.Target> standing, Map<Who, List<String>> before) {
        stood(standing).forEach((who, after) -> {
            for (int i = 0; i < standing.size(); i++) {
                Operation operation = standing.get(i).operation();
                String told = Objects.requireNonNull(before.get(who)).get(i);
                findings.alike(
                        Way.of(operation), operation, who, "with something to hide, it changed", told, after.get(i));
            }
        });
    }

    private List<Targets.Target> ask(Targets targets) {
        Asking asking = new Asking(crowd, canaries, findings);
        List<Dossier> all = new ArrayList<>(hidden);
        all.add(ordinary);
        all.add(ground);
        List<Targets.Target> reached = new ArrayList<>();
        for (Operation operation : gets(one -> !one.holes().isEmpty())) {
            for (Targets.Target target : targets.of(operation, all)) {
                reached.add(target);
                everybody(who -> who.isWorthAsking(target.dossier().level()), who -> asking.at(target, who));
            }
        }
        return reached;
    }

    private void search(List<Operation> open) {
        Asking asking = new Asking(crowd, canaries, findings);
        for (Operation operation : open) {
            everybody(Who::isOutside, who -> asking.with(operation, hidden.get(0), who));
        }
    }

    private void time(List<Targets.Target> reached) {
        Timing timing = new Timing(crowd, findings);
        Set<String> timed = new LinkedHashSet<>();
        Set<String> behind = new LinkedHashSet<>();
        for (Targets.Target target : reached) {
            if (target.dossier() == hidden.get(0)
                    && timed.add(target.operation().toString())) {
                timing.of(target, Who.WORKER_ELSEWHERE);
            }
            if (target.dossier() == ordinary && behind.add(target.operation().toString())) {
                timing.of(target, Who.BEHIND);
            }
        }
    }

    private void write(List<Targets.Target> reached) {
        Map<Targets.Target, String> before = owners(reached);
        Trying trying = new Trying(crowd, canaries, findings, planting, description);
        List<Act> all = new ArrayList<>(acts);
        all.addAll(ofAreas);
        Dossier dossier = hidden.get(0);
        everybody(Who::isOutside, who -> trying.again(all, dossier, who));
        trying.again(all, ordinary, Who.BEHIND);
        for (Operation operation : description.operations(one -> isWrite(one) && wanted.test(one))) {
            everybody(Who::isOutside, who -> trying.at(operation, dossier, who));
            everybody(Who::isOutside, who -> trying.naming(operation, dossier, who));
            trying.at(operation, ordinary, Who.BEHIND);
            trying.naming(operation, ordinary, Who.BEHIND);
        }
        owners(reached)
                .forEach((target, after) -> findings.alike(
                        Way.WRITE,
                        target.operation(),
                        target.reader(),
                        "somebody who may not has changed what the reader reads",
                        before.getOrDefault(target, ""),
                        after));
    }

    private Map<Targets.Target, String> owners(List<Targets.Target> reached) {
        Map<Targets.Target, String> faces = new LinkedHashMap<>();
        for (Targets.Target target : reached) {
            if (target.dossier() == hidden.get(0) || target.dossier() == ordinary) {
                faces.put(target, crowd.door(target.reader()).get(target.path()).face(List.of()));
            }
        }
        return faces;
    }

    private Map<Who, Map<String, String>> views(Looking looking) {
        Map<Who, Map<String, String>> views = new EnumMap<>(Who.class);
        everybody(Who::isOutside, who -> views.put(who, looking.views(who)));
        return views;
    }

    /** No word of a person stands in a log, whoever reads it. */
    private void logs() {
        try (Stream<Path> files = Files.walk(data.resolve("log"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (Canaries.Canary canary : canaries.in(Files.readString(file, StandardCharsets.ISO_8859_1))) {
                    String name = Objects.toString(file.getFileName(), "");
                    findings.add(new Finding(Way.LOG, name, "whoever reads logs", "read what " + canary.act()));
                }
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static void everybody(Predicate<Who> asked, java.util.function.Consumer<Who> act) {
        Stream.of(Who.values()).filter(asked).forEach(act);
    }

    private List<Operation> gets(Predicate<Operation> some) {
        return description.operations(
                one -> one.method().equals("GET") && !isStream(one) && wanted.test(one) && some.test(one));
    }

    private static boolean isStream(Operation operation) {
        return operation.type().equals("text/event-stream");
    }

    /** All but those that end the session or change the house itself. */
    private static boolean isWrite(Operation operation) {
        return !operation.method().equals("GET")
                && !operation.template().matches("/(session|users|account|service-accounts|areas/\\{id}).*");
    }

    private static String script(String name) {
        try (InputStream script = Objects.requireNonNull(LeakKit.class.getResourceAsStream(name))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
