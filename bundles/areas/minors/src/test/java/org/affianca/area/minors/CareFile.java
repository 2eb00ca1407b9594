package org.affianca.area.minors;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.CaseId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.figure.Figures;
import org.affianca.api.person.Address;
import org.affianca.api.person.PersonData;
import org.affianca.api.time.Period;
import org.affianca.api.work.Common;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Measure;

/** What a rule of this area gets to judge: Leo Fittizi, born on a day, and the details given. */
public final class CareFile {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final Map<String, Integer> AGES =
            Map.of("minors.child-heard-from", 12, "minors.after-care-until", 21, "minors.autonomy-from", 16);

    private CareFile() {}

    public static WorkFile of(Record details, Optional<LocalDate> born) {
        Common common = new Common(
                new WorkId(1),
                1,
                new CaseId(1),
                new ServiceCode("minors.any"),
                Period.from(TODAY),
                Stage.DRAFT,
                "PROPOSED",
                Optional.empty(),
                Optional.empty(),
                Secrecy.ORDINARY,
                List.of());
        return new WorkFile(
                new Measure(common, ""), Optional.of(details), leo(born), List.of(), List.of(), Figures.of(AGES));
    }

    private static PersonData leo(Optional<LocalDate> born) {
        return new PersonData(
                "Fittizi",
                "Leo",
                Optional.empty(),
                "",
                born,
                "",
                "M",
                "ITA",
                "it",
                Address.UNKNOWN,
                List.of(),
                Secrecy.ORDINARY);
    }

    public static Step to(String name, Stage stage) {
        return new Step(name, stage, List.of(), List.of(), Set.of());
    }

    public static Decision until(LocalDate last) {
        return new Decision(TODAY, Optional.empty(), Optional.of(last), "");
    }
}
