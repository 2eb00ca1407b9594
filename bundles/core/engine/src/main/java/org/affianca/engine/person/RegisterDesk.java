package org.affianca.engine.person;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.HouseholdId;
import org.affianca.api.PersonId;
import org.affianca.api.person.Household;
import org.affianca.api.person.HouseholdData;
import org.affianca.api.person.Person;
import org.affianca.api.person.PersonData;
import org.affianca.api.person.PersonRegister;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk where persons and households are written down and put right. */
@Component
public final class RegisterDesk implements PersonRegister {
    private final Registering registering;
    private final Forming forming;

    @Activate
    public RegisterDesk(@Reference Ground ground) {
        this.registering = new Registering(ground);
        this.forming = new Forming(ground);
    }

    @Override
    public Person register(PersonData data) {
        return registering.register(TidyPerson.of(data));
    }

    @Override
    public Person correct(PersonId id, int version, PersonData data) {
        return registering.correct(id, version, TidyPerson.of(data));
    }

    @Override
    public Household form(HouseholdData data) {
        return forming.form(data);
    }

    @Override
    public Household change(HouseholdId id, int version, HouseholdData data) {
        return forming.change(id, version, data);
    }

    @Override
    public List<Because> doubts(PersonData data) {
        return Doubts.about(TidyPerson.of(data));
    }
}
