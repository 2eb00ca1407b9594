package org.affianca.engine.means;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.api.means.IseeDeclaration;
import org.affianca.api.means.IseeFigures;
import org.affianca.api.means.MeansTest;
import org.affianca.api.means.MeansTestData;
import org.affianca.api.money.Money;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a means test before it is kept. */
final class MeansRules {
    private static final int MOST_MEMBERS = 20;
    private static final Money MOST = Money.euro(100_000_000);
    private static final BigDecimal LARGEST_SCALE = BigDecimal.valueOf(20);

    private MeansRules() {}

    /** @param seen those of the members whom the actor sees */
    static Flaws of(MeansTestData data, boolean stated, Set<PersonId> seen, Codes codes, LocalDate today) {
        Flaws flaws = new Flaws(codes);
        indicator(flaws, data.indicator());
        declaration(flaws, data.declaration(), stated, today);
        LocalDate signed = data.declaration().signedOn();
        data.validUntil()
                .ifPresent(until -> flaws.when(
                        until.isBefore(signed) || until.isAfter(signed.plusYears(2)),
                        "/validUntil",
                        "validity-implausible"));
        flaws.when(data.members().size() > MOST_MEMBERS, "/members", "too-many");
        Set<PersonId> before = new HashSet<>();
        for (int i = 0; i < Math.min(data.members().size(), MOST_MEMBERS); i++) {
            PersonId member = data.members().get(i);
            flaws.when(!seen.contains(member), "/members/" + i, "unknown-person");
            flaws.when(!before.add(member), "/members/" + i, "member-twice");
        }
        return flaws;
    }

    /** What may be entered without an enquiry: INPS answers only where it was asked for a work. */
    static void source(Flaws flaws, String source) {
        flaws.code("/source", "isee-source", source);
        flaws.when(source.equals(MeansTest.ENQUIRY), "/source", "enquiry-needs-a-work");
    }

    private static void indicator(Flaws flaws, IseeFigures indicator) {
        flaws.code("/indicator/type", "isee-type", indicator.type());
        amount(flaws, "/indicator/ise", indicator.ise());
        amount(flaws, "/indicator/isee", indicator.isee());
        BigDecimal scale = indicator.scale();
        boolean out = scale.compareTo(BigDecimal.ONE) < 0
                || scale.compareTo(LARGEST_SCALE) > 0
                || scale.stripTrailingZeros().scale() > 2;
        flaws.when(out, "/indicator/scale", "scale-out-of-range");
    }

    private static void amount(Flaws flaws, String pointer, Money amount) {
        flaws.when(amount.cents() < 0 || amount.isAbove(MOST), pointer, "figure-out-of-range");
    }

    private static void declaration(Flaws flaws, IseeDeclaration declaration, boolean stated, LocalDate today) {
        if (stated) {
            flaws.optionalLine("/declaration/protocol", declaration.protocol(), 30);
        } else {
            flaws.line("/declaration/protocol", declaration.protocol(), 30);
        }
        flaws.past("/declaration/signedOn", declaration.signedOn(), today);
    }
}
