package org.affianca.api;

import java.util.Optional;

/**
 * How we know that something is so: in words, and by a document where there is one.
 *
 * @param text at most 2000 characters, may be empty
 * @param document absent on reading for who may not see the document
 */
public record Evidence(String text, Optional<DocumentId> document) {
    public static final Evidence NONE = new Evidence("", Optional.empty());

    public boolean isGiven() {
        return !text.isBlank() || document.isPresent();
    }
}
