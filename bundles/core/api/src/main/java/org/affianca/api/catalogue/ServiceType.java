package org.affianca.api.catalogue;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;

/**
 * A service of the catalogue as its file describes it.
 *
 * @param version of the definition; a work keeps the one it was opened with
 * @param steps in the file's order; the first is where a work begins
 * @param unit in what deliveries are counted: {@code hour}, {@code meal}, {@code ride}; empty when nothing is delivered
 * @param hasDetails whether the area records more than core knows
 */
public record ServiceType(
        ServiceCode code,
        int version,
        Kind kind,
        List<Step> steps,
        Secrecy secrecy,
        String unit,
        List<DeadlineTerm> deadlines,
        List<FormGroup> form,
        List<ScreenPlace> screens,
        boolean hasDetails) {
    public ServiceType {
        steps = List.copyOf(steps);
        deadlines = List.copyOf(deadlines);
        form = List.copyOf(form);
        screens = List.copyOf(screens);
    }

    public Step first() {
        return steps.get(0);
    }

    public Optional<Step> step(String name) {
        return steps.stream().filter(s -> s.name().equals(name)).findFirst();
    }
}
