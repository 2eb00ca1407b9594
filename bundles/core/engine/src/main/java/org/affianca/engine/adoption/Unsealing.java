package org.affianca.engine.adoption;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.TaskId;
import org.affianca.api.adoption.AdoptionAnswer;
import org.affianca.api.adoption.AdoptionAsking;
import org.affianca.api.adoption.AdoptionOpeningId;
import org.affianca.api.adoption.AdoptionOpeningState;
import org.affianca.api.adoption.OtherIdentity;
import org.affianca.api.catalogue.Words;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.task.Reminders;

/** Opens a link: one officer asks, another one agrees, the first sees it once. */
final class Unsealing {
    private final Ground ground;
    private final Words words;
    private final Duration term;
    private final Reminders reminders;
    private final AdoptionMapper sql;

    Unsealing(Ground ground, Words words, Duration term) {
        this.ground = ground;
        this.words = words;
        this.term = term;
        this.reminders = new Reminders(ground.mappers(), ground.ids(), ground.clock());
        this.sql = ground.sql(AdoptionMapper.class);
    }

    AdoptionOpeningId ask(AdoptionAsking asking) {
        Viewer viewer = ground.viewer();
        if (sql.seen(viewer, asking.person()).isEmpty()) {
            throw new Missing("person");
        }
        new Flaws(ground.codes()).prose("/reason", asking.reason(), 1000).orThrow();
        OrganisationId organisation = viewer.organisation();
        AdoptionOpeningId id = new AdoptionOpeningId(ground.ids().next());
        String person = Long.toString(asking.person().value());
        sql.ask(
                viewer,
                id,
                ground.vault().seal(AdoptionVault.person(organisation, id), person),
                ground.vault()
                        .seal(
                                AdoptionVault.reason(organisation, id),
                                asking.reason().strip()),
                viewer.now().plus(term));
        String title = words.say("core", Because.of("adoption-asked", "opening", id.value()), Locale.ITALIAN);
        List<TaskId> tasks =
                reminders.remind(organisation, viewer.user(), sql.officers(organisation, viewer.user()), title);
        if (tasks.isEmpty()) {
            throw new Refused(Because.of("adoption-no-second-officer"));
        }
        sql.keepTasks(organisation, id, tasks);
        ground.events().happened(new AdoptionEvents.AdoptionOpeningAsked(id));
        return id;
    }

    void answer(AdoptionOpeningId id, int version, AdoptionAnswer answer) {
        Viewer viewer = ground.viewer();
        OpeningRow row = standing(viewer, id, version);
        if (row.isOf(viewer)) {
            throw new Forbidden("answering one's own request");
        }
        mustBe(row, AdoptionOpeningState.ASKED, viewer);
        new Flaws(ground.codes()).prose("/words", answer.words(), 2000).orThrow();
        AdoptionOpeningState state = answer.confirmed() ? AdoptionOpeningState.CONFIRMED : AdoptionOpeningState.REFUSED;
        written(
                viewer,
                id,
                sql.answer(viewer, id, version, state, answer.words().strip()));
        reminders.settle(viewer.organisation(), viewer.user(), sql.tasks(viewer.organisation(), id));
        ground.looks().seen("adoption-opening", id.value());
        ground.events().happened(new AdoptionEvents.AdoptionOpeningAnswered(id, answer.confirmed()));
    }

    OtherIdentity show(AdoptionOpeningId id, int version) {
        Viewer viewer = ground.viewer();
        OpeningRow row = standing(viewer, id, version);
        if (!row.isOf(viewer)) {
            throw new Forbidden("seeing what another asked for");
        }
        mustBe(row, AdoptionOpeningState.CONFIRMED, viewer);
        written(viewer, id, sql.show(viewer, id, version));
        ground.looks().seen("adoption-link-shown", id.value());
        ground.events().happened(new AdoptionEvents.AdoptionShown(id));
        return identity(viewer, person(viewer.organisation(), row));
    }

    PersonId person(OrganisationId organisation, OpeningRow row) {
        return new PersonId(
                Long.parseLong(ground.vault().open(AdoptionVault.person(organisation, row.id()), row.person())));
    }

    String reason(OrganisationId organisation, OpeningRow row) {
        return ground.vault().open(AdoptionVault.reason(organisation, row.id()), row.reason());
    }

    /** Of somebody adopted twice the latest link. */
    private OtherIdentity identity(Viewer viewer, PersonId person) {
        Optional<SealedLink> link =
                sql.marked(viewer.organisation(), AdoptionVault.mark(ground.vault(), person)).stream()
                        .findFirst()
                        .map(row -> SealedLink.of(ground.vault()
                                .open(AdoptionVault.link(viewer.organisation(), row.id()), row.content())));
        return link.map(found -> {
                    AdoptionMapper.IdentityRow other = sql.identity(viewer.organisation(), found.other(person));
                    return new OtherIdentity(
                            true,
                            !found.isFormer(person),
                            Optional.of(other.id()),
                            other.surname(),
                            other.name(),
                            other.code(),
                            other.birthDate(),
                            found.decree());
                })
                .orElse(OtherIdentity.NONE);
    }

    private OpeningRow standing(Viewer viewer, AdoptionOpeningId id, int version) {
        OpeningRow row = sql.find(viewer.organisation(), id).orElseThrow(() -> new Missing("adoption-opening"));
        if (row.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return row;
    }

    private static void mustBe(OpeningRow row, AdoptionOpeningState state, Viewer viewer) {
        if (row.state() != state) {
            throw new Refused(Because.of("adoption-opening-is", "state", "adoption-opening-state." + row.state()));
        }
        if (row.isLapsed(viewer.now())) {
            throw new Refused(Because.of("adoption-opening-lapsed"));
        }
    }

    private void written(Viewer viewer, AdoptionOpeningId id, int rows) {
        if (rows == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
    }
}
