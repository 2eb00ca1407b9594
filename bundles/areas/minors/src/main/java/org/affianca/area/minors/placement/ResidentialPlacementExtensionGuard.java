package org.affianca.area.minors.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** R.D.L. 1404/1934, art. 25: a placement goes on after eighteen up to twenty-one. */
@Component
@ForService(service = "minors.residential-placement")
public final class ResidentialPlacementExtensionGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("EXTENDED")) {
            return Verdict.yes();
        }
        int age = file.figures().whole("minors.after-care-until", by.on());
        // Who is past that age heads the file for a child: of the child's own age nothing is known here.
        Optional<LocalDate> last =
                file.person().birthDate().map(born -> born.plusYears(age)).filter(day -> day.isAfter(by.on()));
        return Verdict.unless(
                last.filter(day -> by.until().filter(day::isBefore).isPresent())
                        .map(day -> List.of(new Because("beyond-after-care", Map.of("last", day, "age", age))))
                        .orElse(List.of()));
    }
}
