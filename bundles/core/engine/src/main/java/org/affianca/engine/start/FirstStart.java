package org.affianca.engine.start;

import java.util.Set;
import org.affianca.api.access.Role;
import org.affianca.engine.access.FirstPassword;
import org.affianca.engine.access.HouseAccounts;
import org.affianca.engine.access.Secrets;
import org.affianca.engine.db.DataFolder;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.organisation.HouseOrganisation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where nobody can sign in yet, makes the account {@code admin} with a one-time password that stands in a file of the
 * data folder and nowhere else.
 */
@Component(service = FirstStart.class, immediate = true)
public final class FirstStart {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    @Activate
    public FirstStart(
            @Reference HouseOrganisation organisation,
            @Reference HouseAccounts accounts,
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions) {
        this(organisation, accounts, mappers, transactions, new FirstPassword(DataFolder.path()));
    }

    FirstStart(
            HouseOrganisation organisation,
            HouseAccounts accounts,
            Mappers mappers,
            HouseTransactions transactions,
            FirstPassword file) {
        StartMapper sql = mappers.of(StartMapper.class);
        transactions.run(() -> {
            if (sql.accounts() == 0) {
                String password = Secrets.oneTimePassword();
                accounts.found(
                        organisation.id(),
                        FirstPassword.ACCOUNT,
                        "Amministrazione",
                        Set.of(Role.ADMINISTRATOR),
                        Set.of(),
                        password,
                        true);
                // Before the commit: an account without its file would lock everybody out, a file without account not.
                file.write(password);
                LOG.info("first start: the administrator's one-time password is in first-password.txt");
            }
        });
    }
}
