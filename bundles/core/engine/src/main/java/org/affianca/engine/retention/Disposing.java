package org.affianca.engine.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.DocumentId;
import org.affianca.api.PersonId;
import org.affianca.api.retention.DisposalId;
import org.affianca.api.retention.DisposedFile;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.document.Archive;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.merge.Participation;

/** Removes the files of a list, each in a transaction of its own, and certifies what was removed. */
final class Disposing {
    private static final Duration AT_MOST = Duration.ofSeconds(10);
    private static final int PAGE = 500;

    private final Ground ground;
    private final Proposing proposing;
    private final Participation participation;
    private final Archive archive;
    private final DisposalMapper sql;
    private final CaseLock lock;

    Disposing(Ground ground, Proposing proposing, Participation participation, Archive archive) {
        this.ground = ground;
        this.proposing = proposing;
        this.participation = participation;
        this.archive = archive;
        this.sql = ground.sql(DisposalMapper.class);
        this.lock = new CaseLock(ground.mappers());
    }

    void some(Viewer viewer, DisposalId id) {
        Instant end = ground.clock().instant().plus(AT_MOST);
        Belongings belongings = new Belongings();
        List<DisposalMapper.ListedRow> listed = ground.within(() -> sql.listed(viewer, id));
        for (DisposalMapper.ListedRow file : listed) {
            if (ground.clock().instant().isAfter(end)) {
                return;
            }
            ground.transactions().run(() -> one(viewer, id, file, belongings));
        }
        wipe(viewer);
        ground.transactions().run(() -> certify(viewer, id));
    }

    private void one(Viewer viewer, DisposalId id, DisposalMapper.ListedRow file, Belongings belongings) {
        lock.hold(viewer.organisation(), file.caseId());
        if (!proposing.isStillDue(viewer, file)) {
            sql.keep(viewer, id, file.caseId(), "changed-since");
            return;
        }
        List<DocumentId> onDisk = sql.onDisk(viewer.organisation(), file.caseId());
        List<PersonId> members = sql.everMembers(viewer.organisation(), file.caseId());
        if (!onDisk.isEmpty()) {
            sql.remember(viewer.organisation(), onDisk);
        }
        try {
            Connection connection = ground.transactions().connection();
            Map<String, Integer> gone = new Removing(connection, viewer.organisation(), belongings)
                    .remove("core.case_file", List.of(file.caseId().value()));
            People.Gone people =
                    new People(connection, viewer.organisation(), belongings, participation).remove(members);
            int rows = gone.values().stream().mapToInt(Integer::intValue).sum() + people.rows();
            sql.gone(viewer, id, file.caseId(), rows, gone.getOrDefault("core.document", 0), people.people());
            ground.events().happened(new RetentionEvents.FileDisposed(file.caseId(), id, rows));
        } catch (SQLException failed) {
            throw new IllegalStateException("disposing of case " + file.caseId().value(), failed);
        }
    }

    /** What an earlier run left behind goes as well. */
    private void wipe(Viewer viewer) {
        for (DocumentId document : ground.within(() -> sql.leftOnDisk(viewer.organisation()))) {
            try {
                archive.wipe(viewer.organisation(), document);
            } catch (IOException failed) {
                throw new UncheckedIOException("removing the bytes of document " + document.value(), failed);
            }
            ground.transactions().run(() -> sql.forgotten(viewer.organisation(), document));
        }
    }

    private void certify(Viewer viewer, DisposalId id) {
        if (!sql.listed(viewer, id).isEmpty()) {
            return;
        }
        sql.lock(viewer.organisation());
        int number = sql.doneSince(viewer, viewer.today().withDayOfYear(1)) + 1;
        sql.done(
                viewer,
                id,
                viewer.today().getYear() + "/" + number,
                digest(gone(viewer, id)),
                ground.clock().instant());
        ground.events()
                .happened(new RetentionEvents.DisposalMoved(
                        id, "DONE", gone(viewer, id).size()));
    }

    /** All that are gone, by number. */
    List<DisposedFile> gone(Viewer viewer, DisposalId id) {
        List<DisposedFile> all = new ArrayList<>();
        List<FileRow> page = sql.files(viewer, id, Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .map(FileRow::file)
                    .filter(file -> file.state() == DisposedFile.State.GONE)
                    .forEach(all::add);
            page = sql.files(viewer, id, Optional.of(page.get(page.size() - 1).number()), PAGE);
        }
        return all;
    }

    /** SHA-256 over the certificate's lines: whoever has the certificate can compute it again. */
    static String digest(List<DisposedFile> files) {
        String lines = files.stream()
                .map(file -> String.join(
                        "|",
                        file.number(),
                        file.archiveClass(),
                        file.closedOn().toString(),
                        String.valueOf(file.rows()),
                        String.valueOf(file.documents())))
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
