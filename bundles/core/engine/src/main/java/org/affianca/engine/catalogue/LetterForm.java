package org.affianca.engine.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.assessment.Wording;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.letter.LetterAbout;
import org.affianca.api.letter.LetterField;
import org.affianca.api.letter.LetterTemplate;

/**
 * A letter's template as its file says it, in all languages.
 *
 * @param forPublic the passages of the form for the public; none when there is no such form
 */
public record LetterForm(
        String code,
        int version,
        Wording title,
        LetterAbout about,
        Optional<Kind> kind,
        String folder,
        List<Question> questions,
        List<Passage> passages,
        List<Passage> forPublic) {
    public LetterForm {
        questions = List.copyOf(questions);
        passages = List.copyOf(passages);
        forPublic = List.copyOf(forPublic);
    }

    /** Something only the writer knows. */
    public record Question(String code, Wording label, boolean day, boolean required) {}

    /** A part of the letter: its words, and which part of the record is told after them. */
    public record Passage(Wording heading, Wording text, Optional<RecordPart> part) {}

    /** A part of a file's record that a report can tell. */
    public enum RecordPart {
        MEMBERS,
        CIRCUMSTANCES,
        WORKS,
        DELIVERIES,
        /** Of groups that are this file's own, such as protected visits. */
        SESSIONS,
        MEETINGS,
        DIARY,
        DOCUMENTS
    }

    /** The template as its reader sees it. */
    public LetterTemplate in(Locale locale) {
        return new LetterTemplate(
                code,
                version,
                title.in(locale),
                about,
                kind,
                !forPublic.isEmpty(),
                folder,
                questions.stream()
                        .map(q -> new LetterField(q.code(), q.label().in(locale), q.day(), q.required()))
                        .toList());
    }
}
