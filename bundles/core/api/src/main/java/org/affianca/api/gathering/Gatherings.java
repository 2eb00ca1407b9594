package org.affianca.api.gathering;

import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.register.Register;
import org.affianca.api.time.Period;
import org.osgi.annotation.versioning.ProviderType;

/** The register of gatherings, the latest day first, and the cases talked about there. */
@ProviderType
public interface Gatherings extends Register<Gathering> {
    /**
     * Brings a case, by who may write to it.
     *
     * @throws org.affianca.api.problem.Missing when the gathering or the case is not seen
     */
    CaseTalk bring(long gathering, CaseQuestion question);

    CaseTalk advise(long talk, int version, CaseAdvice advice);

    /** Those whose case the actor sees. */
    List<CaseTalk> talks(long gathering);

    /** Where a case was talked about, newest first, at most 200. */
    List<CaseTalk> ofCase(CaseId id);

    /** Of one's own, or of the units one coordinates; of gatherings held in the period. */
    List<StaffHours> hours(Period period);
}
