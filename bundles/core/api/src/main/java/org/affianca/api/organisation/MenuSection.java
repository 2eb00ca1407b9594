package org.affianca.api.organisation;

import java.util.List;

/** A titled group of menu entries. */
public record MenuSection(String code, String label, List<MenuEntry> entries) {}
