package org.affianca.api.access;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The purposes for which this installation looks at data (GDPR 5(1)(b), 6). */
@ProviderType
public interface Purposes {
    /** All that hold today, in the order in which they are proposed. */
    List<PurposeRule> all();

    /** What the actor does when nothing else is said: the first of those that are theirs, else casework. */
    String usual(Actor actor);

    /** The purpose that was said; empty when there is none such today or it is not the actor's to say. */
    Optional<String> said(Actor actor, String code);
}
