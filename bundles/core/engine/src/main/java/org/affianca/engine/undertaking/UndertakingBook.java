package org.affianca.engine.undertaking;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.undertaking.Gauge;
import org.affianca.api.undertaking.Gauged;
import org.affianca.api.undertaking.Reading;
import org.affianca.api.undertaking.ReadingTaken;
import org.affianca.api.undertaking.Undertaking;
import org.affianca.api.undertaking.Undertakings;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.register.Book;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of undertakings. */
@Component(service = Undertakings.class)
public final class UndertakingBook extends Book<Undertaking> implements Undertakings {
    private final UndertakingMapper sql;

    @Activate
    public UndertakingBook(@Reference Ground ground, @Reference LiveCatalogue catalogue) {
        super(ground, catalogue, new UndertakingShape(ground.sql(UndertakingMapper.class)));
        this.sql = ground.sql(UndertakingMapper.class);
    }

    @Override
    public ReadingTaken read(long id, Reading reading) {
        return ground.within(() -> {
            Viewer viewer = reader();
            if (mustSee(viewer, id).mayWrite() == 0) {
                throw new Forbidden("reading the gauges of this undertaking");
            }
            check(reading, gauges(id), viewer);
            long row = ground.ids().next();
            sql.read(viewer, row, id, reading, ground.clock().instant());
            ground.events().happened(new GaugeRead(id, reading.gauge()));
            return sql.reading(viewer, row).reading();
        });
    }

    @Override
    public List<ReadingTaken> readings(long id) {
        return ground.within(() -> {
            Viewer viewer = reader();
            mustSee(viewer, id);
            ground.looks().seen("undertaking-readings", id);
            return sql.readings(viewer, id).stream()
                    .map(UndertakingMapper.ReadingRow::reading)
                    .toList();
        });
    }

    @Override
    public List<Gauged> progress(long id) {
        return ground.within(() -> {
            Viewer viewer = reader();
            List<Gauge> gauges = gauges(id);
            Map<String, UndertakingMapper.ReadingRow> last =
                    sql.last(viewer, id).stream().collect(toMap(UndertakingMapper.ReadingRow::gauge, row -> row));
            return gauges.stream()
                    .map(gauge -> gauged(gauge, Optional.ofNullable(last.get(gauge.code())), viewer))
                    .toList();
        });
    }

    private static Gauged gauged(Gauge gauge, Optional<UndertakingMapper.ReadingRow> last, Viewer viewer) {
        boolean reached = last.flatMap(
                        row -> gauge.target().map(target -> row.figure().compareTo(target) >= 0))
                .orElse(false);
        boolean overdue = gauge.checkBy()
                .map(day -> day.isBefore(viewer.today())
                        && last.map(row -> row.onDay().isBefore(day)).orElse(true))
                .orElse(false);
        return new Gauged(
                gauge,
                last.map(row -> Plain.of(row.figure())),
                last.map(UndertakingMapper.ReadingRow::onDay),
                reached,
                overdue);
    }

    private List<Gauge> gauges(long id) {
        return find(id).orElseThrow(() -> new Missing("undertaking")).data().gauges();
    }

    private void check(Reading reading, List<Gauge> gauges, Viewer viewer) {
        new Flaws(ground.codes())
                .when(
                        gauges.stream().noneMatch(gauge -> gauge.code().equals(reading.gauge())),
                        "/gauge",
                        "unknown-gauge")
                .past("/on", reading.on(), viewer.today())
                .when(!UndertakingRules.isHumane(reading.value()), "/value", "value-out-of-range")
                .optionalProse("/note", reading.note(), 1000)
                .orThrow();
    }
}
