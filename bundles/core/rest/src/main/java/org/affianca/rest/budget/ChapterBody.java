package org.affianca.rest.budget;

import org.affianca.api.budget.Chapter;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.budget.FundId;
import org.affianca.api.money.Money;
import org.affianca.rest.answer.Versioned;

/** A chapter as read, with what it was given, what of it is used and what is left. */
public record ChapterBody(
        ChapterId id,
        int version,
        FundId fund,
        String fundName,
        int year,
        String code,
        String name,
        Money appropriated,
        Money used,
        Money left)
        implements Versioned {
    static ChapterBody of(Chapter chapter) {
        return new ChapterBody(
                chapter.id(),
                chapter.version(),
                chapter.data().fund(),
                chapter.fund(),
                chapter.data().year(),
                chapter.data().code(),
                chapter.data().name(),
                chapter.appropriated(),
                chapter.used(),
                chapter.left());
    }
}
