package org.affianca.engine.casefile;

import static org.affianca.engine.person.TestPeople.named;
import static org.affianca.engine.person.TestPeople.protectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseFilter;
import org.affianca.api.casefile.CaseMember;
import org.affianca.api.casefile.CaseSummary;
import org.affianca.api.task.Task;
import org.affianca.api.task.TaskData;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** The names of protected persons are read through an open case only; a closed one keeps its number and its lines. */
@OnBothDatabases
class ProtectedNamesTest {
    private final TestHouse house;
    private final TestOffice office;
    private final Actor giulia;
    private final Actor piera;
    private final CaseFile file;

    ProtectedNamesTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
        this.piera = house.user("Piera", Role.WORKER, house.unit("hub"));
        PersonId zoe = office.town
                .registered(giulia, protectedAs(named("Segreti", "Zoe"), Secrecy.PROFESSIONAL))
                .id();
        this.file = office.opened(giulia, zoe, office.town.registered(giulia, "Fittizi", "Leo"));
        office.takeInCharge(giulia, file);
    }

    private List<String> members() {
        return office.find(piera, file.id()).members().stream()
                .map(CaseMember::label)
                .toList();
    }

    private List<String> list() {
        return house.as(piera, () -> office.cases.list(CaseFilter.all(), Paging.first(50))).items().stream()
                .filter(line -> line.id().equals(file.id()))
                .map(CaseSummary::holderLabel)
                .toList();
    }

    private List<String> tasks() {
        return house.as(piera, () -> office.tasks.ofCase(file.id())).stream()
                .map(Task::caseLabel)
                .toList();
    }

    @Test
    void theyAreReadInAnOpenCaseAndNoLongerInAClosedOne() {
        TaskData task = new TaskData(Optional.of(file.id()), "Telefonare", office.today(), Optional.empty());
        house.as(giulia, () -> office.tasks.set(task));
        assertThat(members()).containsExactly("Segreti Zoe", "Fittizi Leo");
        assertThat(list()).containsExactly("Segreti Zoe");
        assertThat(tasks()).containsExactly(file.number() + " Segreti Zoe");
        assertThat(office.close(giulia, file).allows()).isTrue();
        assertThat(members()).containsExactly("", "Fittizi Leo");
        assertThat(list()).containsExactly("");
        assertThat(tasks()).containsExactly(file.number());
    }
}
