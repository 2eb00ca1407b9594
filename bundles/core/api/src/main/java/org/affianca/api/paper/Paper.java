package org.affianca.api.paper;

import java.util.List;
import java.util.Locale;

/**
 * A letter or report as content, whatever file is made of it.
 *
 * @param issuer the lines of the letterhead, the body's name first
 * @param particulars pairs such as protocol and date, told above the title
 * @param addressee its lines; none for a report to nobody in particular
 * @param mark a word printed on each page, such as "draft"; empty for none
 */
public record Paper(
        Locale language,
        List<String> issuer,
        List<Particular> particulars,
        List<String> addressee,
        String title,
        List<Block> blocks,
        String mark) {
    public Paper {
        issuer = List.copyOf(issuer);
        particulars = List.copyOf(particulars);
        addressee = List.copyOf(addressee);
        blocks = List.copyOf(blocks);
    }

    /** What the head of a letter says of it, such as its protocol number. */
    public record Particular(String label, String value) {}
}
