package org.affianca.engine.means;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.means.Enquiry;
import org.affianca.api.means.EnquiryData;
import org.affianca.api.means.MeansDesk;
import org.affianca.api.means.MeansTest;
import org.affianca.api.means.MeansTestData;
import org.affianca.api.means.MeansTestId;
import org.affianca.api.means.MeansTests;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of means tests; one class for each act. */
@Component
public final class MeansBook implements MeansTests, MeansDesk {
    private final Ground ground;
    private final MeansMapper sql;
    private final EnquiryMapper enquiries;
    private final Keeping tests;
    private final Entering entering;
    private final Enquiring enquiring;

    @Activate
    public MeansBook(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(MeansMapper.class);
        this.enquiries = ground.sql(EnquiryMapper.class);
        this.tests = new Keeping(ground);
        this.entering = new Entering(ground, tests);
        this.enquiring = new Enquiring(ground, tests, entering);
    }

    @Override
    public Optional<MeansTest> find(MeansTestId id) {
        return ground.within(() -> looked(sql.find(ground.viewer(), id)));
    }

    @Override
    public Page<MeansTest> of(PersonId person, Paging paging) {
        MeansRow.@Nullable Place after = Cursor.read(
                        paging, 2, key -> new MeansRow.Place(LocalDate.parse(key.get(0)), Long.parseLong(key.get(1))))
                .orElse(null);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Page<MeansRow> page = Cursor.page(
                    sql.of(viewer, person, after, paging.limit() + 1), paging, MeansRow::cursor, row -> row);
            ground.looks().seen("person-means", person.value());
            return new Page<>(tests.whole(viewer, page.items()), page.next());
        });
    }

    @Override
    public Optional<MeansTest> holding(PersonId person, String type, LocalDate on) {
        return ground.within(() -> looked(sql.holding(ground.viewer(), person, type, on)));
    }

    @Override
    public Optional<Enquiry> enquiry(WorkId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<EnquiryRow> found = enquiries.find(viewer, id);
            found.ifPresent(row -> ground.looks().seen("means-enquiry", id.value()));
            return found.map(row -> enquiring.enquiry(viewer, row));
        });
    }

    @Override
    public MeansTest enter(PersonId person, MeansTestData data) {
        return ground.within(() -> entering.enter(person, data));
    }

    @Override
    public MeansTest withdraw(MeansTestId id, int version, String because) {
        return ground.within(() -> entering.withdraw(id, version, because));
    }

    @Override
    public Enquiry prepare(WorkId id, int version, EnquiryData data) {
        return ground.within(() -> enquiring.prepare(id, version, data));
    }

    @Override
    public MeansTest answer(WorkId id, int version, MeansTestData data) {
        return ground.within(() -> enquiring.answer(id, version, data));
    }

    private Optional<MeansTest> looked(Optional<MeansRow> found) {
        found.ifPresent(row -> ground.looks().seen("means-test", row.id().value()));
        return found.map(row -> tests.whole(ground.viewer(), List.of(row)).get(0));
    }
}
