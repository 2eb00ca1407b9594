package org.affianca.engine.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;

/** Office documents, which are zip files inside. Only their table of contents is read; any other zip is refused. */
final class Zipped {
    private Zipped() {}

    static MediaType of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            refuseMacros(zip);
            String declared = declared(zip);
            if (declared.equals(MediaType.ODT.word())) {
                return MediaType.ODT;
            }
            if (declared.equals(MediaType.ODS.word())) {
                return MediaType.ODS;
            }
            boolean office = zip.getEntry("[Content_Types].xml") != null;
            if (office && zip.getEntry("word/document.xml") != null) {
                return MediaType.DOCX;
            }
            if (office && zip.getEntry("xl/workbook.xml") != null) {
                return MediaType.XLSX;
            }
        } catch (ZipException broken) {
            // Said below: a broken zip is no document either.
        }
        throw new Invalid(Flaw.at("", "document-type-not-accepted"));
    }

    /** The first entry of an OpenDocument file names its type in plain bytes. */
    private static String declared(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
        }
    }

    private static void refuseMacros(ZipFile zip) {
        boolean macros = zip.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name ->
                        name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/"));
        if (macros) {
            throw new Invalid(Flaw.at("", "document-with-macros"));
        }
    }
}
