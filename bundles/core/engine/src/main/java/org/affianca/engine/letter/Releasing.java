package org.affianca.engine.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.DocumentId;
import org.affianca.api.LetterId;
import org.affianca.api.Secrecy;
import org.affianca.api.catalogue.Words;
import org.affianca.api.document.Documents;
import org.affianca.api.letter.Issuing;
import org.affianca.api.letter.Letter;
import org.affianca.api.letter.LetterWay;
import org.affianca.api.paper.Paper;
import org.affianca.api.paper.PaperFormat;
import org.affianca.api.paper.Press;
import org.affianca.api.problem.Refused;
import org.affianca.api.work.Works;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.LetterForm;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.leaf.Leaves;
import org.affianca.engine.leaf.MemberLeafRow;
import org.affianca.engine.leaf.Striking;

/** Issues a letter: printed before any lock is taken, then kept as a document in one transaction. */
final class Releasing {
    /** What a letter is printed from, and what it was printed to. */
    private record Printed(byte[] whole, Optional<byte[]> forPublic) {}

    private final Ground ground;
    private final LetterMapper sql;
    private final LetterKeeping letters;
    private final Forms forms;
    private final Composing composing;
    private final Typesetting setting;
    private final Documents documents;
    private final Works works;
    private final Press press;
    private final Words words;
    private final Leaves leaves;
    private final Guarding guarding;

    Releasing(
            Ground ground,
            LetterKeeping letters,
            Forms forms,
            Composing composing,
            Documents documents,
            Works works,
            Press press,
            Words words) {
        this.ground = ground;
        this.sql = ground.sql(LetterMapper.class);
        this.letters = letters;
        this.forms = forms;
        this.composing = composing;
        this.setting = new Typesetting(words);
        this.documents = documents;
        this.works = works;
        this.press = press;
        this.words = words;
        this.leaves = new Leaves(ground, words);
        this.guarding = new Guarding(ground, leaves);
    }

    Letter issue(LetterId id, int version, Issuing issuing) {
        List<Paper> papers = ground.within(() -> papers(id, version, issuing));
        Printed printed = new Printed(
                printed(papers.get(0)), papers.size() > 1 ? Optional.of(printed(papers.get(1))) : Optional.empty());
        return ground.within(() -> keep(id, version, issuing, printed));
    }

    private List<Paper> papers(LetterId id, int version, Issuing issuing) {
        Letter draft = letters.draft(ground.viewer(), id, version);
        new Flaws(ground.codes())
                .past("/on", issuing.on(), ground.today())
                .line("/signer", issuing.signer(), 200)
                .optionalLine("/protocol", issuing.protocol(), 60)
                .orThrow();
        guarding.mustBeSafe(draft, issuing);
        Locale in = Locale.forLanguageTag(draft.language());
        List<String> issuer = composing.issuer(draft.caseId(), in);
        List<Paper> papers = new ArrayList<>();
        papers.add(setting.whole(draft, draft.text().addressee(), issuer, Optional.of(issuing)));
        if (!draft.publicSections().isEmpty()) {
            mustNotTell(draft);
            papers.add(setting.forPublic(draft, title(draft, in), issuer, issuing));
        }
        return papers;
    }

    private String title(Letter draft, Locale in) {
        return forms.find(draft.template())
                .map(LetterForm::title)
                .map(title -> title.in(in))
                .orElseGet(() -> words.say(Shelf.CORE, "letter.public-title", in));
    }

    /** The form for the public cannot name anybody as it is made; this looks once more before it leaves the house. */
    private void mustNotTell(Letter draft) {
        List<String> telling = new ArrayList<>();
        for (MemberLeafRow member : leaves.members(draft.caseId())) {
            telling.add(member.surname());
            telling.add(member.name() + " " + member.surname());
            telling.add(member.fiscalCode().orElse(""));
            telling.add(member.street());
        }
        draft.work().flatMap(works::sheet).flatMap(Facts::decision).ifPresent(step -> telling.add(step.note()));
        Striking words = Striking.of(telling);
        boolean told = draft.publicSections().stream()
                .anyMatch(section -> words.finds(section.heading()) || words.finds(section.text()));
        if (told) {
            throw new Refused(Because.of("public-form-tells"));
        }
    }

    private byte[] printed(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            press.print(paper, PaperFormat.PDF, out);
        } catch (IOException failed) {
            throw new UncheckedIOException("printing a letter", failed);
        }
        return out.toByteArray();
    }

    private Letter keep(LetterId id, int version, Issuing issuing, Printed printed) {
        Viewer viewer = ground.viewer();
        Letter draft = letters.draft(viewer, id, version);
        guarding.mustBeSafe(draft, issuing);
        Locale in = Locale.forLanguageTag(draft.language());
        DocumentId whole = attached(draft, draft.text().title(), draft.secrecy(), printed.whole());
        Optional<DocumentId> forPublic = printed.forPublic()
                .map(pdf -> attached(
                        draft,
                        title(draft, in) + " (" + words.say(Shelf.CORE, "letter.public", in) + ")",
                        Secrecy.ORDINARY,
                        pdf));
        int changed = sql.issue(
                viewer, id, version, issuing, whole, forPublic, ground.clock().instant());
        ground.events()
                .happened(new LetterIssued(draft.caseId(), id, issuing.way().orElse(LetterWay.SENT)));
        return letters.after(viewer, id, changed);
    }

    private DocumentId attached(Letter draft, String name, Secrecy secrecy, byte[] pdf) {
        String folder = forms.find(draft.template()).map(LetterForm::folder).orElse("other");
        try {
            return documents
                    .attach(draft.caseId(), draft.work(), name + ".pdf", folder, secrecy, new ByteArrayInputStream(pdf))
                    .id();
        } catch (IOException failed) {
            throw new UncheckedIOException("keeping a letter", failed);
        }
    }
}
