package org.affianca.area.adults.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** Somebody counts under each target once. */
@Component
@ForService(service = "adults.social-support")
public final class SocialSupportCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        SocialSupport support = (SocialSupport) details;
        Optional<String> first = Optional.of(support.target());
        Optional<String> second = support.secondTarget();
        Optional<String> third = support.thirdTarget();
        List<Flaw> flaws = new ArrayList<>();
        if (second.equals(first)) {
            flaws.add(Flaw.at("/details/secondTarget", "target-twice"));
        }
        if (third.isPresent() && (third.equals(first) || third.equals(second))) {
            flaws.add(Flaw.at("/details/thirdTarget", "target-twice"));
        }
        return flaws;
    }
}
