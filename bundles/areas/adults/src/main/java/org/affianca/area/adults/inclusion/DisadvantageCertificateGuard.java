package org.affianca.area.adults.inclusion;

import java.util.Set;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.area.adults.Reasons;
import org.osgi.service.component.annotations.Component;

/** D.M. 154/2023: it is the other administration that confirms or denies, so its answer has a day. */
@Component
@ForService(service = "adults.disadvantage-certificate")
public final class DisadvantageCertificateGuard implements Guard {
    private static final Set<String> ANSWERS = Set.of("CONFIRMED", "DENIED");

    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        boolean answered = file.details(DisadvantageCertificate.class)
                .answeredOn()
                .filter(day -> !day.isAfter(by.on()))
                .isPresent();
        return new Reasons()
                .when(ANSWERS.contains(to.name()) && !answered, "certificate-not-answered")
                .verdict();
    }
}
