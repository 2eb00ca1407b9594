package org.affianca.testing.itest.bundle.workshop.two;

import org.affianca.api.area.Details;

/** A course as version 2 records it: nobody asks who teaches it. */
@Details("workshop.course")
public record Course(String title) {}
