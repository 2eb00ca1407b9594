package org.affianca.engine.copy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.Because;
import org.affianca.api.DocumentId;
import org.affianca.api.FileCopyId;
import org.affianca.api.Secrecy;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseFiles;
import org.affianca.api.catalogue.Words;
import org.affianca.api.copy.CopyReader;
import org.affianca.api.copy.CopyState;
import org.affianca.api.copy.FileCopy;
import org.affianca.api.copy.ManifestEntry;
import org.affianca.api.copy.Withholding;
import org.affianca.api.document.Documents;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.paper.Paper;
import org.affianca.api.paper.PaperFormat;
import org.affianca.api.paper.Press;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/** Makes a copy: read in one transaction, printed outside of any, kept in another if nobody came between. */
final class Making {
    private static final int ENTRIES_AT_ONCE = 500;

    private record Made(Assembly assembly, byte[] copy, byte[] list, Optional<String> data) {}

    private record Set(FileCopy copy, Assembly assembly, Paper paper, Paper list, Optional<String> data) {}

    private final Ground ground;
    private final CopyMapper sql;
    private final CopyKeeping copies;
    private final Permitting permitting;
    private final Assembling assembling;
    private final CaseFiles files;
    private final Documents documents;
    private final Organisation organisation;
    private final Words words;
    private final Press press;

    Making(
            Ground ground,
            CopyKeeping copies,
            Permitting permitting,
            CaseFiles files,
            Documents documents,
            Organisation organisation,
            Words words,
            Press press,
            AreaTellers areas) {
        this.ground = ground;
        this.sql = ground.sql(CopyMapper.class);
        this.copies = copies;
        this.permitting = permitting;
        this.assembling = new Assembling(ground, words, areas);
        this.files = files;
        this.documents = documents;
        this.organisation = organisation;
        this.words = words;
        this.press = press;
    }

    Assembly preview(FileCopyId id, List<Withholding> more) {
        Viewer viewer = ground.viewer();
        FileCopy copy = copies.whole(viewer, id);
        copies.mustManage(viewer, copy.caseId());
        return assembled(copy, more);
    }

    FileCopy make(FileCopyId id, int version, List<Withholding> more) {
        Set set = ground.within(() -> set(id, version, more));
        Made made = new Made(set.assembly(), printed(set.paper()), printed(set.list()), set.data());
        return ground.within(() -> keep(id, version, made));
    }

    private Set set(FileCopyId id, int version, List<Withholding> more) {
        Viewer viewer = ground.viewer();
        FileCopy copy = copies.open(viewer, id, version, CopyState.REQUESTED);
        copies.mustManage(viewer, copy.caseId());
        boolean citizen = copy.request().reader() == CopyReader.CITIZEN;
        if (citizen && copy.identity().isEmpty()) {
            throw new Refused(Because.of("asker-not-identified"));
        }
        permitting.mustNotBeHindered(copy);
        Assembly assembly = assembled(copy, more);
        CaseFile file = files.find(copy.caseId()).orElseThrow(() -> new Missing("case"));
        Locale in = Locale.forLanguageTag(copy.request().language());
        CopySetting setting = new CopySetting(words, in, issuer(file, in));
        return new Set(
                copy,
                assembly,
                setting.copy(copy, file, assembly, viewer.today()),
                setting.list(copy, file, assembly, viewer.today()),
                citizen
                        ? Optional.of(new CopyData(words, in).of(copy, file, assembly, viewer.today()))
                        : Optional.empty());
    }

    private Assembly assembled(FileCopy copy, List<Withholding> more) {
        Assembly assembly = assembling.assemble(copy.caseId(), copy.request(), more);
        RequestRules.of(
                        more,
                        assembly.entries().stream().map(ManifestEntry::key).collect(Collectors.toSet()),
                        ground.codes())
                .orThrow();
        return assembly;
    }

    private List<String> issuer(CaseFile file, Locale in) {
        Optional<String> unit = organisation.units(in).stream()
                .filter(one -> one.id().equals(file.unit()))
                .map(one -> one.label())
                .findFirst();
        return Stream.of(organisation.name(), organisation.department(), unit.orElse(""))
                .filter(line -> !line.isBlank())
                .distinct()
                .toList();
    }

    private byte[] printed(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            press.print(paper, PaperFormat.PDF, out);
        } catch (IOException failed) {
            throw new UncheckedIOException("printing the copy of a file", failed);
        }
        return out.toByteArray();
    }

    private FileCopy keep(FileCopyId id, int version, Made made) {
        Viewer viewer = ground.viewer();
        FileCopy copy = copies.open(viewer, id, version, CopyState.REQUESTED);
        copies.mustManage(viewer, copy.caseId());
        permitting.mustNotBeHindered(copy);
        Secrecy secrecy = copy.request().reader() == CopyReader.JUDGE ? Secrecy.PROFESSIONAL : Secrecy.ORDINARY;
        Locale in = Locale.forLanguageTag(copy.request().language());
        DocumentId document = attached(copy, "copy.title." + copy.request().reader(), in, ".pdf", secrecy, made.copy());
        DocumentId list = attached(copy, "copy.list-title", in, ".pdf", Secrecy.PROFESSIONAL, made.list());
        Optional<DocumentId> data = made.data()
                .map(json ->
                        attached(copy, "copy.data-title", in, ".json", secrecy, json.getBytes(StandardCharsets.UTF_8)));
        int changed = sql.make(
                viewer,
                id,
                version,
                document,
                list,
                data,
                made.assembly().digest(),
                ground.clock().instant());
        if (changed > 0) {
            entries(viewer, id, made.assembly());
            ground.events().happened(new CopyMade(copy.caseId(), id));
        }
        return copies.after(viewer, id, changed);
    }

    private void entries(Viewer viewer, FileCopyId id, Assembly assembly) {
        List<EntryRow> rows = assembly.entries().stream().map(EntryRow::of).toList();
        for (int first = 0; first < rows.size(); first += ENTRIES_AT_ONCE) {
            sql.addEntries(viewer, id, first + 1, rows.subList(first, Math.min(rows.size(), first + ENTRIES_AT_ONCE)));
        }
    }

    private DocumentId attached(FileCopy copy, String title, Locale in, String ending, Secrecy secrecy, byte[] bytes) {
        try {
            return documents
                    .attach(
                            copy.caseId(),
                            Optional.empty(),
                            words.say(org.affianca.engine.catalogue.Shelf.CORE, title, in) + ending,
                            "outgoing",
                            secrecy,
                            new ByteArrayInputStream(bytes))
                    .id();
        } catch (IOException failed) {
            throw new UncheckedIOException("keeping the copy of a file", failed);
        }
    }
}
