package org.affianca.engine.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.affianca.api.access.Role;
import org.affianca.api.access.Session;
import org.affianca.engine.access.FirstPassword;
import org.affianca.engine.access.HouseAccounts;
import org.affianca.engine.access.TestAccounts;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.organisation.TestOrganisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class FirstStartTest {
    private final TestHouse house;

    @TempDir
    Path folder;

    FirstStartTest(TestHouse house) {
        this.house = house;
    }

    @Test
    void makesOneAdministratorOnceAndWritesThePasswordToTheFileOnly() throws Exception {
        FirstPassword file = new FirstPassword(folder);
        HouseAccounts accounts = TestAccounts.of(house, file);
        var organisation = TestOrganisation.of(house);

        new FirstStart(organisation, accounts, house.mappers(), house.transactions(), file);
        Path written = folder.resolve("first-password.txt");
        String password = Files.readString(written).strip();
        Session session = accounts.signIn("admin", password, "").orElseThrow();
        assertThat(session.actor().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(session.mustChange()).isTrue();

        new FirstStart(organisation, accounts, house.mappers(), house.transactions(), file);
        assertThat(Files.readString(written).strip()).isEqualTo(password);
        assertThat(house.count("select count(*) from core.account")).isEqualTo(1);

        house.doAs(session.actor(), () -> accounts.changePassword(password, "a longer password", session.token()));
        assertThat(written).doesNotExist();
        new FirstStart(organisation, accounts, house.mappers(), house.transactions(), file);
        assertThat(written).doesNotExist();
    }
}
