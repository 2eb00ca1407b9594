package org.affianca.engine.adoption;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.access.Role;
import org.affianca.api.adoption.AdoptionAnswer;
import org.affianca.api.adoption.AdoptionAsking;
import org.affianca.api.adoption.AdoptionLinkData;
import org.affianca.api.adoption.AdoptionLinkId;
import org.affianca.api.adoption.AdoptionOpening;
import org.affianca.api.adoption.AdoptionOpeningId;
import org.affianca.api.adoption.AdoptionOpeningState;
import org.affianca.api.adoption.Adoptions;
import org.affianca.api.adoption.OtherIdentity;
import org.affianca.api.catalogue.Words;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** The desk of the named officers; each verb has a class of its own. */
@Component(configurationPid = AdoptionSettings.PID)
@Designate(ocd = AdoptionSettings.class)
public final class AdoptionDesk implements Adoptions {
    private final Ground ground;
    private final AdoptionMapper sql;
    private final PersonLabels people;
    private final Linking linking;
    private final Unsealing unsealing;

    @Activate
    public AdoptionDesk(@Reference Ground ground, @Reference Words words, AdoptionSettings settings) {
        this(ground, words, Duration.ofHours(settings.openingHours()));
    }

    AdoptionDesk(Ground ground, Words words, Duration term) {
        this.ground = ground;
        this.sql = ground.sql(AdoptionMapper.class);
        this.people = new PersonLabels(ground.mappers());
        this.linking = new Linking(ground);
        this.unsealing = new Unsealing(ground, words, term);
    }

    @Override
    public AdoptionLinkId link(AdoptionLinkData data) {
        officer("sealing an adoption link");
        return ground.within(() -> linking.link(data));
    }

    @Override
    public AdoptionOpening ask(AdoptionAsking asking) {
        officer("asking for an adoption link");
        return ground.within(() -> told(unsealing.ask(asking)));
    }

    @Override
    public AdoptionOpening answer(AdoptionOpeningId id, int version, AdoptionAnswer answer) {
        officer("answering for an adoption link");
        return ground.within(() -> {
            unsealing.answer(id, version, answer);
            return told(id);
        });
    }

    @Override
    public OtherIdentity show(AdoptionOpeningId id, int version) {
        officer("opening an adoption link");
        return ground.within(() -> unsealing.show(id, version));
    }

    @Override
    public Optional<AdoptionOpening> find(AdoptionOpeningId id) {
        officer("reading requests for adoption links");
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<OpeningRow> row = sql.find(viewer.organisation(), id);
            row.ifPresent(found -> ground.looks().seen("adoption-opening", id.value()));
            return row.map(found -> told(viewer, found));
        });
    }

    /** Without the names of the persons: those are read one by one. */
    @Override
    public Page<AdoptionOpening> openings(Paging paging) {
        officer("reading requests for adoption links");
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<Long> after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0)));
            Page<AdoptionOpening> page = Cursor.page(
                    sql.page(viewer.organisation(), after, paging.limit() + 1),
                    paging,
                    row -> Cursor.of(row.id().value()),
                    row -> row.opening(viewer, "", unsealing.reason(viewer.organisation(), row)));
            ground.looks().searched("adoption-opening", page.items().size());
            return page;
        });
    }

    private void officer(String act) {
        ground.sight().need(act, Role.ADOPTION);
    }

    private AdoptionOpening told(AdoptionOpeningId id) {
        Viewer viewer = ground.viewer();
        return told(viewer, sql.find(viewer.organisation(), id).orElseThrow());
    }

    private AdoptionOpening told(Viewer viewer, OpeningRow row) {
        boolean over = row.state() == AdoptionOpeningState.SHOWN || row.state() == AdoptionOpeningState.REFUSED;
        return row.opening(viewer, over ? "" : label(viewer, row), unsealing.reason(viewer.organisation(), row));
    }

    private String label(Viewer viewer, OpeningRow row) {
        PersonId person = unsealing.person(viewer.organisation(), row);
        return people.of(viewer, List.of(person)).getOrDefault(person, "");
    }
}
