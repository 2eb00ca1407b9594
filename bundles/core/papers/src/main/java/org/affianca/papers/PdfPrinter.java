package org.affianca.papers;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.affianca.api.paper.Paper;

/** Prints PDF/A-2a that is PDF/UA-1 as well: fonts inside, colours defined, every piece tagged in reading order. */
final class PdfPrinter {
    private static final String TITILLIUM = "Titillium Web";
    private static final String OTHER_SCRIPTS = "Liberation Sans";

    private PdfPrinter() {}

    static {
        // What it has to say of a style sheet is for its makers; what fails is thrown.
        XRLog.setLoggingEnabled(false);
    }

    static void print(Paper paper, OutputStream to) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(() -> font("regular"), TITILLIUM, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("600"), TITILLIUM, 700, FontStyle.NORMAL, true);
        builder.useFont(PdfPrinter::otherScripts, OTHER_SCRIPTS, 400, FontStyle.NORMAL, true);
        builder.useReplacementText("?");
        builder.useUnicodeLineBreaker(new Lines(paper.language()));
        // Nothing is ever fetched: a paper has no pictures, and no address in it means anything to the printer.
        builder.useHttpStreamImplementation(address -> nothing());
        builder.useProtocolsStreamImplementation(address -> nothing(), "file", "jar", "ftp", "data");
        builder.withProducer("Affianca");
        builder.withW3cDocument(Layout.of(paper, css(paper)), null);
        builder.toStream(to);
        builder.run();
    }

    private static String css(Paper paper) {
        try (InputStream in = PdfPrinter.class.getResourceAsStream("paper.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("OF-PAGES", Layout.of(paper.language()));
        } catch (IOException failed) {
            throw new UncheckedIOException("reading paper.css", failed);
        }
    }

    private static InputStream font(String weight) {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(
                "/fonts/titillium-web-v10-latin-ext_latin-" + weight + ".ttf"));
    }

    /** Titillium writes Latin letters only; the PDF library brings one font that writes Greek and Cyrillic too. */
    private static InputStream otherScripts() {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
    }

    private static FSStream nothing() {
        throw new UncheckedIOException(new IOException("papers fetch nothing"));
    }
}
