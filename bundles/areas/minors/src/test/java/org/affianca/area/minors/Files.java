package org.affianca.area.minors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.CaseId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.person.Address;
import org.affianca.api.person.PersonData;
import org.affianca.api.time.Consequence;
import org.affianca.api.time.Deadline;
import org.affianca.api.time.Period;
import org.affianca.api.work.Common;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Order;

/** Files of works about Leo Fittizi, as rules get them. */
public final class Files {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Files() {}

    /** An order that runs, with these details and deadlines. */
    public static WorkFile of(Record details, Deadline... deadlines) {
        Common common = new Common(
                new WorkId(1),
                1,
                new CaseId(1),
                new ServiceCode("minors.any"),
                Period.from(TODAY),
                Stage.RUNNING,
                "ANY",
                Optional.empty(),
                Optional.empty(),
                Secrecy.PROFESSIONAL,
                List.of(deadlines));
        return new WorkFile(
                new Order(common, "Tribunale", "RG 403/2026", Optional.of(TODAY)),
                Optional.of(details),
                leo(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** A deadline of that norm, met or not. */
    public static Deadline deadline(String norm, boolean met) {
        return new Deadline(norm, TODAY, Consequence.LAPSE, "c.c. 403", met ? Optional.of(TODAY) : Optional.empty());
    }

    public static Step to(String name) {
        return new Step(name, Stage.RUNNING, List.of(), List.of(), Set.of());
    }

    public static Decision today() {
        return Decision.on(TODAY);
    }

    private static PersonData leo() {
        return new PersonData(
                "Fittizi",
                "Leo",
                Optional.empty(),
                "",
                Optional.of(LocalDate.of(2017, 9, 3)),
                "",
                "M",
                "ITA",
                "it",
                Address.UNKNOWN,
                List.of(),
                Secrecy.ORDINARY);
    }
}
