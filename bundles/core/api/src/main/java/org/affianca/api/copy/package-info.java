/**
 * Copies of a case's file for a citizen or a judge: asked for, made with a list of what is withheld and why, handed over.
 * Read and act through {@link org.affianca.api.copy.FileCopies}.
 */
@Export
@Version("3.0.0")
@NullMarked
package org.affianca.api.copy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
