package org.affianca.api.casefile;

import java.time.LocalDate;
import org.affianca.api.CaseId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;

/**
 * An open case whose manager can no longer sign in. It tells nothing of whom the case is about; {@code version} is that
 * of the case.
 */
public record UnmanagedCase(
        CaseId id, int version, String number, UnitId unit, Secrecy secrecy, String managerBefore, LocalDate since) {}
