/**
 * Assessment: questionnaires as versioned files, what assessors answered, and what follows from it in points and words.
 * Instruments are read through {@link Instruments}; what was answered through {@link Assessments}, changed through
 * {@link AssessmentDesk}. Every assessment hangs under a work of its kind and keeps the version it was made with.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.assessment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
