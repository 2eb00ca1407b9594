package org.affianca.api.processing;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Secrecy;
import org.affianca.api.catalogue.Choice;

/**
 * What one area does with personal data.
 *
 * @param purpose in one sentence; core's own where the area says none
 * @param described whether the area says itself what follows; otherwise bases, subjects, data and recipients are empty, and
 *     the body must add them
 * @param basis codes of list {@code processing-basis}, and so on for the three lists after it
 * @param archiveClass a code of list {@code archive-class}; empty where the area names none
 * @param years how long files of that class are kept; empty = for good
 * @param services what the area offers, each a processing of its own
 * @param highest the highest secrecy among them
 */
public record ProcessingActivity(
        String area,
        String label,
        String purpose,
        boolean described,
        List<Choice> basis,
        List<Choice> subjects,
        List<Choice> data,
        List<Choice> recipients,
        String archiveClass,
        String archiveLabel,
        Optional<Integer> years,
        List<String> services,
        Secrecy highest) {
    public ProcessingActivity {
        basis = List.copyOf(basis);
        subjects = List.copyOf(subjects);
        data = List.copyOf(data);
        recipients = List.copyOf(recipients);
        services = List.copyOf(services);
    }
}
