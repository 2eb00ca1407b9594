package org.affianca.rest.organisation;

import java.util.List;
import org.affianca.api.organisation.MenuSection;

/** The menu of the one who asks. */
public record Menu(List<MenuSection> sections) {}
