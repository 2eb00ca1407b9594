package org.affianca.engine.intake;

import java.util.HashSet;
import java.util.Set;
import org.affianca.api.intake.ContactData;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a contact before it is kept. */
final class ContactRules {
    private static final int LONGEST = 4000;
    private static final int MOST_THEMES = 20;

    private ContactRules() {}

    static Flaws of(ContactData data, Codes codes, boolean personSeen, boolean unitInReach) {
        Flaws flaws = new Flaws(codes);
        flaws.when(!personSeen, "/person", "unknown-person");
        flaws.when(!unitInReach, "/unit", "unknown-unit");
        flaws.code("/channel", "contact-channel", data.channel());
        flaws.code("/contactedBy", "contact-by", data.contactedBy());
        flaws.when(data.themes().isEmpty(), "/themes", "required");
        flaws.when(data.themes().size() > MOST_THEMES, "/themes", "too-many");
        Set<String> before = new HashSet<>();
        for (int i = 0; i < Math.min(data.themes().size(), MOST_THEMES); i++) {
            flaws.code("/themes/" + i, "need", data.themes().get(i));
            flaws.when(!before.add(data.themes().get(i)), "/themes/" + i, "theme-twice");
        }
        flaws.prose("/asked", data.asked(), LONGEST);
        flaws.optionalProse("/reading", data.reading(), LONGEST);
        flaws.optionalProse("/given", data.given(), LONGEST);
        flaws.code("/outcome", "contact-outcome", data.outcome());
        return flaws;
    }
}
