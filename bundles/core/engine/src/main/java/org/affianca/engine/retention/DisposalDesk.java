package org.affianca.engine.retention;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Words;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.paper.Paper;
import org.affianca.api.paper.PaperFormat;
import org.affianca.api.paper.Press;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.retention.Authorisation;
import org.affianca.api.retention.Disposal;
import org.affianca.api.retention.DisposalId;
import org.affianca.api.retention.DisposalState;
import org.affianca.api.retention.Disposals;
import org.affianca.api.retention.DisposedFile;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.document.Archive;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.merge.Participation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk where files whose time is over are disposed of. */
@Component(configurationPid = RetentionSettings.PID)
public final class DisposalDesk implements Disposals {
    private final Ground ground;
    private final DisposalMapper sql;
    private final Proposing proposing;
    private final Disposing disposing;
    private final Certificate certificate;
    private final Press press;

    @Activate
    public DisposalDesk(
            @Reference Ground ground,
            @Reference Catalogue catalogue,
            @Reference Participation participation,
            @Reference Archive archive,
            @Reference Organisation organisation,
            @Reference Words words,
            @Reference Press press,
            RetentionSettings settings) {
        this(ground, catalogue, participation, archive, organisation, words, press, settings.caseClass());
    }

    DisposalDesk(
            Ground ground,
            Catalogue catalogue,
            Participation participation,
            Archive archive,
            Organisation organisation,
            Words words,
            Press press,
            String usual) {
        this.ground = ground;
        this.sql = ground.sql(DisposalMapper.class);
        this.proposing = new Proposing(ground, new Rules(ground, catalogue), usual);
        this.certificate = new Certificate(words, organisation);
        this.disposing = new Disposing(ground, proposing, participation, archive);
        this.press = press;
    }

    @Override
    public Disposal propose() {
        Viewer viewer = viewer("proposing files for disposal");
        return ground.within(() -> whole(viewer, proposing.propose(viewer)));
    }

    @Override
    public Disposal keep(DisposalId id, int version, CaseId file, String reason) {
        Viewer viewer = viewer("taking files off a list");
        return ground.within(() -> {
            DisposalState state =
                    at(viewer, id, version, DisposalState.PROPOSED, DisposalState.APPROVED, DisposalState.AUTHORISED);
            new Flaws(ground.codes()).prose("/reason", reason, 1000).orThrow();
            move(viewer, id, version, state);
            if (sql.keep(viewer, id, file, reason) == 0) {
                throw new Missing("file");
            }
            return whole(viewer, id);
        });
    }

    @Override
    public Disposal approve(DisposalId id, int version) {
        Viewer viewer = viewer("approving a disposal");
        return ground.within(() -> {
            at(viewer, id, version, DisposalState.PROPOSED);
            Disposal now = whole(viewer, id);
            if (!now.mayApprove()) {
                throw new Forbidden("approving what one proposed");
            }
            if (now.listed() == 0) {
                throw new Refused(Because.of("nothing-to-dispose"));
            }
            move(viewer, id, version, DisposalState.APPROVED);
            sql.approved(viewer, id);
            return whole(viewer, id);
        });
    }

    @Override
    public Disposal authorised(DisposalId id, int version, Authorisation authorisation) {
        Viewer viewer = viewer("writing down what the archival authority allowed");
        return ground.within(() -> {
            at(viewer, id, version, DisposalState.APPROVED);
            Disposal now = whole(viewer, id);
            Flaws flaws = new Flaws(ground.codes())
                    .line("/authority", authorisation.authority(), 200)
                    .line("/number", authorisation.number(), 120)
                    .past("/on", authorisation.on(), viewer.today());
            flaws.when(authorisation.on().isBefore(now.proposedOn()), "/on", "before-the-proposal");
            flaws.orThrow();
            move(viewer, id, version, DisposalState.AUTHORISED);
            sql.authorised(viewer, id, authorisation);
            return whole(viewer, id);
        });
    }

