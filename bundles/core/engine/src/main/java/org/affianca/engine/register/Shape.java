package org.affianca.engine.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;

/** What is a register's own: its words, its rules, its table. */
public interface Shape<D> {
    /** The word under which its entries stand, and stand in the logs. */
    String register();

    /** The roles that may begin an entry. */
    Set<String> writers();

    D tidy(D data);

    /** Says what is wrong, against the others of the register too; {@code self} is the entry itself when it is changed. */
    void check(D data, Flaws flaws, Viewer viewer, Optional<Long> self);

    /** Where in the data it says who takes part. */
    default String pointerTo(int involved) {
        return "/involved/" + involved;
    }

    Head head(D data, Viewer viewer);

    /** Writes its own part of a version. */
    void write(Viewer viewer, long id, int version, D data);

    /** Whole data by entry. */
    Map<Long, D> read(Viewer viewer, Which which, List<Entry> entries);
}
