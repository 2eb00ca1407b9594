package org.affianca.engine.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.organisation.Unit;
import org.affianca.engine.access.HouseAccounts;
import org.affianca.engine.access.Secrets;
import org.affianca.engine.organisation.HouseOrganisation;

/** The invented staff of the town; their passwords stand in {@code demo-users.txt}, readable by its owner only. */
final class DemoUsers {
    private final HouseOrganisation organisation;
    private final HouseAccounts accounts;
    private final List<String> lines = new ArrayList<>();
    private final List<Actor> workers = new ArrayList<>();
    private final Actor coordinator;
    private final Actor desk;

    DemoUsers(HouseOrganisation organisation, HouseAccounts accounts) {
        this.organisation = organisation;
        this.accounts = accounts;
        List<Unit> units = deepestFirst(organisation.units());
        String[][] staff = {
            {"giulia", "Giulia Assistenti"},
            {"paolo", "Paolo Ascolti"},
            {"sara", "Sara Colloqui"},
            {"luca", "Luca Percorsi"},
            {"elena", "Elena Progetti"}
        };
        for (int i = 0; i < staff.length; i++) {
            workers.add(user(
                    staff[i][0],
                    staff[i][1],
                    Role.WORKER,
                    Set.of(units.get(i % units.size()).id())));
        }
        Set<UnitId> tops = organisation.units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .map(Unit::id)
                .collect(Collectors.toSet());
        this.coordinator = user("marco", "Marco Coordinati", Role.COORDINATOR, tops);
        this.desk = user(
                "desk",
                "Anna Sportelli",
                Role.DESK,
                units.stream().map(Unit::id).collect(Collectors.toSet()));
    }

    List<Actor> workers() {
        return workers;
    }

    Actor coordinator() {
        return coordinator;
    }

    Actor desk() {
        return desk;
    }

    private Actor user(String name, String label, String role, Set<UnitId> units) {
        String password = Secrets.oneTimePassword();
        lines.add(name + "\t" + password + "\t" + label + "\t" + role);
        return accounts.found(organisation.id(), name, label, Set.of(role), units, password, false);
    }

    /** Units nobody stands under, the deepest first: teams before offices. */
    private static List<Unit> deepestFirst(List<Unit> units) {
        return units.stream()
                .filter(unit -> units.stream().noneMatch(other -> other.parent().equals(Optional.of(unit.id()))))
                .sorted(Comparator.comparingInt((Unit unit) -> depth(units, unit))
                        .reversed())
                .toList();
    }

    private static int depth(List<Unit> units, Unit unit) {
        return unit.parent()
                .flatMap(parent ->
                        units.stream().filter(u -> u.id().equals(parent)).findFirst())
                .map(parent -> 1 + depth(units, parent))
                .orElse(0);
    }

    void write(Path folder) {
        Path file = folder.resolve("demo-users.txt");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            Files.newByteChannel(
                            file,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                    .close();
            Files.write(file, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException("writing " + file, failed);
        }
    }
}
