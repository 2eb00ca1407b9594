package org.affianca.engine.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Words;
import org.affianca.api.returns.Siuss;
import org.affianca.api.returns.SiussCodes;
import org.affianca.api.returns.SiussRow;
import org.affianca.api.returns.SiussService;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of SIUSS, computed anew each time from what was paid. */
@Component
public final class SiussBook implements Siuss {
    private static final int LONGEST = 366;

    private final Ground ground;
    private final Words words;
    private final SiussOffice services;
    private final SiussMapper sql;
    private final CountryNumbers countries = new CountryNumbers();

    @Activate
    public SiussBook(@Reference Ground ground, @Reference Shelf shelf, @Reference Words words) {
        this.ground = ground;
        this.words = words;
        this.services = new SiussOffice(ground, shelf);
        this.sql = ground.sql(SiussMapper.class);
    }

    @Override
    public Page<SiussRow> rows(LocalDate from, LocalDate until, Paging paging) {
        return read("siuss-rows", from, until, paging);
    }

    @Override
    public Page<SiussRow> export(LocalDate from, LocalDate until, Paging paging) {
        Page<SiussRow> all = read("siuss-export", from, until, paging);
        return new Page<>(all.items().stream().filter(SiussRow::isWhole).toList(), all.next());
    }

    private Page<SiussRow> read(String look, LocalDate from, LocalDate until, Paging paging) {
        ground.sight().need("preparing what is told to SIUSS", Role.RETURNS);
        new Flaws(ground.codes())
                .when(until.isBefore(from), "/until", "ends-before-it-begins")
                .when(until.isAfter(from.plusDays(LONGEST)), "/until", "too-long-a-time")
                .orThrow();
        long after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0))).orElse(0L);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Map<String, SiussService> known = services.known();
            List<PaidRow> paid = sql.paid(viewer, from, until, after, untold(known), paging.limit() + 1);
            Map<PersonId, List<SiussMapper.Declared>> declared = declared(viewer, paid, from, until);
            Page<SiussRow> page = Cursor.page(
                    paid,
                    paging,
                    row -> Cursor.of(row.workId().value()),
                    row -> told(row, known, declared.getOrDefault(row.personId(), List.of())));
            ground.looks().searched(look, page.items().size());
            return page;
        });
    }

    private static List<String> untold(Map<String, SiussService> known) {
        return known.values().stream()
                .filter(one -> one.holds().filter(codes -> !codes.told()).isPresent())
                .map(one -> one.service().value())
                .toList();
    }

    private Map<PersonId, List<SiussMapper.Declared>> declared(
            Viewer viewer, List<PaidRow> paid, LocalDate from, LocalDate until) {
        List<PersonId> people = paid.stream().map(PaidRow::personId).distinct().toList();
        return people.isEmpty()
                ? Map.of()
                : sql.declarations(viewer, people, from, until).stream()
                        .collect(Collectors.groupingBy(SiussMapper.Declared::personId));
    }

    private SiussRow told(PaidRow row, Map<String, SiussService> known, List<SiussMapper.Declared> declared) {
        Optional<SiussCodes> codes =
                Optional.ofNullable(known.get(row.service().value())).flatMap(SiussService::holds);
        Optional<SiussMapper.Declared> declaration = declared.stream()
                .filter(one -> one.askedFor(row.workId()))
                .findFirst()
                .or(() -> declared.stream()
                        .filter(one -> one.heldOn(row.paidOn()))
                        .findFirst());
        Telling telling =
                new Telling(row).tell(codes, words.service(row.service(), Locale.ITALIAN), declaration, countries);
        return new SiussRow(
                row.workId(),
                row.caseId(),
                row.caseNumber(),
                row.unit(),
                row.service(),
                row.personId(),
                row.surname() + " " + row.name(),
                telling.items(),
                telling.gaps());
    }
}
