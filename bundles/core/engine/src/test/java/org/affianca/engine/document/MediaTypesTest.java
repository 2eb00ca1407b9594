package org.affianca.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.affianca.api.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaTypesTest {
    @TempDir
    Path folder;

    private MediaType of(byte[] bytes) throws IOException {
        Path file = Files.createTempFile(folder, "x", "");
        Files.write(file, bytes);
        assertThat(MediaTypes.mayBe(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, MediaTypes.HEAD))))
                .isTrue();
        return MediaTypes.of(file);
    }

    private void refused(byte[] bytes, String code) throws IOException {
        Path file = Files.createTempFile(folder, "x", "");
        Files.write(file, bytes);
        assertThatThrownBy(() -> MediaTypes.of(file))
                .isInstanceOf(Invalid.class)
                .hasMessage(" " + code);
    }

    @Test
    void knowsPicturesAndPapersByTheirFirstBytes() throws IOException {
        assertThat(of(Samples.pdf())).isEqualTo(MediaType.PDF);
        assertThat(of(Samples.bytes("\r\n  " + new String(Samples.pdf(), StandardCharsets.ISO_8859_1))))
                .isEqualTo(MediaType.PDF);
        assertThat(of(Samples.png())).isEqualTo(MediaType.PNG);
        assertThat(of(Samples.jpeg())).isEqualTo(MediaType.JPEG);
        assertThat(of(Samples.bytes("GIF89a\u0001\u0000"))).isEqualTo(MediaType.GIF);
        assertThat(of(Samples.webp())).isEqualTo(MediaType.WEBP);
        assertThat(of(Samples.tiff())).isEqualTo(MediaType.TIFF);
    }

    @Test
    void knowsOfficeDocumentsByWhatLiesInThem() throws IOException {
        assertThat(of(Samples.office("word/document.xml"))).isEqualTo(MediaType.DOCX);
        assertThat(of(Samples.office("xl/workbook.xml"))).isEqualTo(MediaType.XLSX);
        assertThat(of(Samples.openDocument("text"))).isEqualTo(MediaType.ODT);
        assertThat(of(Samples.openDocument("spreadsheet"))).isEqualTo(MediaType.ODS);
    }

    @Test
    void knowsMailSignedFilesAndText() throws IOException {
        assertThat(of(Samples.mail())).isEqualTo(MediaType.EML);
        assertThat(of(Samples.signed())).isEqualTo(MediaType.P7M);
        assertThat(of(Samples.bytes("-----BEGIN PKCS7-----\nMIIB\n"))).isEqualTo(MediaType.P7M);
        assertThat(of("perché no? 🙂 Прошу".getBytes(StandardCharsets.UTF_8))).isEqualTo(MediaType.TXT);
        assertThat(of(Samples.bytes("perch\u00e9 no?\r\n"))).isEqualTo(MediaType.TXT);
        assertThat(of(Samples.bytes("From here on: a list"))).isEqualTo(MediaType.TXT);
    }

    @Test
    void aLongTextMayHaveItsCharactersCutAtAnyByteOfTheHead() throws IOException {
        for (int shift = 0; shift < 4; shift++) {
            String text = "x".repeat(shift) + "🙂".repeat(5_000);
            assertThat(of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(MediaType.TXT);
        }
    }

    @Test
    void refusesProgramsOtherZipsAndNoise() throws IOException {
        refused(Samples.executable(), "document-type-not-accepted");
        refused(Samples.zip("virus.exe", "MZ"), "document-type-not-accepted");
        refused(Samples.zip(), "document-type-not-accepted");
        refused(Samples.bytes("PK\u0003\u0004 and then nothing"), "document-type-not-accepted");
        refused(Samples.openDocument("presentation"), "document-type-not-accepted");
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        refused(noise, "document-type-not-accepted");
    }

    @Test
    void refusesATextThatTurnsBinaryLaterOn() throws IOException {
        byte[] bytes = "a".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        bytes[40_000] = 0;
        refused(bytes, "document-type-not-accepted");
    }

    @Test
    void refusesMacros() throws IOException {
        refused(
                Samples.zip("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>", "word/vbaProject.bin", "x"),
                "document-with-macros");
        refused(
                Samples.zip("mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml", "x"),
                "document-with-macros");
    }

    @Test
    void namesAreMadeSafeAndEndAsTheirTypeDoes() {
        assertThat(FileName.of("Domanda di Ada.PDF", MediaType.PDF)).isEqualTo("Domanda di Ada.pdf");
        assertThat(FileName.of("../../etc/passwd", MediaType.TXT)).isEqualTo("passwd.txt");
        assertThat(FileName.of("C:\\Documenti\\lettera.doc", MediaType.DOCX)).isEqualTo("lettera.doc.docx");
        assertThat(FileName.of("foto\u202egpj.exe", MediaType.JPEG)).isEqualTo("fotogpj.exe.jpg");
        assertThat(FileName.of("a\u0000b\r\nc: \"d\"?.png", MediaType.PNG)).isEqualTo("abc_ _d__.png");
        assertThat(FileName.of(".htaccess", MediaType.TXT)).isEqualTo("htaccess.txt");
        assertThat(FileName.of("", MediaType.PDF)).isEqualTo("documento.pdf");
        assertThat(FileName.of("...", MediaType.PDF)).isEqualTo("documento.pdf");
        assertThat(FileName.of("😀".repeat(300), MediaType.PDF))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith(".pdf");
    }
}
