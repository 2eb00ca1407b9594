package org.affianca.engine.diary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.diary.Diary;
import org.affianca.api.diary.Note;
import org.affianca.api.diary.NoteData;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The diaries of all cases. */
@Component
public final class Notebook implements Diary {
    /** The place in the list: day, moment and id of the last note seen. */
    record After(LocalDate day, Instant at, long id) {}

    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final AccessLog log;
    private final Codes codes;
    private final EventLog events;
    private final NoteMapper sql;
    private final CaseLock lock;

    @Activate
    public Notebook(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference AccessLog log,
            @Reference Codes codes,
            @Reference EventLog events) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.log = log;
        this.codes = codes;
        this.events = events;
        this.sql = mappers.of(NoteMapper.class);
        this.lock = new CaseLock(mappers);
    }

    @Override
    public Note write(CaseId id, NoteData data) {
        return transactions.within(() -> {
            sight.mustWrite(id);
            Viewer viewer = sight.viewer();
            lock.hold(viewer.organisation(), id);
            Optional<Secrecy> first = data.addendumTo()
                    .flatMap(note -> sql.seen(viewer, id, note))
                    .map(NoteRow::secrecy);
            NoteRules.of(data, first, viewer.today(), codes).orThrow();
            if (sql.isOpen(viewer.organisation(), id) == 0) {
                throw new Refused(Because.of("case-is-closed"));
            }
            NoteId note = new NoteId(ids.next());
            sql.insert(viewer.organisation(), note, id, data, viewer.user(), clock.instant());
            events.happened(new NoteWritten(id, note));
            return sql.seen(viewer, id, note).orElseThrow().note(viewer.user());
        });
    }

    @Override
    public Page<Note> notes(CaseId id, Paging paging) {
        After after = Cursor.read(
                        paging,
                        3,
                        key -> new After(
                                LocalDate.parse(key.get(0)), Instant.parse(key.get(1)), Long.parseLong(key.get(2))))
                .orElse(null);
        return transactions.within(() -> {
            if (!sight.sees(id)) {
                throw new Missing("case");
            }
            Viewer viewer = sight.viewer();
            log.seen("case-notes", id.value());
            return Cursor.page(
                    sql.newest(viewer, id, after, paging.limit() + 1),
                    paging,
                    NoteRow::cursor,
                    row -> row.note(viewer.user()));
        });
    }
}
