package org.affianca.testing.leaks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The addresses that lead into a dossier: those a reader gets an answer from, the ones with planted words first. */
final class Targets {
    private static final int TRIED = 24;
    private static final int TRIED_OF_AREAS = 500;
    private static final int KEPT = 2;

    private final Crowd crowd;
    private final Canaries canaries;
    private final Set<String> unreached = new TreeSet<>();

    Targets(Crowd crowd, Canaries canaries) {
        this.crowd = crowd;
        this.canaries = canaries;
    }

    /** An address, what stands in its holes, and who may read it. */
    record Target(Operation operation, Dossier dossier, List<String> values, Scope scope, int words) {
        /** The user of the kit who reads what is there. */
        Who reader() {
            return scope.reader();
        }

        String path() {
            return operation.filled(values);
        }

        /** The same address of what does not exist, in all holes that hold an id. */
        String ghost(boolean whole) {
            return operation.filled(ghosts(whole));
        }

        List<String> ghosts(boolean whole) {
            List<String> ghosts = new ArrayList<>(values);
            int last = lastId();
            for (int i = whole ? 0 : last; i <= last; i++) {
                if (isId(i)) {
                    ghosts.set(i, Ghosts.id(i));
                }
            }
            return ghosts;
        }

        /** What stands in the holes and is an id. */
        List<String> ids() {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                if (isId(i)) {
                    ids.add(values.get(i));
                }
            }
            return ids;
        }

        private int lastId() {
            int last = 0;
            for (int i = 0; i < values.size(); i++) {
                last = isId(i) ? i : last;
            }
            return last;
        }

        private boolean isId(int hole) {
            return Nouns.fixed(operation.holes().get(hole)).isEmpty();
        }
    }

    /** Operations with holes that no planted record fills, or that answer the owner nothing good. */
    Set<String> unreached() {
        return unreached;
    }

    List<Target> of(Operation operation, List<Dossier> dossiers) {
        List<Target> all = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            Map<Who, List<Target>> good = new EnumMap<>(Who.class);
            for (Target one : candidates(operation, dossier)) {
                Reply reply = crowd.door(one.reader()).get(one.path());
                if (reply.isGood()) {
                    good.computeIfAbsent(one.reader(), any -> new ArrayList<>()).add(with(one, reply));
                }
            }
            for (List<Target> ofReader : good.values()) {
                ofReader.stream()
                        .sorted(Comparator.comparingInt(target -> -target.words()))
                        .limit(KEPT)
                        .forEach(all::add);
            }
        }
        if (all.isEmpty()) {
            unreached.add(operation.toString());
        }
        return all;
    }

    /** The first that answers this reader something good, whatever stands in it. */
    Optional<Target> first(Operation operation, List<Dossier> dossiers, Who reader) {
        return dossiers.stream()
                .flatMap(dossier -> candidates(operation, dossier).stream())
                .filter(one -> crowd.door(reader).get(one.path()).isGood())
                .findFirst();
    }

    private Target with(Target one, Reply reply) {
        return new Target(
                one.operation(),
                one.dossier(),
                one.values(),
                one.scope(),
                canaries.in(reply.text()).size());
    }

    /** Every way to fill the holes with records of the dossier; at least one must be its own. */
    static List<Target> candidates(Operation operation, Dossier dossier) {
        List<Target> found = new ArrayList<>();
        found.add(new Target(operation, dossier, List.of(), Scope.OFFICE, 0));
        boolean own = false;
        for (int i = 0; i < operation.holes().size(); i++) {
            String noun = Nouns.of(operation, i);
            List<Dossier.Record> records = Nouns.fixed(operation.holes().get(i))
                    .map(fixed -> List.of(new Dossier.Record(fixed, Scope.OFFICE)))
                    .orElse(dossier.records(noun));
            own |= dossier.hasOwn(noun);
            List<Target> longer = new ArrayList<>();
            for (Target so : found) {
                for (Dossier.Record record : records) {
                    longer.add(so(so, record));
                }
            }
            found = longer;
        }
        // An area's own resource answers for the works of one of its services, which may be any of a hundred.
        int most = operation.template().startsWith("/areas/") ? TRIED_OF_AREAS : TRIED;
        return own ? found.stream().limit(most).toList() : List.of();
    }

    private static Target so(Target far, Dossier.Record record) {
        List<String> values = new ArrayList<>(far.values());
        values.add(record.id());
        Scope scope = record.scope().compareTo(far.scope()) > 0 ? record.scope() : far.scope();
        return new Target(far.operation(), far.dossier(), values, scope, 0);
    }
}
