package org.affianca.api.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.LetterId;
import org.affianca.api.paper.PaperFormat;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Letters of cases, seen by who sees the case at the letter's secrecy. What a template puts in is what the writer may
 * read, so a letter never tells its reader more than its writer knew. Each act is one transaction and leaves an event.
 */
@ProviderType
public interface Letters {
    /** What can be written now, by title. */
    List<LetterTemplate> templates(Locale locale);

    /** What the template would write; changes nothing. */
    Composed compose(CaseId id, LetterOrder order);

    /** Begins a draft with what the template writes. */
    Letter write(CaseId id, LetterOrder order);

    /** Replaces the text of a draft; the form for the public is the template's alone. */
    Letter rewrite(LetterId id, int version, LetterText text);

    /**
     * Prints the draft, keeps the PDF as a document of the case, and closes the letter. Refused as {@code contacts-unsafe}
     * when it would be sent to somebody who may not be written to, and as {@code addressee-is-protected} when its address
     * lines tell a protected place or one that the register of today no longer has.
     */
    Letter issue(LetterId id, int version, Issuing issuing);

    /** Gives a draft up; {@code reason} 1 to 1000 characters. */
    Letter discard(LetterId id, int version, String reason);

    Optional<Letter> find(LetterId id);

    /** Newest first, at most 200. */
    List<LetterSummary> ofCase(CaseId id);

    /** Prints a letter as it stands; a draft is marked as one on its face. */
    void print(LetterId id, PaperFormat format, OutputStream to) throws IOException;
}
