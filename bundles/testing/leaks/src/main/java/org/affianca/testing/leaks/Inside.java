package org.affianca.testing.leaks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words inside a body: of a paper, of an archive's entries, or of the text that it is. */
final class Inside {
    private Inside() {}

    static String text(byte[] body, String type) {
        if (starts(body, "%PDF")) {
            return paper(body);
        }
        if (starts(body, "PK\u0003\u0004")) {
            return archive(body);
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String paper(byte[] body) {
        try (PDDocument paper = Loader.loadPDF(body)) {
            PDDocumentInformation about = paper.getDocumentInformation();
            return String.join(
                    "\n",
                    String.valueOf(about.getTitle()),
                    String.valueOf(about.getAuthor()),
                    String.valueOf(about.getSubject()),
                    String.valueOf(about.getKeywords()),
                    new PDFTextStripper().getText(paper));
        } catch (IOException broken) {
            throw new IllegalStateException("a paper that cannot be read", broken);
        }
    }

    private static String archive(byte[] body) {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                words.append(entry.getName()).append('\n').append(text(archive.readAllBytes(), ""));
            }
            return words.toString();
        } catch (IOException broken) {
            throw new IllegalStateException("an archive that cannot be read", broken);
        }
    }

    private static boolean starts(byte[] body, String with) {
        byte[] begin = with.getBytes(StandardCharsets.ISO_8859_1);
        return body.length >= begin.length && java.util.Arrays.equals(body, 0, begin.length, begin, 0, begin.length);
    }
}
