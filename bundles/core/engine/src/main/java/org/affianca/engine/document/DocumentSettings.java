package org.affianca.engine.document;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a municipality may set of its documents; absent means as written here. PID {@code org.affianca.document}. */
@ObjectClassDefinition(name = "Documents")
public @interface DocumentSettings {
    String PID = "org.affianca.document";

    @AttributeDefinition(
            description = "Where the bytes of new documents are kept: database, or disk. Documents that are there stay"
                    + " where they are and are read from both")
    String store() default "database";

    @AttributeDefinition(description = "The folder for documents on disk; relative to the data folder")
    String folder() default "documents";

    @AttributeDefinition(description = "Whether documents are refused as long as no scanner is installed")
    boolean scanRequired() default false;
}
