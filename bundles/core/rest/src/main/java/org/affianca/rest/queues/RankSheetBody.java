package org.affianca.rest.queues;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.catalogue.Words;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryState;
import org.affianca.api.queue.RankSheet;
import org.affianca.api.queue.WaitingListId;

/** How one stands in a list on a day, in words, without anybody else's data. */
public record RankSheetBody(
        EntryId entry,
        WaitingListId list,
        String listName,
        String holderLabel,
        LocalDate on,
        EntryState state,
        LocalDate enteredOn,
        boolean urgent,
        int rank,
        int of,
        int same,
        BigDecimal points,
        List<ExplainedPoint> explained,
        int rules,
        Optional<Instant> rulesPublishedAt) {
    static RankSheetBody of(RankSheet sheet, Words words) {
        return new RankSheetBody(
                sheet.entry(),
                sheet.list(),
                sheet.listName(),
                sheet.holderLabel(),
                sheet.on(),
                sheet.state(),
                sheet.enteredOn(),
                sheet.urgent(),
                sheet.rank(),
                sheet.of(),
                sheet.same(),
                sheet.points(),
                sheet.explained().stream()
                        .map(point -> ExplainedPoint.of(point, sheet, words))
                        .toList(),
                sheet.rules().number(),
                sheet.rules().publishedAt());
    }
}
