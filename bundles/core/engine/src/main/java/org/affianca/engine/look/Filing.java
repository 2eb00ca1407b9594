package org.affianca.engine.look;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.affianca.engine.db.Mappers;

/** Files sealed looks under the cases and persons they were about: a query for each sort of record, whatever their number. */
final class Filing {
    private static final int LINES_AT_ONCE = 200;

    private final AboutMapper sql;

    Filing(Mappers mappers) {
        this.sql = mappers.of(AboutMapper.class);
    }

    void file(List<LookRow> rows) {
        Map<Long, List<LookRow>> byOrganisation = new HashMap<>();
        rows.forEach(row -> byOrganisation
                .computeIfAbsent(row.organisationId(), o -> new ArrayList<>())
                .add(row));
        byOrganisation.forEach(this::file);
    }

    private void file(long organisation, List<LookRow> rows) {
        Map<RecordKind, Map<Long, List<AboutRow>>> known = about(organisation, rows);
        List<AboutMapper.Line> lines = new ArrayList<>();
        for (LookRow row : rows) {
            List<AboutRow> about = about(row, known);
            for (int place = 0; place < about.size(); place++) {
                lines.add(line(row, place, about.get(place)));
            }
        }
        for (int first = 0; first < lines.size(); first += LINES_AT_ONCE) {
            sql.add(lines.subList(first, Math.min(lines.size(), first + LINES_AT_ONCE)));
        }
    }

    private Map<RecordKind, Map<Long, List<AboutRow>>> about(long organisation, List<LookRow> rows) {
        Map<RecordKind, Set<Long>> asked = new EnumMap<>(RecordKind.class);
        rows.stream().filter(row -> row.recordId() > 0).forEach(row -> LookWords.of(row.what())
                .kinds()
                .forEach(kind ->
                        asked.computeIfAbsent(kind, k -> new TreeSet<>()).add(row.recordId())));
        Map<RecordKind, Map<Long, List<AboutRow>>> found = new EnumMap<>(RecordKind.class);
        asked.forEach((kind, ids) -> {
            Map<Long, List<AboutRow>> byRecord = new HashMap<>();
            about(kind, organisation, ids)
                    .forEach(row -> byRecord.computeIfAbsent(row.recordId(), r -> new ArrayList<>())
                            .add(row));
            found.put(kind, byRecord);
        });
        return found;
    }

    private Collection<AboutRow> about(RecordKind kind, long organisation, Set<Long> ids) {
        return switch (kind) {
            case NONE -> List.of();
            case CASE ->
                ids.stream()
                        .map(id -> new AboutRow(id, Optional.of(id), Optional.empty()))
                        .toList();
            case PERSON ->
                ids.stream()
                        .map(id -> new AboutRow(id, Optional.empty(), Optional.of(id)))
                        .toList();
            default -> sql.about(kind, organisation, ids);
        };
    }

    private static List<AboutRow> about(LookRow row, Map<RecordKind, Map<Long, List<AboutRow>>> known) {
        List<AboutRow> about = LookWords.of(row.what()).kinds().stream()
                .flatMap(kind -> known.getOrDefault(kind, Map.of()).getOrDefault(row.recordId(), List.of()).stream())
                .filter(AboutRow::isOfSomebody)
                .distinct()
                .toList();
        return about.isEmpty() ? List.of(AboutRow.nobody(row.recordId())) : about;
    }

    private static AboutMapper.Line line(LookRow row, int place, AboutRow about) {
        return new AboutMapper.Line(
                row.organisationId(),
                row.id(),
                place,
                row.seenAt(),
                row.userId(),
                row.recordId(),
                about.caseId(),
                about.personId());
    }
}
