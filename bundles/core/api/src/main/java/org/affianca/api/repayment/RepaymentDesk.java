package org.affianca.api.repayment;

import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Agrees on repayments and follows them. Each act is one transaction and leaves an event in the log. Money comes also when
 * a case is closed, so only a loan needs an open one to be agreed.
 */
@ProviderType
public interface RepaymentDesk {
    Repayment agree(WorkId id, Debt debt, RepaymentTerms terms);

    /** Divides what is still owed anew. */
    Repayment reschedule(RepaymentId id, int version, Rescheduling rescheduling);

    /** Puts off all parts that have not come whole. */
    Repayment postpone(RepaymentId id, int version, Postponement postponement);

    /** Refused for a loan that is not paid out. */
    Repayment receive(RepaymentId id, int version, ReceiptData receipt);

    /** Says that a receipt was entered in error or sent back; {@code because} 1 to 1000 characters. */
    Repayment reverse(RepaymentId id, int version, long receipt, String because);

    /** Gives up what is left, for who coordinates the unit. */
    Repayment writeOff(RepaymentId id, int version, WriteOffData data);
}
