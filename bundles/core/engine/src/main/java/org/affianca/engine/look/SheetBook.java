package org.affianca.engine.look;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.access.Purposes;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Words;
import org.affianca.api.look.LookSheet;
import org.affianca.api.look.LookSheetId;
import org.affianca.api.look.LookSheets;
import org.affianca.api.look.SheetRequest;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.paper.PaperFormat;
import org.affianca.api.paper.Press;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Makes and keeps the sheets for citizens. */
@Component(service = LookSheets.class, configurationPid = LookSettings.PID)
@Designate(ocd = LookSettings.class)
public final class SheetBook implements LookSheets {
    private static final Locale KEPT_IN = Locale.ITALIAN;

    private final Ground ground;
    private final SheetMapper sql;
    private final SheetTelling telling;
    private final SheetPaper paper;
    private final Press press;

    @Activate
    public SheetBook(
            @Reference Ground ground,
            @Reference Organisation organisation,
            @Reference Purposes purposes,
            @Reference Words words,
            @Reference Press press,
            LookSettings settings) {
        this(ground, organisation, purposes, words, press, settings.namesOfficers());
    }

    SheetBook(
            Ground ground,
            Organisation organisation,
            Purposes purposes,
            Words words,
            Press press,
            boolean namesOfficers) {
        this.ground = ground;
        this.sql = ground.sql(SheetMapper.class);
        this.telling = new SheetTelling(ground, organisation, purposes, namesOfficers);
        this.paper = new SheetPaper(words, organisation);
        this.press = press;
    }

    @Override
    public LookSheet make(PersonId person, SheetRequest request) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            mustAnswer(viewer, person);
            check(request);
            Instant now = ground.clock().instant().truncatedTo(ChronoUnit.MICROS);
            Told told = telling.tell(person, request, now, KEPT_IN);
            LookSheetId id = new LookSheetId(ground.ids().next());
            sql.keep(viewer, id, person, request, now, told);
            ground.looks().seen("person-look-sheet", person.value());
            return row(viewer, id).with(told);
        });
    }

    private void check(SheetRequest request) {
        new Flaws(ground.codes())
                .plausible("/from", request.from())
                .past("/until", request.until(), ground.today())
                .when(request.until().isBefore(request.from()), "/until", "ends-before-it-begins")
                .prose("/ground", request.ground(), 1_000)
                .orThrow();
    }

    @Override
    public List<LookSheet> of(PersonId person) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            mustAnswer(viewer, person);
            return sql.of(viewer, isPrivacy(viewer), person).stream()
                    .map(SheetRow::sheet)
                    .toList();
        });
    }

    @Override
    public Optional<LookSheet> find(LookSheetId id) {
        return ground.within(() -> find(id, KEPT_IN));
    }

    private Optional<LookSheet> find(LookSheetId id, Locale in) {
        Viewer viewer = ground.viewer();
        Optional<SheetRow> found = sql.find(viewer, isPrivacy(viewer), id);
        found.ifPresent(
                row -> ground.looks().seen("person-look-sheet", row.personId().value()));
        return found.map(
                row -> row.with(telling.tell(row.personId(), row.sheet().request(), row.madeAt(), in)));
    }

    @Override
    public void print(LookSheetId id, Locale in, OutputStream to) throws IOException {
        LookSheet sheet = ground.within(() -> find(id, in)).orElseThrow(() -> new Missing("look-sheet"));
        press.print(paper.of(sheet, in, ground.clock().getZone()), PaperFormat.PDF, to);
    }

    private SheetRow row(Viewer viewer, LookSheetId id) {
        return sql.find(viewer, isPrivacy(viewer), id).orElseThrow(() -> new Missing("look-sheet"));
    }

    private void mustAnswer(Viewer viewer, PersonId person) {
        if (sql.seen(viewer, isPrivacy(viewer), person) == 0) {
            throw new Missing("person");
        }
        if (!isPrivacy(viewer) && !viewer.coordinator() && sql.managed(viewer, person) == 0) {
            throw new Forbidden("telling who looked at a record");
        }
    }

    private static boolean isPrivacy(Viewer viewer) {
        return viewer.roles().contains(Role.PRIVACY);
    }
}
