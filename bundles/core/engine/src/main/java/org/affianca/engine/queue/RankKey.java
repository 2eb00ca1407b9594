package org.affianca.engine.queue;

import java.math.BigDecimal;
import java.util.Optional;
import org.affianca.api.queue.Rules;
import org.affianca.api.queue.TieBreak;

/**
 * The order of a ranking as a text of digits, which every database sorts alike: urgent before all, those who were set back
 * behind, then points, ties, the day of entering, and who was entered first.
 */
final class RankKey {
    private static final int MOST_SET_BACK = 9;
    private static final long MIDDLE = 500_000_000_000L;
    private static final long LAST = 999_999_999_999L;
    private static final int MOST_TIES = 3;
    private static final long DAYS_BEFORE_1970 = 1_000_000;

    private RankKey() {}

    static String of(Rules rules, Standing standing, BigDecimal points) {
        StringBuilder key = new StringBuilder();
        key.append(standing.urgent() ? '0' : '1');
        key.append(Math.min(MOST_SET_BACK, standing.setBack()));
        key.append(digits(MIDDLE - hundredths(points), 12));
        for (int i = 0; i < MOST_TIES; i++) {
            key.append(digits(i < rules.ties().size() ? tie(rules.ties().get(i), standing) : 0, 12));
        }
        key.append(digits(DAYS_BEFORE_1970 + standing.enteredOn().toEpochDay(), 7));
        return key.append(digits(standing.joined(), 12)).toString();
    }

    /** Who stated no number comes last. */
    private static long tie(TieBreak tie, Standing standing) {
        Optional<BigDecimal> number =
                Facts.number(Optional.ofNullable(standing.facts().get(tie.criterion())));
        return number.map(n -> tie.lowestFirst() ? MIDDLE + hundredths(n) : MIDDLE - hundredths(n))
                .orElse(LAST);
    }

    private static long hundredths(BigDecimal number) {
        return number.movePointRight(2).longValueExact();
    }

    private static String digits(long number, int length) {
        String text = Long.toString(number);
        return "0".repeat(length - text.length()) + text;
    }
}
