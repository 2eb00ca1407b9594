/**
 * Figures: points, ceilings, fees and amounts that a law or a by-law sets, as dated values in files, which a municipality
 * may override. Rules get them as {@link org.affianca.api.figure.Figures}; they are shown and set through
 * {@link org.affianca.api.figure.FigureDesk}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.figure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
