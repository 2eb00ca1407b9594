package org.affianca.engine.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.LetterId;
import org.affianca.api.casefile.CaseFiles;
import org.affianca.api.catalogue.Words;
import org.affianca.api.document.Documents;
import org.affianca.api.letter.Composed;
import org.affianca.api.letter.Issuing;
import org.affianca.api.letter.Letter;
import org.affianca.api.letter.LetterOrder;
import org.affianca.api.letter.LetterSummary;
import org.affianca.api.letter.LetterTemplate;
import org.affianca.api.letter.LetterText;
import org.affianca.api.letter.Letters;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.paper.Paper;
import org.affianca.api.paper.PaperFormat;
import org.affianca.api.paper.Press;
import org.affianca.api.problem.Missing;
import org.affianca.api.work.Works;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.leaf.Leaves;
import org.affianca.engine.organisation.OwnLetters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk where letters are written; one class for each act. */
@Component
public final class LetterDesk implements Letters {
    private final Ground ground;
    private final Forms forms;
    private final Press press;
    private final LetterMapper sql;
    private final LetterKeeping letters;
    private final Composing composing;
    private final Typesetting setting;
    private final Guarding guarding;
    private final Drafting drafting;
    private final Rewriting rewriting;
    private final Releasing releasing;
    private final Discarding discarding;

    @Activate
    public LetterDesk(
            @Reference Ground ground,
            @Reference Shelf shelf,
            @Reference OwnLetters own,
            @Reference CaseFiles files,
            @Reference Works works,
            @Reference Documents documents,
            @Reference Organisation organisation,
            @Reference Words words,
            @Reference Press press) {
        this.ground = ground;
        this.forms = new Forms(shelf, own);
        this.press = press;
        this.sql = ground.sql(LetterMapper.class);
        this.letters = new LetterKeeping(ground);
        this.composing = new Composing(ground, forms, files, works, organisation, words);
        this.setting = new Typesetting(words);
        this.guarding = new Guarding(ground, new Leaves(ground, words));
        this.drafting = new Drafting(ground, letters, composing);
        this.rewriting = new Rewriting(ground, letters);
        this.releasing = new Releasing(ground, letters, forms, composing, documents, works, press, words);
        this.discarding = new Discarding(ground, letters);
    }

    @Override
    public List<LetterTemplate> templates(Locale locale) {
        return forms.all().stream()
                .map(form -> form.in(locale))
                .sorted(Comparator.comparing(LetterTemplate::title))
                .toList();
    }

    @Override
    public Composed compose(CaseId id, LetterOrder order) {
        return ground.within(() -> {
            ground.sight().mustWrite(id);
            return composing.compose(id, order).composed();
        });
    }

    @Override
    public Letter write(CaseId id, LetterOrder order) {
        return ground.within(() -> drafting.write(id, order));
    }

    @Override
    public Letter rewrite(LetterId id, int version, LetterText text) {
        return ground.within(() -> rewriting.rewrite(id, version, text));
    }

    @Override
    public Letter issue(LetterId id, int version, Issuing issuing) {
        return releasing.issue(id, version, issuing);
    }

    @Override
    public Letter discard(LetterId id, int version, String reason) {
        return ground.within(() -> discarding.discard(id, version, reason));
    }

    @Override
    public Optional<Letter> find(LetterId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<Letter> found = sql.seen(viewer, id).map(row -> letters.whole(viewer, row));
            found.ifPresent(letter -> ground.looks().seen("letter", letter.id().value()));
            return found;
        });
    }

    @Override
    public List<LetterSummary> ofCase(CaseId id) {
        return ground.within(() -> {
            if (!ground.sight().sees(id)) {
                throw new Missing("case");
            }
            ground.looks().seen("case-letters", id.value());
            return sql.ofCase(ground.viewer(), id).stream()
                    .map(LetterLineRow::summary)
                    .toList();
        });
    }

    @Override
    public void print(LetterId id, PaperFormat format, OutputStream to) throws IOException {
        Paper paper = ground.within(() -> {
            Letter letter = find(id).orElseThrow(() -> new Missing("letter"));
            Locale in = Locale.forLanguageTag(letter.language());
            return setting.whole(
                    letter, guarding.addressee(letter), composing.issuer(letter.caseId(), in), letter.issued());
        });
        press.print(paper, format, to);
    }
}
