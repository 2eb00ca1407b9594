package org.affianca.engine.emergency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.affianca.api.emergency.RotaWarning;
import org.affianca.api.emergency.RotaWarning.Kind;
import org.affianca.api.emergency.TurnId;

/** What is to be looked at in a rota: hours nobody covers, two at once, one in two places. */
final class RotaCheck {
    private RotaCheck() {}

    /**
     * @param turns of the unit, in the order of their beginnings
     * @param elsewhere turns of other units of the same people
     */
    static List<RotaWarning> of(List<Stretch> needed, List<TurnRow> turns, List<TurnRow> elsewhere) {
        List<RotaWarning> warnings = new ArrayList<>(gaps(needed, turns));
        for (int i = 0; i < turns.size(); i++) {
            for (int j = i + 1; j < turns.size(); j++) {
                atOnce(turns.get(i), turns.get(j), Kind.OVERLAP).ifPresent(warnings::add);
            }
            for (TurnRow other : elsewhere) {
                if (other.userId().equals(turns.get(i).userId())) {
                    atOnce(turns.get(i), other, Kind.TWICE).ifPresent(warnings::add);
                }
            }
        }
        warnings.sort(Comparator.comparing(RotaWarning::begins));
        return warnings;
    }

    private static List<RotaWarning> gaps(List<Stretch> needed, List<TurnRow> turns) {
        List<Stretch> covered = turns.stream().map(TurnRow::stretch).toList();
        return needed.stream()
                .flatMap(stretch -> stretch.without(covered).stream())
                .map(open -> new RotaWarning(Kind.GAP, open.begins(), open.ends(), List.of()))
                .toList();
    }

    private static Optional<RotaWarning> atOnce(TurnRow one, TurnRow other, Kind kind) {
        if (!one.stretch().touches(other.stretch())) {
            return Optional.empty();
        }
        Stretch shared = one.stretch().shared(other.stretch());
        List<TurnId> both = List.of(one.id(), other.id());
        return Optional.of(new RotaWarning(kind, shared.begins(), shared.ends(), both));
    }
}
