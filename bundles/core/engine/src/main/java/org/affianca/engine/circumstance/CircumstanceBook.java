package org.affianca.engine.circumstance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.CircumstanceId;
import org.affianca.api.DocumentId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.circumstance.Circumstance;
import org.affianca.api.circumstance.CircumstanceData;
import org.affianca.api.circumstance.CircumstanceDesk;
import org.affianca.api.circumstance.CircumstanceSheet;
import org.affianca.api.circumstance.Circumstances;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.SeenDocuments;
import org.affianca.engine.circumstance.CircumstanceMapper.Place;
import org.affianca.engine.details.Reading;
import org.affianca.engine.details.Rows;
import org.affianca.engine.ground.Ground;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of circumstances: core's part from core's table, details from the area's while it serves. */
@Component
public final class CircumstanceBook implements Circumstances, CircumstanceDesk {
    private final Ground ground;
    private final Shelf shelf;
    private final Rows rows;
    private final Recording recording;
    private final CircumstanceMapper sql;
    private final SeenDocuments documents;

    @Activate
    public CircumstanceBook(
            @Reference Ground ground, @Reference Shelf shelf, @Reference Rows rows, @Reference Recording recording) {
        this.ground = ground;
        this.shelf = shelf;
        this.rows = rows;
        this.recording = recording;
        this.sql = ground.sql(CircumstanceMapper.class);
        this.documents = new SeenDocuments(ground.mappers());
    }

    @Override
    public Optional<CircumstanceSheet> find(CircumstanceId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            return looked(viewer, id).stream()
                    .findFirst()
                    .map(row -> row.sheet(seen(viewer, List.of(row)), plain(viewer, row), installed(row)));
        });
    }

    @Override
    public Page<CircumstanceSheet> of(PersonId person, Paging paging) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            @Nullable
            Place after = Cursor.read(
                            paging, 2, key -> new Place(LocalDate.parse(key.get(0)), Long.parseLong(key.get(1))))
                    .orElse(null);
            List<CircumstanceRow> found = opened(viewer, sql.of(viewer, person, after, paging.limit() + 1));
            ground.looks().seen("person-circumstances", person.value());
            Set<DocumentId> seen = seen(viewer, found);
            return Cursor.page(
                    found,
                    paging,
                    row -> Cursor.of(row.fromDay(), row.originId().value()),
                    row -> row.sheet(seen, Optional.empty(), installed(row)));
        });
    }

    @Override
    public List<Circumstance> holding(PersonId person, LocalDate on) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            List<CircumstanceRow> found = opened(viewer, sql.holding(viewer, person, on));
            ground.looks().seen("person-circumstances", person.value());
            Set<DocumentId> seen = seen(viewer, found);
            return found.stream().map(row -> row.circumstance(seen)).toList();
        });
    }

    @Override
    public Optional<Circumstance> holding(PersonId person, ServiceCode type, LocalDate on) {
        return holding(person, on).stream()
                .filter(circumstance -> circumstance.type().equals(type))
                .findFirst();
    }

    @Override
    public <D extends Record> Optional<D> details(CircumstanceId id, Class<D> type) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            return looked(viewer, id).stream().findFirst().flatMap(row -> shelf.shape(row.type())
                    .filter(shape -> shape.type().filter(type::equals).isPresent())
                    .flatMap(shape -> values(viewer, row).flatMap(shape::record))
                    .map(type::cast));
        });
    }

    @Override
    public List<CircumstanceSheet> versions(CircumstanceId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            List<CircumstanceRow> found = looked(viewer, id);
            Set<DocumentId> seen = seen(viewer, found);
            Map<Long, Map<String, Object>> values = values(viewer, found);
            return found.stream()
                    .map(row -> row.sheet(
                            seen, Optional.ofNullable(values.get(row.id())).map(Reading::plain), installed(row)))
                    .toList();
        });
    }

    @Override
    public CircumstanceId record(PersonId who, ServiceCode type, CircumstanceData data) {
        return recording.record(who, type, data);
    }

    @Override
    public void correct(CircumstanceId id, int version, CircumstanceData data) {
        recording.correct(id, version, data);
    }

    @Override
    public void withdraw(CircumstanceId id, int version, String because) {
        recording.withdraw(id, version, because);
    }

    private List<CircumstanceRow> looked(Viewer viewer, CircumstanceId id) {
        List<CircumstanceRow> found = opened(viewer, sql.versions(viewer, id));
        if (!found.isEmpty()) {
            ground.looks().seen("circumstance", id.value());
        }
        return found;
    }

    private List<CircumstanceRow> opened(Viewer viewer, List<CircumstanceRow> rows) {
        return rows.stream()
                .map(row -> row.opened(ground.vault(), viewer.organisation()))
                .toList();
    }

    private boolean installed(CircumstanceRow row) {
        return shelf.circumstance(row.type()).isPresent();
    }

    private Optional<Map<String, Object>> plain(Viewer viewer, CircumstanceRow row) {
        return values(viewer, row).map(Reading::plain);
    }

    /** One circumstance has one type, and so one shape. */
    private Map<Long, Map<String, Object>> values(Viewer viewer, List<CircumstanceRow> versions) {
        List<Long> ids = versions.stream().map(CircumstanceRow::id).toList();
        return versions.stream()
                .findFirst()
                .flatMap(row ->
                        shelf.shape(row.type()).map(shape -> rows.find(shape, row.details(viewer.organisation()), ids)))
                .orElse(Map.of());
    }

    private Optional<Map<String, Object>> values(Viewer viewer, CircumstanceRow row) {
        return shelf.shape(row.type()).flatMap(shape -> rows.find(shape, row.details(viewer.organisation())));
    }

    private Set<DocumentId> seen(Viewer viewer, List<CircumstanceRow> found) {
        return documents.of(
                viewer, found.stream().flatMap(row -> row.document().stream()).toList());
    }
}
