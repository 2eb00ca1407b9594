package org.affianca.rest.adoption;

import org.affianca.api.adoption.AdoptionLinkId;

/** A link that was sealed: its number and nothing of what is inside. */
public record SealedLink(AdoptionLinkId id) {}
