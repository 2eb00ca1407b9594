package org.affianca.api.casefile;

import java.util.List;
import java.util.Set;
import org.affianca.api.person.FiscalCode;
import org.osgi.annotation.versioning.ProviderType;

/** Finds the open cases of many people at once by their fiscal codes, as another body's list names them. */
@ProviderType
public interface CasesByCode {
    /** The most codes of one question. */
    int MOST = 200;

    /**
     * Who of these people is known, each once. Who may not be seen is absent like who is not there, and so is a case; each
     * is written to the access log, as are the codes that found nobody.
     */
    List<KnownPerson> find(Set<FiscalCode> codes);
}