    @Override
    public Disposal withdraw(DisposalId id, int version, String reason) {
        Viewer viewer = viewer("giving up a disposal");
        return ground.within(() -> {
            at(viewer, id, version, DisposalState.PROPOSED, DisposalState.APPROVED, DisposalState.AUTHORISED);
            new Flaws(ground.codes()).prose("/reason", reason, 1000).orThrow();
            move(viewer, id, version, DisposalState.WITHDRAWN);
            sql.withdrawn(viewer, id, reason);
            sql.release(viewer, id);
            return whole(viewer, id);
        });
    }

    @Override
    public Disposal dispose(DisposalId id, int version) {
        Viewer viewer = viewer("disposing of files");
        ground.transactions().run(() -> {
            at(viewer, id, version, DisposalState.AUTHORISED, DisposalState.RUNNING);
            move(viewer, id, version, DisposalState.RUNNING);
        });
        disposing.some(viewer, id);
        return ground.within(() -> whole(viewer, id));
    }

    @Override
    public Optional<Disposal> find(DisposalId id) {
        Viewer viewer = viewer("reading disposals");
        return ground.within(() -> {
            Optional<Disposal> found = sql.find(viewer, id).map(row -> row.disposal(viewer));
            found.ifPresent(one -> ground.looks().seen("disposal", id.value()));
            return found;
        });
    }

    @Override
    public List<Disposal> all() {
        Viewer viewer = viewer("reading disposals");
        return ground.within(
                () -> sql.all(viewer).stream().map(row -> row.disposal(viewer)).toList());
    }

    @Override
    public Page<DisposedFile> files(DisposalId id, Paging paging) {
        Viewer viewer = viewer("reading disposals");
        return ground.within(() -> {
            ground.looks().seen("disposal-files", id.value());
            Optional<String> after = Cursor.read(paging, 1, key -> key.get(0));
            return Cursor.page(
                    sql.files(viewer, id, after, paging.limit() + 1),
                    paging,
                    row -> Cursor.of(row.number()),
                    FileRow::file);
        });
    }

    @Override
    public List<DisposedFile> ofNumber(String number) {
        Viewer viewer = viewer("reading disposals");
        return ground.within(() -> {
            List<DisposedFile> found =
                    sql.ofNumber(viewer, number).stream().map(FileRow::file).toList();
            ground.looks().searched("disposed-file", found.size());
            return found;
        });
    }

    @Override
    public void certificate(DisposalId id, Locale language, OutputStream to) throws IOException {
        Viewer viewer = viewer("reading disposals");
        Paper paper = ground.within(() -> {
            Disposal done =
                    sql.find(viewer, id).map(row -> row.disposal(viewer)).orElseThrow(() -> new Missing("disposal"));
            if (done.state() != DisposalState.DONE) {
                throw new Refused(Because.of("disposal-not-done"));
            }
            ground.looks().seen("disposal-certificate", id.value());
            return certificate.set(done, disposing.gone(viewer, id), language);
        });
        press.print(paper, PaperFormat.PDF, to);
    }

    private Viewer viewer(String act) {
        ground.sight().need(act, Role.PRIVACY);
        return ground.viewer();
    }

    private DisposalState at(Viewer viewer, DisposalId id, int version, DisposalState... states) {
        Disposal now = whole(viewer, id);
        if (now.version() != version) {
            throw sql.changed(viewer, id).stale();
        }
        if (!List.of(states).contains(now.state())) {
            throw new Refused(Because.of("disposal-state-order", "state", "disposal-state." + now.state()));
        }
        return now.state();
    }

    private void move(Viewer viewer, DisposalId id, int version, DisposalState state) {
        if (sql.move(viewer, id, version, state.name(), ground.clock().instant()) == 0) {
            throw sql.changed(viewer, id).stale();
        }
        Disposal now = whole(viewer, id);
        ground.events().happened(new RetentionEvents.DisposalMoved(id, state.name(), now.listed() + now.gone()));
    }

    private Disposal whole(Viewer viewer, DisposalId id) {
        return sql.find(viewer, id).map(row -> row.disposal(viewer)).orElseThrow(() -> new Missing("disposal"));
    }
}
