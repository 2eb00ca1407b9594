package org.affianca.engine.organisation;

import java.util.List;
import org.affianca.engine.catalogue.LetterForm;

/** The templates of letters a municipality writes instead of an area's, or besides them. */
@FunctionalInterface
public interface OwnLetters {
    List<LetterForm> letters();
}
