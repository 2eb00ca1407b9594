package org.affianca.engine.tie;

import java.util.Optional;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.api.tie.Decree;
import org.affianca.api.tie.TieData;
import org.affianca.api.tie.TieKind;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a tie before it is kept. */
final class TieRules {
    private TieRules() {}

    /** @param known those of the two persons the actor sees */
    static Flaws of(TieData data, Codes codes, Set<PersonId> known) {
        Flaws flaws = new Flaws(codes);
        flaws.when(!known.contains(data.one()), "/one", "unknown-person");
        flaws.when(!known.contains(data.other()), "/other", "unknown-person");
        flaws.when(data.one().equals(data.other()), "/other", "tied-to-oneself");
        flaws.code("/role", data.kind().roles(), data.role());
        data.validity().from().ifPresent(day -> flaws.plausible("/from", day));
        data.validity().until().ifPresent(day -> flaws.plausible("/until", day));
        flaws.optionalProse("/note", data.note(), 2000);
        decree(flaws, data.kind(), data.decree());
        return flaws;
    }

    private static void decree(Flaws flaws, TieKind kind, Optional<Decree> decree) {
        boolean guardianship = kind == TieKind.GUARDIANSHIP;
        flaws.when(guardianship && decree.isEmpty(), "/decree", "guardianship-needs-a-decree");
        flaws.when(!guardianship && decree.isPresent(), "/decree", "decree-without-guardianship");
        if (guardianship && decree.isPresent()) {
            Decree d = decree.get();
            flaws.line("/decree/court", d.court(), 200);
            flaws.optionalLine("/decree/number", d.number(), 100);
            flaws.code("/decree/powers", "guardian-powers", d.powers());
            flaws.optionalProse("/decree/acts", d.acts(), 2000);
            d.on().ifPresent(day -> flaws.plausible("/decree/on", day));
            d.accountDue().ifPresent(day -> flaws.plausible("/decree/accountDue", day));
        }
    }
}
