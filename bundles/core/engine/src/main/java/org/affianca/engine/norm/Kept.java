package org.affianca.engine.norm;

import java.util.List;
import org.affianca.api.norm.Alert;
import org.affianca.api.norm.Span;
import org.affianca.api.norm.Unit;
import org.affianca.api.time.Consequence;

/** A deadline to be kept, with those who are told of it while it is open. */
public record Kept(DeadlineRow row, List<Alert> alerts) {
    private static final Span TWO_DAYS_BEFORE = new Span(-2, Unit.DAYS);

    public Kept {
        alerts = List.copyOf(alerts);
    }

    /** Told as its consequence demands. */
    public static Kept of(DeadlineRow row) {
        return new Kept(row, usual(row.consequence()));
    }

    /** Who is told where nobody has said otherwise. */
    static List<Alert> usual(Consequence consequence) {
        return switch (consequence) {
            case REMIND -> List.of();
            case ESCALATE -> List.of(new Alert(Span.AT_ONCE, Alert.Whom.COORDINATOR));
            case LAPSE ->
                List.of(
                        new Alert(TWO_DAYS_BEFORE, Alert.Whom.MANAGER),
                        new Alert(Span.AT_ONCE, Alert.Whom.COORDINATOR));
        };
    }
}
