package org.affianca.area.housing.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.CaseId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.CaseDesk;
import org.affianca.api.casefile.CaseOpening;
import org.affianca.api.person.Likeness;
import org.affianca.api.person.People;
import org.affianca.api.person.PersonRegister;
import org.affianca.api.person.PersonSummary;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.WorkDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is written down on the day for many households: whoever speaks for one, their case, their works. */
@Component(service = ClearanceDay.class)
public final class ClearanceDay {
    private static final ServiceCode ASSESSMENT = new ServiceCode("housing.clearance-assessment");
    private static final ServiceCode MEASURES = new ServiceCode("housing.clearance-measures");

    private final People people;
    private final PersonRegister register;
    private final CaseDesk cases;
    private final WorkDesk works;

    @Activate
    public ClearanceDay(
            @Reference People people,
            @Reference PersonRegister register,
            @Reference CaseDesk cases,
            @Reference WorkDesk works) {
        this.people = people;
        this.register = register;
        this.cases = cases;
        this.works = works;
    }

    /** All that is wrong with the households, and who may be known already. */
    List<Flaw> flaws(List<Household> households) {
        List<Flaw> flaws = new ArrayList<>();
        if (households.isEmpty() || households.size() > HouseholdEntry.MOST) {
            flaws.add(Flaw.at("/households", "how-many-households", "most", HouseholdEntry.MOST));
        }
        List<Household> told = households.subList(0, Math.min(households.size(), HouseholdEntry.MOST));
        List<List<Likeness>> alike =
                people.likeEach(told.stream().map(Household::person).toList());
        for (int i = 0; i < told.size(); i++) {
            Household household = told.get(i);
            String pointer = "/households/" + i;
            flaws.addAll(household.flaws(pointer));
            if (!household.surelyNew()) {
                alike.get(i).stream()
                        .findFirst()
                        .map(Likeness::person)
                        .ifPresent(known ->
                                flaws.add(Flaw.at(pointer + "/surname", "perhaps-known", "who", label(known))));
            }
        }
        return flaws;
    }

    /** The evaluation of one household, in its case or in one that is opened for it. */
    WorkId assess(Clearance of, Household household, LocalDate today, String pointer) {
        return at(pointer, () -> {
            CaseId in = household.caseId().map(CaseId::new).orElseGet(() -> opened(of, household));
            return works.open(in, ASSESSMENT, Beginning.on(Period.of(today, of.opinionBy())), household.details(of));
        });
    }

    /** What is done for one household, in the case of its evaluation. */
    WorkId help(CaseId in, Measures measures, MeasuresEntry entry, String pointer) {
        Map<String, Object> details = measures.details(entry.clearedOn(), entry.directive());
        return at(pointer, () -> works.open(in, MEASURES, Beginning.on(Period.from(entry.clearedOn())), details));
    }

    private CaseId opened(Clearance of, Household household) {
        CaseOpening opening = new CaseOpening(
                List.of(register.register(household.person()).id()),
                new UnitId(of.unit()),
                of.act() + ", " + of.building(),
                Secrecy.ORDINARY,
                Optional.empty());
        return cases.open(opening).id();
    }

    /** What core finds wrong with one of many is told of that one. */
    private static WorkId at(String pointer, Supplier<WorkId> act) {
        try {
            return act.get();
        } catch (Missing unseen) {
            throw new Invalid(Flaw.at(pointer, "unknown-case"));
        } catch (Invalid wrong) {
            throw new Invalid(wrong.flaws().stream()
                    .map(flaw -> new Flaw(pointer + flaw.pointer().replaceFirst("^/details", ""), flaw.why()))
                    .toList());
        }
    }

    private static String label(PersonSummary known) {
        return known.surname() + " " + known.name()
                + known.birthDate().map(day -> ", " + day).orElse("");
    }
}
