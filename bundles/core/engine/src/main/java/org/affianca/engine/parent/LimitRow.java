package org.affianca.engine.parent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.order.Extent;
import org.affianca.api.parent.Matter;

/** A limit with the order it stands in; {@code told} whether the viewer sees that order. */
record LimitRow(
        WorkId workId,
        String authority,
        String reference,
        Optional<LocalDate> issuedOn,
        PersonId parentPersonId,
        String law,
        Extent news,
        Extent papers,
        Extent decisions,
        Extent meetings,
        boolean told) {
    Extent of(Matter matter) {
        return switch (matter) {
            case NEWS -> news;
            case FILE -> papers;
            case DECISIONS -> decisions;
            case MEETINGS -> meetings;
        };
    }

    Because because() {
        return because(authority, reference, issuedOn, "parent-order", Map.of("law", "code.limit-law." + law));
    }

    /** A sentence that names the order, with its day where it is known. */
    static Because because(
            String authority, String reference, Optional<LocalDate> on, String code, Map<String, String> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("authority", authority);
        values.put("reference", reference);
        on.ifPresent(day -> values.put("on", day));
        return new Because(on.isPresent() ? code : code + "-undated", values);
    }
}
