package org.affianca.area.minors.foster;

import java.util.ArrayList;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.area.minors.Age;
import org.osgi.service.component.annotations.Component;

/**
 * L. 184/1983, art. 4: foster care begins by consent of the parents or by a decree; nobody of the family is a relative up
 * to the fourth degree of judges, experts or workers of the case; a child of twelve is heard. Where the file is headed by
 * an adult, nobody can tell the age here.
 */
@Component
@ForService(service = "minors.foster-care")
public final class FosterCareStartGuard implements Guard {
    private static final String CONSENSUAL = "1";

    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("STARTED")) {
            return Verdict.yes();
        }
        FosterCare care = file.details(FosterCare.class);
        List<Because> reasons = new ArrayList<>();
        if (!care.relativesExcluded()) {
            reasons.add(Because.of("relatives-not-excluded"));
        }
        if (care.form().equals(CONSENSUAL)) {
            if (care.parentsConsentOn().isEmpty()) {
                reasons.add(Because.of("consensual-without-consent"));
            }
        } else if (care.decree().isEmpty() || care.decreeOn().isEmpty()) {
            reasons.add(Because.of("judicial-without-decree"));
        }
        int heardFrom = file.figures().whole("minors.child-heard-from", by.on());
        if (care.childHeardOn().isEmpty() && Age.isChildOf(file.person(), heardFrom, by.on())) {
            reasons.add(Because.of("child-not-heard", "age", heardFrom));
        }
        return Verdict.unless(reasons);
    }
}
