package org.affianca.engine.norm;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.affianca.api.norm.Norm;

/**
 * What ticks, given what happened: the moments of a work start norms, extend and meet them. It is computed anew from all
 * moments whenever one comes or goes, so that a moment taken back leaves no trace.
 */
final class Winding {
    private final NormTerms terms;
    private final ZoneId zone;

    Winding(NormTerms terms, ZoneId zone) {
        this.terms = terms;
        this.zone = zone;
    }

    /** @param moments those that count, the earliest first */
    List<Kept> wind(Collection<Norm> norms, List<MomentMapper.Row> moments, Running running) {
        return norms.stream()
                .flatMap(norm -> wind(norm, moments, running).stream())
                .toList();
    }

    private Optional<Kept> wind(Norm norm, List<MomentMapper.Row> moments, Running running) {
        Optional<MomentMapper.Row> first = last(moments, moment -> moment.word().equals(norm.starts()));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Instant since = first.get().happenedAt();
        List<MomentMapper.Row> after = moments.stream()
                .filter(moment -> !moment.happenedAt().isBefore(since))
                .toList();
        Optional<MomentMapper.Row> again =
                norm.repeats() ? last(after, moment -> norm.metBy().contains(moment.word())) : Optional.empty();
        Optional<MomentMapper.Row> met = norm.repeats()
                ? Optional.empty()
                : after.stream()
                        .filter(moment -> norm.metBy().contains(moment.word()))
                        .findFirst();
        MomentMapper.Row start = again.orElse(first.get());
        boolean extended = after.stream()
                .anyMatch(moment ->
                        norm.extendedBy().filter(moment.word()::equals).isPresent());
        return terms.deadline(norm.code(), norm, new Start(start.word(), start.at(zone)), extended, running)
                .map(kept -> met.map(moment -> met(kept, moment)).orElse(kept));
    }

    private Kept met(Kept kept, MomentMapper.Row moment) {
        return new Kept(
                Meeting.by(kept.row(), moment.at(zone).toLocalDate(), moment.happenedAt(), moment.number()),
                kept.alerts());
    }

    private static Optional<MomentMapper.Row> last(
            List<MomentMapper.Row> moments, java.util.function.Predicate<MomentMapper.Row> which) {
        return moments.stream()
                .filter(which)
                .max(Comparator.comparing(MomentMapper.Row::happenedAt).thenComparing(MomentMapper.Row::number));
    }
}
