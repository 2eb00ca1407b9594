package org.affianca.area.broken;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.affianca.api.Advice;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.WorkFile;
import org.affianca.api.work.Works;

/** Breaks rule 7: it cannot be tested with plain new. */
public final class PolicyWithADatabase implements Eligibility {
    private final DataSource source;
    private final Works works;

    public PolicyWithADatabase(DataSource source, Works works) {
        this.source = source;
        this.works = works;
    }

    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        return source.equals(works) ? Advice.inFavour() : Advice.unclear("odd");
    }
}
