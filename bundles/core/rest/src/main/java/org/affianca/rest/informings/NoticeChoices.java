package org.affianca.rest.informings;

import java.util.List;
import org.affianca.api.catalogue.Choice;

/** Whose notice there is, and in which languages. */
public record NoticeChoices(List<Choice> areas, List<String> languages) {}
