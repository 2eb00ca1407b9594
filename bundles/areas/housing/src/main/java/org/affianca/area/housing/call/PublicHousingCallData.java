package org.affianca.area.housing.call;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.problem.Flaw;
import org.affianca.api.queue.WaitingListId;

/**
 * What is said of a call for public housing.
 *
 * @param reference the number of its act, 1 to 60 characters, of no other call
 * @param title 1 to 200 characters
 * @param requirements in words, at most 2000 characters
 * @param list the waiting list that ranks its applications
 * @param provisionalOn as of which day the provisional list was published; not before the call has closed
 * @param definitiveOn as of which day the definitive one; when the provisional one can be opposed no more
 */
public record PublicHousingCallData(
        String reference,
        String title,
        Optional<String> requirements,
        LocalDate opensOn,
        LocalDate closesOn,
        WaitingListId list,
        Optional<LocalDate> provisionalOn,
        Optional<LocalDate> definitiveOn) {

    /** All that is wrong with it, given the last day on which its provisional list may be opposed. */
    List<Flaw> flaws(Optional<LocalDate> oppositionUntil, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        text(flaws, "/reference", reference, 60);
        text(flaws, "/title", title, 200);
        when(flaws, words().length() > 2000, Flaw.at("/requirements", "text-too-long", "most", 2000));
        when(flaws, closesOn.isBefore(opensOn), Flaw.at("/closesOn", "call-closes-before-it-opens"));
        provisionalOn.ifPresent(on -> {
            when(flaws, on.isAfter(today), Flaw.at("/provisionalOn", "list-in-the-future"));
            when(flaws, on.isBefore(closesOn), Flaw.at("/provisionalOn", "list-before-the-call-closes"));
        });
        definitiveOn.ifPresent(on -> {
            when(flaws, on.isAfter(today), Flaw.at("/definitiveOn", "list-in-the-future"));
            when(flaws, provisionalOn.isEmpty(), Flaw.at("/definitiveOn", "definitive-without-provisional"));
            oppositionUntil
                    .filter(last -> !on.isAfter(last))
                    .ifPresent(last -> flaws.add(Flaw.at("/definitiveOn", "opposition-still-runs", "until", last)));
        });
        return flaws;
    }

    CallState state(Optional<LocalDate> oppositionUntil, LocalDate today) {
        if (definitiveOn.isPresent()) {
            return CallState.DEFINITIVE;
        }
        if (provisionalOn.isPresent()) {
            boolean runs = oppositionUntil.filter(last -> !today.isAfter(last)).isPresent();
            return runs ? CallState.OPPOSITION : CallState.PROVISIONAL;
        }
        if (today.isBefore(opensOn)) {
            return CallState.ANNOUNCED;
        }
        return today.isAfter(closesOn) ? CallState.CLOSED : CallState.OPEN;
    }

    String words() {
        return requirements.map(String::strip).orElse("");
    }

    private static void text(List<Flaw> flaws, String at, String text, int most) {
        when(flaws, text.isBlank(), Flaw.at(at, "text-missing"));
        when(flaws, text.length() > most, Flaw.at(at, "text-too-long", "most", most));
    }

    private static void when(List<Flaw> flaws, boolean wrong, Flaw flaw) {
        if (wrong) {
            flaws.add(flaw);
        }
    }
}
