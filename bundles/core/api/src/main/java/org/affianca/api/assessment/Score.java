package org.affianca.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A figure or a level that follows from answers.
 *
 * @param section whose result it is; absent for the whole instrument
 * @param parts the items, or the scores that stand before it, it is made of; empty for a LOOKUP
 * @param weights by part; a part without one weighs 1
 * @param bands which level a value means, rising; empty when there are no words for it
 * @param lookup the table of a LOOKUP
 * @param levels the words of the levels
 */
public record Score(
        String id,
        Wording title,
        ScoreWay by,
        Optional<String> section,
        List<String> parts,
        Map<String, BigDecimal> weights,
        List<Band> bands,
        Optional<Lookup> lookup,
        List<Level> levels) {
    public Score {
        parts = List.copyOf(parts);
        weights = Map.copyOf(weights);
        bands = List.copyOf(bands);
        levels = List.copyOf(levels);
    }

    public BigDecimal weight(String part) {
        return weights.getOrDefault(part, BigDecimal.ONE);
    }

    public Optional<Level> level(String code) {
        return levels.stream().filter(l -> l.code().equals(code)).findFirst();
    }

    /** The level a value means; empty when the score has no words. */
    public Optional<String> levelOf(BigDecimal value) {
        return bands.stream()
                .filter(band ->
                        band.upTo().map(most -> value.compareTo(most) <= 0).orElse(true))
                .map(Band::level)
                .findFirst();
    }
}
