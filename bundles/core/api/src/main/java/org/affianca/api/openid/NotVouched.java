package org.affianca.api.openid;

/** Nobody is vouched for; the reason is for the person who tried, the message for the log and without names. */
public final class NotVouched extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /** What the person is told. */
    public enum Reason {
        /** The provider cannot be reached or does not answer as it should. */
        AWAY,
        /** The provider said no, or the person went back. */
        DECLINED,
        /** The way back does not belong to this browser, took too long, or was used already. */
        EXPIRED,
        /** What came back is not what was asked for. */
        FAILED,
        /** The person was identified at a lower level than asked for. */
        LEVEL,
        /** There is no active account for this person. */
        UNKNOWN,
        /** The provider gives the person no role here. */
        NO_ROLE
    }

    public NotVouched(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public NotVouched(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
