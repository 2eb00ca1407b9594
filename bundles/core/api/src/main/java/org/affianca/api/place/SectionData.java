package org.affianca.api.place;

import org.affianca.api.Code;

/**
 * What is known of a section.
 *
 * @param name 1 to 200 characters
 * @param type what is taken there: a code of the list {@code place-type}
 * @param target for whom: a code of the list {@code place-target}
 * @param nights whether people sleep there; a person sleeps in one place at a time
 */
public record SectionData(String name, Code type, Code target, boolean nights) {}
