package org.affianca.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.affianca.api.paper.Block;
import org.affianca.api.paper.Paper;
import org.affianca.api.paper.PaperFormat;

/** Papers of the tests; all people are invented. */
final class Papers {
    private Papers() {}

    static Paper report() {
        return paper(
                "Relazione all'autorità giudiziaria",
                List.of(
                        new Block.Heading(1, "Premessa"),
                        new Block.Prose("Il servizio segue Ada Fittizi e i figli Leo e Nina.\nPerché è così, si dirà."),
                        new Block.Heading(1, "Persone della cartella"),
                        new Block.Table(
                                "Composizione",
                                List.of("Nome", "Nascita"),
                                List.of(
                                        List.of("Fittizi Ada", "12/04/1991"),
                                        List.of("Провановa Оксана", "30/03/1988"),
                                        List.of("Țesț Ștefan", ""))),
                        new Block.Heading(1, "Diario"),
                        new Block.Heading(2, "12/03/2026 – Visita domiciliare"),
                        new Block.Prose("Trovati <b>tutti</b> in casa & bene. \uD83D\uDE00"),
                        new Block.Items(List.of("scuola regolare", "pediatra: visita del 3/2")),
                        new Block.Signature("L'assistente sociale", "Giulia Collaudi")),
                "");
    }

    static Paper longReport(int notes) {
        return paper(
                "Relazione lunga",
                IntStream.range(0, notes)
                        .boxed()
                        .flatMap(i -> List.<Block>of(
                                new Block.Heading(2, "Nota " + i),
                                new Block.Prose("Colloquio con la madre, che racconta la settimana. ".repeat(12)))
                                .stream())
                        .toList(),
                "BOZZA");
    }

    /** Nothing but days, line after line. */
    static Paper ofDays() {
        return paper("Giorni", List.of(new Block.Prose("15/01/2026 ".repeat(200))), "");
    }

    private static Paper paper(String title, List<Block> blocks, String mark) {
        return new Paper(
                Locale.ITALIAN,
                List.of("Comune di Esempio", "Servizio sociale professionale", "Polo territoriale Nord"),
                List.of(new Paper.Particular("Protocollo", "2026/1234"), new Paper.Particular("Data", "22/11/2026")),
                List.of("Al Tribunale per i minorenni", "Via dell'Esempio 1", "43121 Parma"),
                title,
                blocks,
                mark);
    }

    static byte[] printed(Paper paper, PaperFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new HousePress().print(paper, format, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
