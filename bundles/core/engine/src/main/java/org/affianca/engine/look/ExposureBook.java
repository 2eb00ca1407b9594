package org.affianca.engine.look;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.affianca.api.OrganisationId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Role;
import org.affianca.api.look.ExposedPerson;
import org.affianca.api.look.Exposure;
import org.affianca.api.look.ExposureQuery;
import org.affianca.api.look.Exposures;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Help after a breach; each time it is asked, that stands in the log as well. */
@Component
public final class ExposureBook implements Exposures {
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Ground ground;
    private final ExposureMapper sql;
    private final LookedAt people;

    @Activate
    public ExposureBook(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(ExposureMapper.class);
        this.people = new LookedAt(ground.mappers());
    }

    @Override
    public Page<Exposure> looks(ExposureQuery asked, Paging paging) {
        OrganisationId org = answerable(asked);
        ExposureRow.@Nullable Place after = Cursor.read(
                        paging,
                        3,
                        key -> new ExposureRow.Place(
                                Instant.parse(key.get(0)), Long.parseLong(key.get(1)), Integer.parseInt(key.get(2))))
                .orElse(null);
        return ground.within(() -> {
            List<ExposureRow> rows =
                    sql.looks(org, asked, instant(asked.from()), instant(asked.until()), after, paging.limit() + 1);
            Map<PersonId, String> names = people.of(
                    ground.viewer(),
                    rows.stream().flatMap(row -> row.person().stream()).toList());
            Page<Exposure> page = Cursor.page(rows, paging, ExposureRow::cursor, row -> row.exposure(names));
            ground.looks().searched("breach-looks", page.items().size());
            return page;
        });
    }

    @Override
    public Page<ExposedPerson> people(ExposureQuery asked, Paging paging) {
        OrganisationId org = answerable(asked);
        @Nullable
        PersonId after = Cursor.read(paging, 1, key -> new PersonId(Long.parseLong(key.get(0))))
                .orElse(null);
        return ground.within(() -> {
            List<ExposureMapper.PersonRow> rows = sql.people(
                    org,
                    asked,
                    instant(asked.from()),
                    instant(asked.until()),
                    asked.from().toLocalDate(),
                    after,
                    paging.limit() + 1);
            Map<PersonId, String> names = people.of(
                    ground.viewer(),
                    rows.stream().map(ExposureMapper.PersonRow::id).toList());
            Page<ExposedPerson> page = Cursor.page(
                    rows,
                    paging,
                    row -> Cursor.of(row.id().value()),
                    row -> person(row, names.getOrDefault(row.id(), "")));
            ground.looks().searched("breach-people", page.items().size());
            return page;
        });
    }

    private OrganisationId answerable(ExposureQuery asked) {
        OrganisationId org =
                ground.sight().need("help after a breach", Role.PRIVACY).organisation();
        new Flaws(ground.codes())
                .when(asked.until().isBefore(asked.from()), "/until", "ends-before-it-begins")
                .when(asked.until().isAfter(asked.from().plus(LONGEST)), "/until", "too-long-a-time")
                .orThrow();
        return org;
    }

    private Instant instant(LocalDateTime at) {
        return at.atZone(ground.clock().getZone()).toInstant();
    }

    private static ExposedPerson person(ExposureMapper.PersonRow row, String label) {
        return new ExposedPerson(
                row.id(),
                label,
                !row.secrecy().equals(Secrecy.ORDINARY.name()),
                row.looks(),
                row.firstAt(),
                row.lastAt());
    }
}
