package org.affianca.engine.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseFiles;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.casefile.Episode;
import org.affianca.api.document.Documents;
import org.affianca.api.notice.NoticeDelivery;
import org.affianca.api.notice.NoticeGiven;
import org.affianca.api.notice.NoticeSheet;
import org.affianca.api.notice.NoticeText;
import org.affianca.api.notice.Notices;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.Changing;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk where people are told that the service is in charge of them. */
@Component
public final class NoticeDesk implements Notices {
    private static final int LONGEST_TEXT = 12_000;

    private final Ground ground;
    private final CaseFiles files;
    private final Documents documents;
    private final NoticeMapper sql;
    private final PersonLabels people;
    private final Changing changing;

    @Activate
    public NoticeDesk(@Reference Ground ground, @Reference CaseFiles files, @Reference Documents documents) {
        this.ground = ground;
        this.files = files;
        this.documents = documents;
        this.sql = ground.sql(NoticeMapper.class);
        this.people = new PersonLabels(ground.mappers());
        this.changing = new Changing(ground.mappers(), ground.clock(), ground.sight());
    }

    @Override
    public NoticeText text() {
        ground.sight().need("reading the notice", Role.WORKER, Role.COORDINATOR, Role.DESK, Role.ADMINISTRATOR);
        return sql.latest(ground.viewer().organisation()).orElseGet(OwnText::read);
    }

    @Override
    public NoticeText rewrite(int version, String italian, String english) {
        ground.sight().need("writing the notice", Role.COORDINATOR, Role.ADMINISTRATOR);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            NoticeText now = kept(viewer);
            if (now.version() != version) {
                throw sql.changed(viewer.organisation(), now.version()).stale();
            }
            new Flaws(ground.codes())
                    .prose("/italian", italian, LONGEST_TEXT)
                    .prose("/english", english, LONGEST_TEXT)
                    .orThrow();
            sql.write(viewer, version + 1, italian, english, ground.clock().instant());
            return text();
        });
    }

    @Override
    public Optional<NoticeSheet> sheet(CaseId id) {
        return ground.within(() -> files.find(id).map(this::sheet));
    }

    @Override
    public NoticeSheet delivered(CaseId id, int version, NoticeDelivery delivery) {
        return ground.within(() -> {
            changing.hold(id, version);
            Viewer viewer = ground.viewer();
            CaseFile file = files.find(id).orElseThrow(() -> new Missing("case"));
            if (!inCharge(file)) {
                throw new Refused(Because.of("not-in-charge"));
            }
            Flaws flaws = NoticeRules.of(file, episode(file), delivery, viewer.today(), ground.codes());
            delivery.proof()
                    .ifPresent(proof -> flaws.when(
                            documents
                                    .find(proof)
                                    .filter(d -> d.caseId().equals(id))
                                    .isEmpty(),
                            "/proof",
                            "unknown-document"));
            flaws.orThrow();
            int text = kept(viewer).version();
            sql.insert(
                    viewer,
                    ground.ids().next(),
                    id,
                    file.episode(),
                    text,
                    delivery,
                    ground.clock().instant());
            changing.count(id, version);
            ground.events().happened(new NoticeDelivered(id, delivery.person(), text));
            return sheet(id).orElseThrow();
        });
    }

    private static boolean inCharge(CaseFile file) {
        return file.state() == CaseState.IN_CHARGE || file.state() == CaseState.SUSPENDED;
    }

    /** The text in force, written down as the body's own before somebody is given it. */
    private NoticeText kept(Viewer viewer) {
        return sql.latest(viewer.organisation()).orElseGet(() -> {
            NoticeText own = OwnText.read();
            sql.write(
                    viewer,
                    own.version(),
                    own.italian(),
                    own.english(),
                    ground.clock().instant());
            return own;
        });
    }

    private Episode episode(CaseFile file) {
        return files.course(file.id()).orElseThrow().episodes().get(0);
    }

    private NoticeSheet sheet(CaseFile file) {
        Viewer viewer = ground.viewer();
        List<NoticeMapper.Given> rows = sql.given(viewer.organisation(), file.id());
        Map<PersonId, String> names = people.of(
                viewer, rows.stream().map(NoticeMapper.Given::personId).collect(Collectors.toSet()));
        List<NoticeGiven> given = rows.stream()
                .map(row -> row.named(names.getOrDefault(row.personId(), "")))
                .toList();
        boolean told = given.stream().anyMatch(one -> one.episode() == file.episode());
        return new NoticeSheet(file, episode(file), text(), given, inCharge(file) && !told);
    }
}
