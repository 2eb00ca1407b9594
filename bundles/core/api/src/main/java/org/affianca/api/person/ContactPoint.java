package org.affianca.api.person;

/**
 * A telephone number or an e-mail address, and whether it is safe: {@code kind} is {@code phone} or {@code email};
 * an unsafe one is shown with a warning and never used by letters or messages (dossier D16).
 *
 * @param noMessages never leave a message there: others listen or read along
 * @param times when the person prefers to be reached, in words; may be empty
 */
public record ContactPoint(String kind, String value, boolean safe, String note, boolean noMessages, String times) {
    /** One of which nothing is known but whether it is safe. */
    public ContactPoint(String kind, String value, boolean safe, String note) {
        this(kind, value, safe, note, false, "");
    }
}
