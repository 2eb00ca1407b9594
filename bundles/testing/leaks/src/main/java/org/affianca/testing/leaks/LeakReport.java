package org.affianca.testing.leaks;

import java.util.List;
import java.util.Set;

/** What one run found, what it could not plant, and which operations it did not reach. */
public final class LeakReport {
    private final Findings findings;
    private final List<String> failures;
    private final Set<String> unreached;

    LeakReport(Findings findings, List<String> failures, Set<String> unreached) {
        this.findings = findings;
        this.failures = List.copyOf(failures);
        this.unreached = Set.copyOf(unreached);
    }

    /** The leaks, a sentence each. */
    public List<String> leaks() {
        return findings.all().stream().map(Finding::toString).toList();
    }

    /** The acts of the scripts that were refused. */
    public List<String> notPlanted() {
        return failures;
    }

    /** The operations into which no planted record leads. */
    public Set<String> unreached() {
        return unreached;
    }

    /** Operation by user, as a table in Markdown. */
    public String table() {
        return findings.table();
    }
}
