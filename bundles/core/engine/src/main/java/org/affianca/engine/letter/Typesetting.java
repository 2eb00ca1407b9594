package org.affianca.engine.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.catalogue.Words;
import org.affianca.api.letter.Issuing;
import org.affianca.api.letter.Letter;
import org.affianca.api.letter.LetterSection;
import org.affianca.api.letter.LetterState;
import org.affianca.api.paper.Block;
import org.affianca.api.paper.Paper;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.leaf.Days;
import org.affianca.engine.paper.Marked;

/** Sets a letter as a paper, whole or in its form for the public. */
final class Typesetting {
    private final Words words;

    Typesetting(Words words) {
        this.words = words;
    }

    Paper whole(Letter letter, String addressee, List<String> issuer, Optional<Issuing> issued) {
        Locale in = Locale.forLanguageTag(letter.language());
        return paper(
                in,
                issuer,
                issued,
                addressee.lines().map(String::strip).toList(),
                letter.text().title(),
                letter.text().sections(),
                letter.state() == LetterState.DRAFT && issued.isEmpty() ? say("letter.draft", in) : "");
    }

    /** The title is the template's: what somebody wrote over it may tell of a person. */
    Paper forPublic(Letter letter, String title, List<String> issuer, Issuing issued) {
        Locale in = Locale.forLanguageTag(letter.language());
        return paper(in, issuer, Optional.of(issued), List.of(), title, letter.publicSections(), "");
    }

    private Paper paper(
            Locale in,
            List<String> issuer,
            Optional<Issuing> issued,
            List<String> addressee,
            String title,
            List<LetterSection> sections,
            String mark) {
        List<Block> blocks = new ArrayList<>();
        for (LetterSection section : sections) {
            if (!section.heading().isBlank()) {
                blocks.add(new Block.Heading(1, section.heading().strip()));
            }
            blocks.addAll(Marked.blocks(section.text(), 2));
        }
        issued.ifPresent(one -> blocks.add(new Block.Signature(say("letter.signed", in), one.signer())));
        return new Paper(in, issuer, particulars(issued, in), addressee, title, blocks, mark);
    }

    private List<Paper.Particular> particulars(Optional<Issuing> issued, Locale in) {
        List<Paper.Particular> particulars = new ArrayList<>();
        issued.ifPresent(one -> {
            if (!one.protocol().isBlank()) {
                particulars.add(new Paper.Particular(say("letter.protocol", in), one.protocol()));
            }
            particulars.add(new Paper.Particular(say("letter.date", in), Days.of(one.on())));
        });
        return particulars;
    }

    private String say(String key, Locale in) {
        return words.say(Shelf.CORE, key, in);
    }
}
