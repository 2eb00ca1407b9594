package org.affianca.engine.budget;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.budget.Movement;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ledger.Ledger;
import org.affianca.engine.ledger.Line;

/** The statement of an account, page by page. */
final class Movements {
    private final Ledger ledger;

    Movements(Ledger ledger) {
        this.ledger = ledger;
    }

    Page<Movement> of(long account, Paging paging) {
        Optional<Long> before = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0)));
        List<Line> lines = ledger.statement(account, before, paging.limit() + 1);
        return Cursor.page(lines, paging, line -> Cursor.of(line.entryId()), Movements::movement);
    }

    private static Movement movement(Line line) {
        return new Movement(
                line.entryId(),
                line.kind().name(),
                line.onDay(),
                line.reference(),
                line.amount(),
                line.otherKind().name(),
                line.other(),
                line.recordId(),
                line.writtenBy(),
                line.writtenAt());
    }
}
