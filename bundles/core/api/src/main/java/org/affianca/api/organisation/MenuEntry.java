package org.affianca.api.organisation;

/**
 * One entry: stable code, label in the actor's language, client route such as {@code /works?service=employment.training},
 * an icon name of the design system, and the area it comes from ({@code core} for core's own).
 */
public record MenuEntry(String code, String label, String route, String icon, String area) {}
