package org.affianca.engine.look;

import java.util.Optional;
import org.affianca.api.look.ChainBreak;
import org.affianca.api.look.Verification;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code affianca:access-verify}. */
@Service
@Command(
        scope = "affianca",
        name = "access-verify",
        description = "Checks the log of reads against its seals and tells the first broken place of each lane")
public final class VerifyCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init")
    Verifying verifying;

    @Override
    public @Nullable Object execute() {
        Verification found = verifying.verify(Optional.empty());
        System.out.println(found.rows() + " rows in " + found.seals() + " seals of " + found.lanes() + " lanes, "
                + found.unsealed() + " not sealed yet");
        if (found.whole()) {
            System.out.println("The log of reads is whole.");
            return null;
        }
        System.out.println("THE LOG OF READS IS BROKEN:");
        ShellTable table = new ShellTable();
        table.column("What");
        table.column("Lane");
        table.column("Seal");
        table.column("From place");
        table.column("To place");
        table.column("After");
        table.column("Until");
        for (ChainBreak one : found.breaks()) {
            table.addRow()
                    .addContent(
                            one.kind(),
                            one.lane(),
                            one.seal(),
                            one.fromPlace(),
                            one.toPlace(),
                            one.after().map(Object::toString).orElse(""),
                            one.until().map(Object::toString).orElse(""));
        }
        table.print(System.out);
        return null;
    }
}
