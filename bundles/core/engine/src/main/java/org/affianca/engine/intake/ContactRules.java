package org.affianca.engine.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.intake.ContactData;
import org.affianca.api.intake.UnmetDemand;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a contact before it is kept. */
final class ContactRules {
    private static final int LONGEST = 4000;
    private static final int MOST = 20;

    private ContactRules() {}

    static Flaws of(ContactData data, Codes codes, boolean personSeen, boolean unitInReach) {
        Flaws flaws = new Flaws(codes);
        flaws.when(!personSeen, "/person", "unknown-person");
        flaws.when(!unitInReach, "/unit", "unknown-unit");
        flaws.code("/channel", "contact-channel", data.channel());
        flaws.code("/contactedBy", "contact-by", data.contactedBy());
        flaws.optionalLine("/caller", data.caller(), 200);
        flaws.when(data.themes().isEmpty(), "/themes", "required");
        each(flaws, "/themes", "need", data.themes(), "theme-twice");
        flaws.prose("/asked", data.asked(), LONGEST);
        flaws.optionalProse("/reading", data.reading(), LONGEST);
        flaws.optionalProse("/given", data.given(), LONGEST);
        each(flaws, "/paperwork", "paperwork", data.paperwork(), "paper-twice");
        unmet(flaws, data.unmet());
        flaws.code("/outcome", "contact-outcome", data.outcome());
        data.followUpOn().ifPresent(day -> flaws.plausible("/followUpOn", day));
        return flaws;
    }

    private static void each(Flaws flaws, String pointer, String list, List<String> chosen, String twice) {
        flaws.when(chosen.size() > MOST, pointer, "too-many");
        Set<String> before = new HashSet<>();
        for (int i = 0; i < Math.min(chosen.size(), MOST); i++) {
            flaws.code(pointer + "/" + i, list, chosen.get(i));
            flaws.when(!before.add(chosen.get(i)), pointer + "/" + i, twice);
        }
    }

    private static void unmet(Flaws flaws, List<UnmetDemand> unmet) {
        flaws.when(unmet.size() > MOST, "/unmet", "too-many");
        Set<String> before = new HashSet<>();
        for (int i = 0; i < Math.min(unmet.size(), MOST); i++) {
            UnmetDemand demand = unmet.get(i);
            flaws.code("/unmet/" + i + "/service", "asked-service", demand.service());
            flaws.code("/unmet/" + i + "/reason", "unmet-reason", demand.reason());
            flaws.optionalLine("/unmet/" + i + "/note", demand.note(), 500);
            flaws.when(!before.add(demand.service()), "/unmet/" + i + "/service", "demand-twice");
        }
    }
}
