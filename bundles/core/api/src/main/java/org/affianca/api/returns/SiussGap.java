package org.affianca.api.returns;

import org.affianca.api.Because;

/** Why a row cannot be sent yet, and at which record that is mended. */
public record SiussGap(SiussPlace where, Because why) {}
