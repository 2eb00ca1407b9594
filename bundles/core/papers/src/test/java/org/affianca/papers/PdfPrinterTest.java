package org.affianca.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.affianca.api.paper.PaperFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfPrinterTest {
    private static final Path PICTURES = Path.of("target", "pictures");

    @BeforeAll
    static void foundry() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void aReportIsWhatItClaimsToBe(PDFAFlavour flavour) throws Exception {
        assertThat(failures(Papers.printed(Papers.report(), PaperFormat.PDF), flavour))
                .isEmpty();
        assertThat(failures(Papers.printed(Papers.longReport(30), PaperFormat.PDF), flavour))
                .isEmpty();
    }

    @Test
    void theValidatorWouldTell() throws Exception {
        try (PDDocument untagged = new PDDocument()) {
            untagged.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            untagged.save(out);
            assertThat(failures(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
        }
    }

    @Test
    void everyPieceHasTheTagOfWhatItIs() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Papers.printed(Papers.report(), PaperFormat.PDF))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("it");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Relazione all'autorità giudiziaria");
            StringBuilder tags = new StringBuilder();
            tell(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags.toString())
                    .contains("H1")
                    .contains("H2")
                    .contains("Table")
                    .contains("TH")
                    .contains("LI");
        }
    }

    @Test
    void whatPeopleWroteIsTextAndOtherScriptsAreReadable() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Papers.printed(Papers.report(), PaperFormat.PDF))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("<b>tutti</b> in casa & bene.")
                    .contains("Оксана")
                    .contains("Ștefan")
                    .contains("1 di 1");
        }
    }

    @Test
    void aDayIsNotTornApart() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Papers.printed(Papers.ofDays(), PaperFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf).lines().map(String::strip))
                    .filteredOn(line -> line.contains("/"))
                    .filteredOn(line -> !line.contains("Data"))
                    .hasSizeGreaterThan(20)
                    .allMatch(line -> line.matches("(15/01/2026 ?)+"));
        }
    }

    @Test
    void aDraftSaysSoAndPagesAreCounted() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Papers.printed(Papers.longReport(30), PaperFormat.PDF))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("BOZZA").contains("2 di " + pdf.getNumberOfPages());
        }
    }

    @Test
    void nothingIsPrintedInTheMargins() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Papers.printed(Papers.report(), PaperFormat.PDF))) {
            Files.createDirectories(PICTURES);
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 80);
            ImageIO.write(picture, "png", PICTURES.resolve("report-1.png").toFile());
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = picture.getWidth() - 20; x < picture.getWidth(); x++) {
                    assertThat(picture.getRGB(x, y) & 0xFFFFFF).isEqualTo(0xFFFFFF);
                }
            }
        }
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(one -> one.getRuleId().getClause() + "-"
                            + one.getRuleId().getTestNumber() + " " + one.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static void tell(PDStructureNode node, StringBuilder tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.append(element.getStandardStructureType()).append(' ');
                tell(element, tags);
            }
        }
    }
}
