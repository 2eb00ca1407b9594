/**
 * The notice of taking charge: its text in versions, and to whom it was given when and how. The law asks for the proof
 * that the person was told. Written and read through {@link Notices}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.notice;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
