package org.affianca.engine.bulletin;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.bulletin.Bulletins;
import org.affianca.api.bulletin.Notice;
import org.affianca.api.bulletin.NoticeData;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Sight;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The boards of the areas on the shelf; a board whose area is gone is hidden with its notices until it is back. */
@Component(service = Bulletins.class)
public final class Boards implements Bulletins {
    private static final int TITLE = 200;
    private static final int TEXT = 4000;
    private static final int LINK = 2000;

    private final HouseTransactions transactions;
    private final NoticeMapper sql;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final Shelf shelf;

    @Activate
    public Boards(
            @Reference HouseTransactions transactions,
            @Reference Mappers mappers,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference Shelf shelf) {
        this.transactions = transactions;
        this.sql = mappers.of(NoticeMapper.class);
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.shelf = shelf;
    }

    @Override
    public List<String> boards() {
        boolean reads = List.of(Role.DESK, Role.WORKER, Role.COORDINATOR).stream()
                .anyMatch(sight.viewer().roles()::contains);
        return reads
                ? shelf.areas().stream()
                        .flatMap(area -> area.descriptor().boards().stream().map(word -> area.id() + "." + word))
                        .toList()
                : List.of();
    }

    @Override
    public Page<Notice> notices(String board, boolean expiredToo, Paging paging) {
        Actor actor = reader(board);
        Optional<Long> after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0)));
        Optional<LocalDate> today = expiredToo ? Optional.empty() : Optional.of(LocalDate.now(clock));
        List<NoticeMapper.Row> rows = sql.list(actor.organisation(), board, today, after, paging.limit() + 1);
        return Cursor.page(rows, paging, row -> Cursor.of(row.id()), NoticeMapper.Row::notice);
    }

    @Override
    public Notice post(String board, NoticeData data) {
        Actor actor = reader(board);
        NoticeData tidy = checked(data);
        return transactions.within(() -> {
            long id = ids.next();
            sql.insert(actor.organisation(), id, board, tidy, clock.instant(), actor.id());
            return find(actor, board, id).notice();
        });
    }

    @Override
    public Notice change(String board, long id, int version, NoticeData data) {
        Actor actor = reader(board);
        NoticeData tidy = checked(data);
        return transactions.within(() -> {
            write(actor, find(actor, board, id), version, tidy, false);
            return find(actor, board, id).notice();
        });
    }

    @Override
    public void withdraw(String board, long id, int version) {
        Actor actor = reader(board);
        transactions.run(() -> {
            NoticeMapper.Row row = find(actor, board, id);
            write(actor, row, version, row.notice().data(), true);
        });
    }

    private void write(Actor actor, NoticeMapper.Row row, int version, NoticeData data, boolean withdrawn) {
        int changed = sql.update(actor.organisation(), row.id(), version, data, withdrawn, clock.instant(), actor.id());
        if (changed == 0) {
            throw row.changed().stale();
        }
    }

    private NoticeMapper.Row find(Actor actor, String board, long id) {
        return sql.find(actor.organisation(), board, id).orElseThrow(() -> new Missing("notice"));
    }

    private Actor reader(String board) {
        Actor actor = sight.need("notice boards", Role.DESK, Role.WORKER, Role.COORDINATOR);
        if (!boards().contains(board)) {
            throw new Missing("board");
        }
        return actor;
    }

    private static NoticeData checked(NoticeData data) {
        NoticeData tidy = new NoticeData(
                data.title().strip(), data.text().strip(), data.link().strip(), data.until());
        Flaws flaws = new Flaws((list, code) -> false)
                .line("/title", tidy.title(), TITLE)
                .optionalProse("/text", tidy.text(), TEXT)
                .optionalLine("/link", tidy.link(), LINK)
                .when(!tidy.link().isEmpty() && !isWeb(tidy.link()), "/link", "not-a-link");
        tidy.until().ifPresent(day -> flaws.plausible("/until", day));
        flaws.orThrow();
        return tidy;
    }

    /** Only what a browser opens as a page: a link must never run something. */
    private static boolean isWeb(String link) {
        try {
            URI uri = new URI(link);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException bad) {
            return false;
        }
    }
}
