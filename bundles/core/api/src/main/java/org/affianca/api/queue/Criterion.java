package org.affianca.api.queue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A thing that counts in a waiting list.
 *
 * @param code a word of small letters, digits and hyphens, at most 64; facts are stated under it
 * @param label in Italian, 1 to 200 characters
 * @param labelEn in English; the Italian one stands in when it is empty
 * @param source the article of the by-law; may be empty
 * @param points for YES_NO, for each unit or month; 0 else
 * @param most the most points that PER_UNIT, WAITING and BY_RULE may give
 * @param expires whether its fact may be stated with a last day, such as a certificate's: {@code CODE.until} among the facts
 * @param brackets for CHOICE and BANDS, the bands rising; empty else
 */
public record Criterion(
        String code,
        CriterionKind kind,
        String label,
        String labelEn,
        String source,
        BigDecimal points,
        Optional<BigDecimal> most,
        boolean expires,
        List<Bracket> brackets) {
    public Criterion {
        brackets = List.copyOf(brackets);
    }

    public Optional<Bracket> bracket(String choice) {
        return brackets.stream().filter(b -> b.code().equals(choice)).findFirst();
    }
}
