package org.affianca.api.area;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The areas installed and at hand; installs, updates and removes them while all runs. Acts need the role administrator. */
@ProviderType
public interface Areas {
    List<AreaStatus> list();

    /** Installs an area whose jar is at hand and remembers that it is wanted; returns when it serves or has failed. */
    AreaStatus install(String id);

    /** Replaces a running area by the jar at hand. */
    AreaStatus update(String id);

    /** Removes an area; its data stays. */
    AreaStatus remove(String id);

    /** The descriptors of the active areas' screens, for the shell. */
    List<AreaScreens> screens();

    /** The bytes of a file under the area's {@code AREA-INF/ui}; empty when there is none. */
    Optional<byte[]> screen(String area, String file);

    /** Counts every change of the set of areas; a listener is called after each. Close it to stop. */
    AutoCloseable onChange(Runnable listener);
}
