package org.affianca.engine.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.affianca.api.catalogue.Words;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.paper.Block;
import org.affianca.api.paper.Paper;
import org.affianca.api.retention.Authorisation;
import org.affianca.api.retention.Disposal;
import org.affianca.api.retention.DisposedFile;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.leaf.Days;

/** Sets the certificate of a disposal: who allowed what, and the numbers of what is gone; it names nobody in a file. */
final class Certificate {
    private final Words words;
    private final Organisation organisation;

    Certificate(Words words, Organisation organisation) {
        this.words = words;
        this.organisation = organisation;
    }

    Paper set(Disposal done, List<DisposedFile> files, Locale in) {
        Authorisation authorisation = done.authorisation().orElseThrow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(say("disposal.intro", in)));
        blocks.add(new Block.Items(List.of(
                say("disposal.proposed", in) + " " + Days.of(done.proposedOn()) + " – " + done.proposedBy(),
                say("disposal.approved", in) + " " + Days.of(done.approvedOn().orElseThrow()) + " – "
                        + done.approvedBy(),
                say("disposal.authorised", in) + " " + authorisation.authority() + ", " + authorisation.number() + ", "
                        + Days.of(authorisation.on()),
                say("disposal.done", in) + " " + Days.of(done.doneOn().orElseThrow()) + " – " + done.doneBy(),
                say("disposal.files", in) + " " + files.size())));
        if (!files.isEmpty()) {
            blocks.add(table(files, in));
        }
        blocks.add(new Block.Prose(say("disposal.backups", in)));
        blocks.add(new Block.Prose(say("disposal.digest", in) + " " + done.digest()));
        blocks.add(new Block.Signature(say("disposal.signer", in), ""));
        return new Paper(
                in,
                Stream.of(organisation.name(), organisation.department())
                        .filter(line -> !line.isBlank())
                        .distinct()
                        .toList(),
                List.of(
                        new Paper.Particular(say("disposal.number", in), done.certificate()),
                        new Paper.Particular(
                                say("letter.date", in), Days.of(done.doneOn().orElseThrow()))),
                List.of(),
                say("disposal.title", in),
                blocks,
                "");
    }

    private Block table(List<DisposedFile> files, Locale in) {
        return new Block.Table(
                say("disposal.list", in),
                List.of(
                        say("disposal.column.number", in),
                        say("disposal.column.class", in),
                        say("disposal.column.opened", in),
                        say("disposal.column.closed", in),
                        say("disposal.column.rows", in),
                        say("disposal.column.documents", in)),
                files.stream()
                        .map(file -> List.of(
                                file.number(),
                                say("code.archive-class." + file.archiveClass(), in),
                                Days.of(file.openedOn()),
                                Days.of(file.closedOn()),
                                String.valueOf(file.rows()),
                                String.valueOf(file.documents())))
                        .toList());
    }

    private String say(String key, Locale in) {
        return words.say(Shelf.CORE, key, in);
    }
}
