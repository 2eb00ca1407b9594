package org.affianca.api.processing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** The register of processing of this body; for the privacy officer. */
@ProviderType
public interface ProcessingRegister {
    /** The controller's name. */
    String controller();

    /** Core first, then the areas in the order of the menu. */
    List<ProcessingActivity> activities(Locale language);

    /** Security measures that the program itself takes, a sentence each (GDPR 32). */
    List<String> measures(Locale language);

    /** Prints the register as PDF/A. */
    void print(Locale language, OutputStream to) throws IOException;
}
