package org.affianca.api.access;

/** Core's own role words; areas add {@code area.word}. A user without a role sees nothing. */
public final class Role {
    /** Front desk (segretariato sociale): people and contacts, no case content. */
    public static final String DESK = "desk";
    /** Social worker: people, contacts, and the cases whose team or unit it belongs to. */
    public static final String WORKER = "worker";
    /** Area coordinator: all cases of its units, assignment, approval of closure. */
    public static final String COORDINATOR = "coordinator";
    /** IT staff: users, areas, configuration; no person's data. */
    public static final String ADMINISTRATOR = "administrator";
    /** Privacy officer (referente per la protezione dei dati): registers and sheets of who looked; no case content. */
    public static final String PRIVACY = "privacy";
    /** Named officer of adoption links: seals them, and opens one together with another officer. */
    public static final String ADOPTION = "adoption";
    /** Staff of a partner (third sector, cooperative): what the partner is engaged to deliver, and nothing else. */
    public static final String PROVIDER = "provider";

    /** Prepares what national registers are told: rows of what was paid, over all cases; no case content. */
    public static final String RETURNS = "returns";

    /** Beside another role: learns that somebody has an open case and which unit to ask, nothing of the case. */
    public static final String EXISTENCE = "existence";

    private Role() {}
}
