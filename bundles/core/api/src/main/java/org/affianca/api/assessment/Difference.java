package org.affianca.api.assessment;

import java.util.Optional;

/** One item as two assessors answered it, and what they agreed on so far. */
public record Difference(
        Item item, Optional<Object> first, Optional<Object> second, Optional<Object> agreed, boolean same) {}
