package org.affianca.api.figure;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The figures of core and of the areas installed now, with what the municipality has set for them. */
@ProviderType
public interface FigureDesk {
    /** By code. */
    List<Figure> all();

    Optional<Figure> find(String code);

    /** All of them, for an area's own computing. */
    Figures figures();

    /** Sets a value; by an administrator. */
    Figure set(String code, FigureData data);

    /** Takes back a value that was set, so that what held before holds again; by an administrator. */
    Figure withdraw(String code, long id, int version);
}
