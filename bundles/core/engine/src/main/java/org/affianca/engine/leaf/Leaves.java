package org.affianca.engine.leaf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.affianca.api.CaseId;
import org.affianca.api.CircumstanceId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Words;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.circumstance.SealedEvidence;
import org.affianca.engine.ground.Ground;

/** Gathers the leaves of a file between two days, as the one who acts may read them, told in one language. */
public final class Leaves {
    private final Ground ground;
    private final Words words;
    private final LeafMapper sql;

    public Leaves(Ground ground, Words words) {
        this.ground = ground;
        this.words = words;
        this.sql = ground.sql(LeafMapper.class);
    }

    public List<MemberLeafRow> members(CaseId id) {
        return sql.members(ground.viewer(), id);
    }

    /** Protected places of members, for whoever must keep them out of a text. */
    public List<SecretPlaceRow> secretPlaces(CaseId id) {
        Viewer viewer = ground.viewer();
        return sql.secretPlaces(viewer, id).stream()
                .map(row -> row.opened(ground.vault(), viewer.organisation()))
                .toList();
    }

    /** Streets that no address line may carry, whether or not the one who acts may read them: for checks alone. */
    public List<String> guardedStreets(CaseId id) {
        Viewer viewer = ground.viewer();
        List<String> streets = new ArrayList<>(sql.leftStreets(viewer, id));
        sql.guardedPlaces(viewer, id)
                .forEach(row -> streets.add(
                        row.opened(ground.vault(), viewer.organisation()).street()));
        return streets;
    }

    public List<DeliveredRow> delivered(CaseId id, LocalDate from, LocalDate until) {
        return sql.delivered(ground.viewer(), id, from, until);
    }

    /** The register of the file's own groups, session by session. */
    public List<SessionLeafRow> sessions(CaseId id, LocalDate from, LocalDate until) {
        return sql.sessions(ground.viewer(), id, from, until);
    }

    public List<Leaf> notes(CaseId id, LocalDate from, LocalDate until, Locale in) {
        return sql.notes(ground.viewer(), id, from, until).stream()
                .map(row -> row.leaf(LeafKind.NOTE, say("code.note-type." + row.word(), in), row.body()))
                .toList();
    }

    public List<Leaf> meetings(CaseId id, LocalDate from, LocalDate until, Locale in) {
        return sql.meetings(ground.viewer(), id, from, until).stream()
                .map(row -> row.leaf(
                        LeafKind.MEETING,
                        row.word().isEmpty()
                                ? say("meeting-state." + row.mark(), in)
                                : say("code.meeting-outcome." + row.word(), in),
                        row.body().strip()))
                .toList();
    }

    public List<Leaf> documents(CaseId id, LocalDate from, LocalDate until, Locale in) {
        ZoneId office = ground.clock().getZone();
        Instant first = from.atStartOfDay(office).toInstant();
        Instant end = until.plusDays(1).atStartOfDay(office).toInstant();
        return sql.documents(ground.viewer(), id, first, end).stream()
                .map(row -> new Leaf(
                        LeafKind.DOCUMENT,
                        row.id(),
                        LocalDate.ofInstant(row.addedAt(), office),
                        row.name(),
                        say("code.folder." + row.folder(), in),
                        row.author(),
                        row.secrecy(),
                        List.of(),
                        row.folder()))
                .toList();
    }

    public List<Leaf> works(CaseId id, LocalDate from, LocalDate until, Locale in) {
        Viewer viewer = ground.viewer();
        Map<Long, List<StepLeafRow>> steps =
                sql.steps(viewer, id, from, until).stream().collect(Collectors.groupingBy(StepLeafRow::workId));
        WorkTelling telling = new WorkTelling(words, in);
        return sql.works(viewer, id, from, until).stream()
                .map(row -> new Leaf(
                        LeafKind.WORK,
                        row.id(),
                        row.fromDay(),
                        words.service(row.service(), in),
                        telling.of(row, steps.getOrDefault(row.id(), List.of())),
                        "",
                        row.secrecy(),
                        List.of(),
                        ""))
                .toList();
    }

    public List<Leaf> reports(CaseId id, LocalDate from, LocalDate until, Locale in) {
        Map<Long, LeafRow> first = new LinkedHashMap<>();
        Map<Long, List<PersonId>> about = new LinkedHashMap<>();
        for (LeafRow row : sql.reports(ground.viewer(), id, from, until)) {
            first.putIfAbsent(row.id(), row);
            about.computeIfAbsent(row.id(), none -> new ArrayList<>()).addAll(row.persons());
        }
        return first.values().stream()
                .map(row -> new Leaf(
                        LeafKind.REPORT,
                        row.id(),
                        row.onDay(),
                        row.mark().isEmpty() ? say("leaf.report", in) : say("leaf.report", in) + " " + row.mark(),
                        row.body(),
                        row.author(),
                        row.secrecy(),
                        about.getOrDefault(row.id(), List.of()),
                        ""))
                .toList();
    }

    public List<Leaf> circumstances(CaseId id, LocalDate from, LocalDate until, Locale in) {
        Viewer viewer = ground.viewer();
        return sql.circumstances(viewer, id, from, until).stream()
                .map(row -> row.leaf(
                        LeafKind.CIRCUMSTANCE,
                        words.service(new ServiceCode(row.word()), in),
                        SealedEvidence.opened(
                                ground.vault(),
                                viewer.organisation(),
                                new CircumstanceId(row.id()),
                                row.secrecy(),
                                row.body())))
                .toList();
    }

    private String say(String key, Locale in) {
        return words.say(Shelf.CORE, key, in);
    }
}
