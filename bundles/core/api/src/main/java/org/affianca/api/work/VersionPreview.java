package org.affianca.api.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.catalogue.Step;

/**
 * What a move of a work to another version of its service would change.
 *
 * @param version of the work as it stands, to move from
 * @param step the present one
 * @param landsOn the step it would stand on; empty when that must be chosen
 * @param mayLandOn the steps to choose from when it must; none means that it cannot move
 * @param stepsChanged known to both, but leading elsewhere or asking something else
 * @param fieldsLacking required there, and without a value
 */
public record VersionPreview(
        int version,
        int from,
        int to,
        String step,
        Optional<String> landsOn,
        List<Step> mayLandOn,
        List<Step> stepsLost,
        List<Step> stepsAdded,
        List<Step> stepsChanged,
        List<FieldLost> fieldsLost,
        List<String> fieldsAdded,
        List<String> fieldsLacking,
        List<DueChanged> deadlines) {
    public VersionPreview {
        mayLandOn = List.copyOf(mayLandOn);
        stepsLost = List.copyOf(stepsLost);
        stepsAdded = List.copyOf(stepsAdded);
        stepsChanged = List.copyOf(stepsChanged);
        fieldsLost = List.copyOf(fieldsLost);
        fieldsAdded = List.copyOf(fieldsAdded);
        fieldsLacking = List.copyOf(fieldsLacking);
        deadlines = List.copyOf(deadlines);
    }

    /** A field that is no longer shown, and the plain value it holds now. */
    public record FieldLost(String name, Optional<Object> value) {}

    /** A deadline that goes, comes or falls due on another day. */
    public record DueChanged(String code, Optional<LocalDate> before, Optional<LocalDate> after) {}
}
