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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Plants cases of each secrecy in a running Affianca and asks for them, on every way the program describes, as users who must
 * not read them. The program needs three units; what is planted stays there.
 */
public final class LeakKit {
    private final Path data;
    private final Crowd crowd;
    private final Canaries canaries = new Canaries();
    private final Findings findings = new Findings(canaries);
    private final List<Dossier> hidden = new ArrayList<>();
    private final Planting planting;
    private final Description description;

    /** On the program at that address with that data folder; the cookie is an administrator's session. */
    public LeakKit(URI house, Path data, String administratorsCookie) {
        this.data = data;
        this.crowd = Crowd.gathered(house, administratorsCookie);
        this.planting = new Planting(crowd, canaries);
        this.description = Description.of(crowd.door(Who.OWNER));
    }

    /** Everything that is installed. */
    public LeakReport run() {
        return run(operation -> true);
    }

    LeakReport run(Predicate<Operation> wanted) {
        Dossier ground = planted(Level.OPEN, Optional.empty(), "ground.plants");
        Dossier ordinary = planted(Level.ORDINARY, Optional.of(ground), "dossier.plants");
        List<Operation> open = description.operations(
                operation -> isGet(operation) && operation.holes().isEmpty() && wanted.test(operation));
        Looking looking = new Looking(crowd, findings, open);
        Map<Who, Map<String, String>> before = views(looking);
        for (Level level : List.of(Level.PROFESSIONAL, Level.SPECIALIST, Level.SEALED)) {
            hidden.add(planted(level, Optional.of(ground), "dossier.plants"));
        }
        Map<Who, Map<String, String>> after = views(looking);
        before.forEach((who, views) -> looking.compare(who, views, after.getOrDefault(who, Map.of())));
        Targets targets = new Targets(crowd.door(Who.OWNER), canaries);
        asked(open, targets, ordinary, wanted);
        logs();
        return new LeakReport(findings, planting.failures(), targets.unreached());
    }

    private void asked(List<Operation> open, Targets targets, Dossier ordinary, Predicate<Operation> wanted) {
        Asking asking = new Asking(crowd, canaries, findings);
        List<Dossier> all = new ArrayList<>(hidden);
        all.add(ordinary);
        for (Operation operation :
                description.operations(one -> isGet(one) && !one.holes().isEmpty() && wanted.test(one))) {
            for (Targets.Target target : targets.of(operation, all)) {
                for (Who who : Who.values()) {
                    if (who != Who.OWNER) {
                        asking.at(target, who);
                    }
                }
            }
        }
        for (Operation operation : open) {
            for (Dossier dossier : hidden) {
                for (Who who : Who.values()) {
                    if (who.isOutside()) {
                        asking.with(operation, dossier, who);
                    }
                }
            }
        }
    }

    private Map<Who, Map<String, String>> views(Looking looking) {
        Map<Who, Map<String, String>> views = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            if (who.isOutside()) {
                views.put(who, looking.views(who));
            }
        }
        return views;
    }

    private Dossier planted(Level level, Optional<Dossier> ground, String script) {
        Dossier dossier = new Dossier(level, ground);
        planting.play(Act.read(script(script)), dossier);
        return dossier;
    }

    /** No word of a person stands in a log, whoever reads it. */
    private void logs() {
        try (Stream<Path> files = Files.walk(data.resolve("log"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (Canaries.Canary canary : canaries.in(Files.readString(file, StandardCharsets.ISO_8859_1))) {
                    findings.add(new Finding(
                            Way.LOG, file.getFileName().toString(), "whoever reads logs", "read what " + canary.act()));
                }
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static boolean isGet(Operation operation) {
        return operation.method().equals("GET") && !operation.type().equals("text/event-stream");
    }

    private static String script(String name) {
        try (InputStream script = LeakKit.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
