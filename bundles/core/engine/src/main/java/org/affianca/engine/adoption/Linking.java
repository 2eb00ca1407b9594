package org.affianca.engine.adoption;

import java.util.List;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.adoption.AdoptionLinkData;
import org.affianca.api.adoption.AdoptionLinkId;
import org.affianca.api.problem.Flaw;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.apart.Apart;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.duplicate.Suspecting;
import org.affianca.engine.ground.Ground;

/** Seals a link, and keeps its two records apart from then on. */
final class Linking {
    private final Ground ground;
    private final Apart apart;
    private final Suspecting suspecting;
    private final AdoptionMapper sql;

    Linking(Ground ground) {
        this.ground = ground;
        this.apart = new Apart(ground.mappers(), ground.vault());
        this.suspecting = new Suspecting(ground);
        this.sql = ground.sql(AdoptionMapper.class);
    }

    AdoptionLinkId link(AdoptionLinkData data) {
        Viewer viewer = ground.viewer();
        check(viewer, data);
        AdoptionLinkId id = new AdoptionLinkId(ground.ids().next());
        SealedLink link =
                new SealedLink(data.former(), data.adopted(), data.decree().strip());
        sql.link(viewer, id, ground.vault().seal(AdoptionVault.link(viewer.organisation(), id), link.text()));
        for (PersonId person : List.of(data.former(), data.adopted())) {
            sql.mark(viewer.organisation(), AdoptionVault.mark(ground.vault(), person), id);
        }
        apart.keep(viewer.organisation(), data.former(), data.adopted());
        suspecting.forget(viewer.organisation(), data.former(), data.adopted());
        ground.looks().seen("adoption-link", id.value());
        ground.events().happened(new AdoptionEvents.AdoptionSealed(id));
        return id;
    }

    private void check(Viewer viewer, AdoptionLinkData data) {
        Flaws flaws = new Flaws(ground.codes());
        flaws.when(data.former().equals(data.adopted()), "/adopted", "link-with-itself");
        flaws.when(sql.seen(viewer, data.former()).isEmpty(), "/former", "unknown-person");
        sql.seen(viewer, data.adopted())
                .ifPresentOrElse(
                        known -> flaws.when(known.secrecy() != Secrecy.SEALED, "/adopted", "adopted-must-be-sealed"),
                        () -> flaws.add(Flaw.at("/adopted", "unknown-person")));
        flaws.prose("/decree", data.decree(), 1000);
        boolean known = flaws.none() && apart.are(viewer.organisation(), data.former(), data.adopted());
        flaws.when(known, "/adopted", "linked-already");
        flaws.orThrow();
    }
}
