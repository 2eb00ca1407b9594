package org.affianca.area.minors.foster;

import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.area.minors.Age;
import org.osgi.service.component.annotations.Component;

/**
 * L. 184/1983, art. 4: foster care begins by consent of the parents or by a decree, and a child of twelve is heard. Where the
 * file is headed by an adult, nobody can tell the child's age here.
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
        boolean consensual = care.form().equals(CONSENSUAL);
        boolean ordered = care.decree().isPresent() && care.decreeOn().isPresent();
        int heardFrom = file.figures().whole("minors.child-heard-from", by.on());
        return new Reasons()
                .when(consensual && care.parentsConsentOn().isEmpty(), "consensual-without-consent")
                .when(!consensual && !ordered, "judicial-without-decree")
                .when(
                        care.childHeardOn().isEmpty() && Age.isChildOf(file.person(), heardFrom, by.on()),
                        Because.of("child-not-heard", "age", heardFrom))
                .verdict();
    }
}
