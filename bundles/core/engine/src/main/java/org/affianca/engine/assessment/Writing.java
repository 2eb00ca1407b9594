package org.affianca.engine.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.affianca.api.assessment.Item;

/** Puts answers on a sheet: what stood there is taken off, never overwritten. */
final class Writing {
    private final Papers papers;

    Writing(Papers papers) {
        this.papers = papers;
    }

    /** Writes the answers that differ from what stands there, and takes off those to be cleared. */
    void put(Paper paper, SheetRow sheet, Map<Item, Object> answers, Set<String> cleared) {
        Map<String, Object> before = paper.answers(sheet.place());
        Set<String> off = new LinkedHashSet<>(cleared);
        List<AnswerRow> rows = new ArrayList<>();
        answers.forEach((item, value) -> {
            if (!value.equals(before.get(item.id()))) {
                off.add(item.id());
                rows.add(AnswerRow.of(sheet.workId(), sheet.place(), item, value));
            }
        });
        off.retainAll(before.keySet());
        if (!off.isEmpty()) {
            papers.sheets.takeOff(papers.organisation(), sheet, off);
        }
        if (!rows.isEmpty()) {
            papers.sheets.write(papers.organisation(), sheet.version() + 1, rows);
        }
    }

    /** Puts on a fresh sheet what both assessors answered alike. */
    void same(Paper paper, SheetRow agreed) {
        Map<String, Object> second = paper.answers(2);
        List<AnswerRow> rows = new ArrayList<>();
        paper.answers(1).forEach((item, value) -> {
            if (value.equals(second.get(item))) {
                Item asked = paper.instrument().item(item).orElseThrow();
                rows.add(AnswerRow.of(agreed.workId(), agreed.place(), asked, value));
            }
        });
        if (!rows.isEmpty()) {
            papers.sheets.write(papers.organisation(), agreed.version(), rows);
        }
    }
}
