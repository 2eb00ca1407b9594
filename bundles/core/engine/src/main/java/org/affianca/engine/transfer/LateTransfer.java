package org.affianca.engine.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.affianca.api.TransferId;
import org.affianca.engine.alarm.Ringer;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says in the file that nobody answered in time; both sides find the transfer at the head of their day from then on. */
@Component
public final class LateTransfer implements Ringer {
    static final String KIND = "transfer-late";

    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    private final Ground ground;
    private final TransferMapper sql;

    @Activate
    public LateTransfer(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(TransferMapper.class);
    }

    /** The first moment at which an answer would be late. */
    static Instant after(LocalDate answerBy) {
        return answerBy.plusDays(1).atStartOfDay(ITALY).toInstant();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(long record) {
        TransferRow row = sql.any(ground.viewer(), new TransferId(record));
        if (row.isPending()) {
            ground.events().happened(new TransferEvents.TransferLate(row.caseId(), row.id()));
        }
    }
}
