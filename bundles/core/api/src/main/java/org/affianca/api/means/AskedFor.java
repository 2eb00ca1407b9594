package org.affianca.api.means;

import org.affianca.api.WorkId;

/** For which work, with which protocol of the body and benefit code INPS was asked. */
public record AskedFor(WorkId work, String protocol, String benefit) {}
