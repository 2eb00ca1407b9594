package org.affianca.engine.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.access.Role;
import org.affianca.api.intake.ContactDesk;
import org.affianca.api.intake.UnmetCount;
import org.affianca.api.time.Period;
import org.affianca.api.writing.Writing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.register.Entry;
import org.affianca.engine.register.Head;
import org.affianca.engine.register.Shape;
import org.affianca.engine.register.Which;

/** Writings: a text, the services it speaks of, and the demand it was counted from. */
final class WritingShape implements Shape<Writing> {
    private static final int MOST_FIGURES = 200;
    private final WritingMapper sql;
    private final ContactDesk contacts;

    WritingShape(WritingMapper sql, ContactDesk contacts) {
        this.sql = sql;
        this.contacts = contacts;
    }

    @Override
    public String register() {
        return "writing";
    }

    @Override
    public Set<String> writers() {
        return Set.of(Role.WORKER, Role.COORDINATOR);
    }

    @Override
    public Writing tidy(Writing data) {
        return new Writing(
                data.kind(),
                data.title().strip(),
                data.unit(),
                data.body().strip(),
                data.from(),
                data.until(),
                data.services(),
                data.figuresFrom(),
                data.figuresUntil());
    }

    @Override
    public void check(Writing data, Flaws flaws, Viewer viewer, Optional<Long> self) {
        flaws.code("/kind", "writing-kind", data.kind())
                .line("/title", data.title(), 200)
                .prose("/body", data.body(), 20_000)
                .when(data.figuresFrom().isEmpty() && data.figuresUntil().isPresent(), "/figuresFrom", "required")
                .when(data.figuresUntil().isEmpty() && data.figuresFrom().isPresent(), "/figuresUntil", "required");
        data.figuresFrom().ifPresent(day -> flaws.past("/figuresFrom", day, viewer.today()));
        data.figuresUntil().ifPresent(day -> flaws.plausible("/figuresUntil", day)
                .when(data.figuresFrom().map(day::isBefore).orElse(false), "/figuresUntil", "ends-before-it-begins"));
    }

    @Override
    public Head head(Writing data, Viewer viewer) {
        return Head.titled(data.kind(), data.title())
                .in(data.unit())
                .between(data.from(), data.until())
                .of(data.services());
    }

    @Override
    public void write(Viewer viewer, long id, int version, Writing data) {
        sql.keep(viewer, id, version, data);
        List<UnmetCount> figures = figures(data);
        if (!figures.isEmpty()) {
            sql.count(viewer, id, version, figures);
        }
    }

    private List<UnmetCount> figures(Writing data) {
        return data.figuresFrom()
                .map(from -> contacts.unmet(new Period(from, data.figuresUntil()), data.unit()))
                .map(all -> all.subList(0, Math.min(all.size(), MOST_FIGURES)))
                .orElse(List.of());
    }

    @Override
    public Map<Long, Writing> read(Viewer viewer, Which which, List<Entry> entries) {
        return Entry.with(
                entries,
                sql.these(viewer, which),
                WritingMapper.Row::entryId,
                (entry, row) -> new Writing(
                        entry.row().kind(),
                        entry.row().title(),
                        entry.row().unit(),
                        row.body(),
                        entry.from(),
                        entry.row().untilDay(),
                        entry.services(),
                        row.figuresFrom(),
                        row.figuresUntil()));
    }
}
