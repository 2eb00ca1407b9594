package org.affianca.engine.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseFiles;
import org.affianca.api.catalogue.Words;
import org.affianca.api.letter.Composed;
import org.affianca.api.letter.LetterOrder;
import org.affianca.api.letter.LetterSection;
import org.affianca.api.letter.LetterText;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.problem.Missing;
import org.affianca.api.work.WorkSheet;
import org.affianca.api.work.Works;
import org.affianca.engine.catalogue.LetterForm;
import org.affianca.engine.catalogue.LetterForm.Passage;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.leaf.Leaves;
import org.affianca.engine.leaf.MemberLeafRow;

/** Writes what a template says of a case, with nothing in it that the one who acts may not read. */
final class Composing {
    /** Somewhat less than a section may have, so that whoever edits it has room. */
    private static final int LONGEST = 24_000;

    /** A composed letter with what it was made of. */
    record Draft(LetterForm form, MemberLeafRow person, Composed composed) {}

    private final Ground ground;
    private final Forms forms;
    private final CaseFiles files;
    private final Works works;
    private final Words words;
    private final Facts facts;
    private final Leaves leaves;

    Composing(Ground ground, Forms forms, CaseFiles files, Works works, Organisation organisation, Words words) {
        this.ground = ground;
        this.forms = forms;
        this.files = files;
        this.works = works;
        this.words = words;
        this.facts = new Facts(organisation, words);
        this.leaves = new Leaves(ground, words);
    }

    Draft compose(CaseId id, LetterOrder order) {
        CaseFile file = files.find(id).orElseThrow(() -> new Missing("case"));
        List<MemberLeafRow> members = leaves.members(id);
        Optional<LetterForm> form = forms.find(order.template());
        Optional<WorkSheet> sheet = order.work()
                .flatMap(works::sheet)
                .filter(one -> one.work().common().caseId().equals(id));
        OrderRules.of(order, form, members, sheet, ground).orThrow();
        MemberLeafRow person = members.stream()
                .filter(one ->
                        order.person().map(one.id()::equals).orElse(one.role().equals("holder")))
                .findFirst()
                .orElseGet(() -> members.get(0));
        Values values = facts.of(form.orElseThrow(), order, file, person, ground.today());
        sheet.ifPresent(one -> facts.tell(values, one));
        return new Draft(form.orElseThrow(), person, composed(form.orElseThrow(), id, order, values));
    }

    private Composed composed(LetterForm form, CaseId id, LetterOrder order, Values values) {
        List<LetterSection> sections = new ArrayList<>();
        Optional<Recounting> record = order.from().flatMap(from -> order.until()
                .map(until -> new Recounting(leaves, words, values.in(), id, from, until, order.secrecy())));
        for (Passage passage : form.passages()) {
            List<String> pieces = new ArrayList<>();
            String said = values.fill(passage.text());
            if (!said.isEmpty()) {
                pieces.add(said);
            }
            passage.part().ifPresent(part -> record.ifPresent(told -> pieces.addAll(told.tell(part))));
            sections.addAll(sections(values.fill(passage.heading()), pieces));
        }
        Values impersonal = values.forPublic();
        List<LetterSection> forPublic = form.forPublic().stream()
                .map(one -> new LetterSection(impersonal.fill(one.heading()), impersonal.fill(one.text())))
                .toList();
        OrderRules.mustFit(sections, ground.codes());
        return new Composed(new LetterText(form.title().in(values.in()), order.addressee(), sections), forPublic);
    }

    /** Pieces in as few sections as their length allows; those after the first carry a number. */
    private static List<LetterSection> sections(String heading, List<String> pieces) {
        List<LetterSection> sections = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String piece : pieces) {
            if (!text.isEmpty() && text.length() + piece.length() > LONGEST) {
                sections.add(numbered(heading, sections.size(), text));
                text.setLength(0);
            }
            if (!text.isEmpty()) {
                text.append(piece.startsWith("- ") ? "\n" : "\n\n");
            }
            text.append(piece);
        }
        sections.add(numbered(heading, sections.size(), text));
        return sections;
    }

    private static LetterSection numbered(String heading, int before, StringBuilder text) {
        String name = before == 0 || heading.isEmpty() ? heading : heading + " (" + (before + 1) + ")";
        return new LetterSection(name, text.toString());
    }

    List<String> issuer(CaseId id, Locale in) {
        return facts.issuer(files.find(id).orElseThrow(() -> new Missing("case")), in);
    }
}
