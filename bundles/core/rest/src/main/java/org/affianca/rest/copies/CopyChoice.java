package org.affianca.rest.copies;

import java.util.List;
import org.affianca.api.copy.Withholding;

/** What somebody decides to withhold besides what the rules withhold. */
public record CopyChoice(List<Withholding> more) {}
