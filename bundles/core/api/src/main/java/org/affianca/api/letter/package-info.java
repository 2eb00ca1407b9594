/**
 * Letters and reports of a case: written from a template, edited while they are drafts, then issued as a document that
 * never changes. Read and act through {@link org.affianca.api.letter.Letters}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.letter;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
