package org.affianca.testing.itest.bundle.workshop.one;

import java.util.Optional;
import org.affianca.api.area.Details;

/** A course as version 1 records it: with its teacher. */
@Details("workshop.course")
public record Course(String title, Optional<String> teacher) {}
