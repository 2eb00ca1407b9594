package org.affianca.engine.place;

import java.util.HashSet;
import java.util.Set;
import org.affianca.api.money.Money;
import org.affianca.api.place.AbsenceRule;
import org.affianca.api.place.DailyFee;
import org.affianca.api.place.PlaceData;
import org.affianca.api.place.SectionData;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of sections, places and fees before they are kept. */
final class PlaceRules {
    private static final int MOST_PLACES = 200;
    private static final int MOST_RULES = 40;
    private static final Money MOST = Money.euro(10_000);

    private PlaceRules() {}

    static SectionData tidy(SectionData data) {
        return new SectionData(data.name().strip(), data.type(), data.target(), data.nights());
    }

    static PlaceData tidy(PlaceData data) {
        return new PlaceData(data.label().strip(), data.from(), data.until());
    }

    static Flaws of(SectionData data, Codes codes) {
        return new Flaws(codes)
                .line("/name", data.name(), 200)
                .code("/type", "place-type", data.type().value())
                .code("/target", "place-target", data.target().value());
    }

    static Flaws of(SectionData data, int places, Codes codes) {
        return of(data, codes).when(places < 0 || places > MOST_PLACES, "/places", "out-of-range");
    }

    static Flaws of(PlaceData data, Codes codes) {
        Flaws flaws = new Flaws(codes).line("/label", data.label(), 60).plausible("/from", data.from());
        data.until().ifPresent(last -> flaws.plausible("/until", last)
                .when(last.isBefore(data.from()), "/until", "ends-before-it-begins"));
        return flaws;
    }

    static Flaws of(DailyFee fee, Codes codes) {
        Flaws flaws = new Flaws(codes).plausible("/from", fee.from());
        flaws.when(fee.daily().cents() < 0 || fee.daily().isAbove(MOST), "/daily", "out-of-range");
        flaws.when(fee.absences().size() > MOST_RULES, "/absences", "too-many");
        Set<String> known = new HashSet<>();
        for (int i = 0; i < fee.absences().size(); i++) {
            AbsenceRule rule = fee.absences().get(i);
            String at = "/absences/" + i;
            flaws.code(at + "/reason", "stay-absence", rule.reason().value());
            flaws.when(rule.fromDay() < 1 || rule.fromDay() > 366, at + "/fromDay", "out-of-range");
            flaws.when(rule.percent() < 0 || rule.percent() > 100, at + "/percent", "out-of-range");
            flaws.when(!known.add(rule.reason().value() + rule.fromDay()), at + "/fromDay", "rule-twice");
        }
        return flaws;
    }
}
