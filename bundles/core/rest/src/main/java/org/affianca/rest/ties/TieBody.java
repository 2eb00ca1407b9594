package org.affianca.rest.ties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.Evidence;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.TieId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.tie.Decree;
import org.affianca.api.tie.Tie;
import org.affianca.api.tie.TieData;
import org.affianca.api.tie.TieKind;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.call.Call;

/**
 * A tie as read, with the words for both its directions: {@code oneLabel} {@code words} {@code otherLabel}, and
 * {@code otherLabel} {@code wordsBack} {@code oneLabel}.
 */
public record TieBody(
        TieId id,
        int version,
        PersonId one,
        String oneLabel,
        PersonId other,
        String otherLabel,
        TieKind kind,
        String role,
        String words,
        String wordsBack,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Decree> decree,
        Evidence evidence,
        Secrecy secrecy,
        String note,
        String withdrawnBecause,
        Instant at,
        String by)
        implements Versioned {
    static TieBody of(Tie tie, Words words) {
        TieData data = tie.data();
        Locale locale = Call.now().locale();
        String kind = data.kind().name().toLowerCase(Locale.ROOT);
        return new TieBody(
                tie.id(),
                tie.version(),
                data.one(),
                tie.oneLabel(),
                data.other(),
                tie.otherLabel(),
                data.kind(),
                data.role(),
                words.say(Call.CORE, "code." + data.kind().roles() + "." + data.role(), locale),
                words.say(Call.CORE, "tie-back." + kind + "." + data.role(), locale),
                data.validity().from(),
                data.validity().until(),
                data.decree(),
                data.evidence(),
                data.secrecy(),
                data.note(),
                tie.withdrawnBecause(),
                tie.at(),
                tie.by());
    }
}
