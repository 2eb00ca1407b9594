package org.affianca.engine.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.affianca.api.paper.Block;
import org.junit.jupiter.api.Test;

class MarkedTest {
    @Test
    void fewMarksMakeParagraphsListsHeadingsAndTables() {
        assertThat(Marked.blocks("Gentile Ada,\nbuongiorno.\n\n# Punti\n- uno\n- due\n| A | B |\n| 1 | 2 |\nFine.", 2))
                .containsExactly(
                        new Block.Prose("Gentile Ada,\nbuongiorno."),
                        new Block.Heading(2, "Punti"),
                        new Block.Items(List.of("uno", "due")),
                        new Block.Table("", List.of("A", "B"), List.of(List.of("1", "2"))),
                        new Block.Prose("Fine."));
    }

    @Test
    void aRowWithTooFewOrTooManyCellsStillFits() {
        assertThat(Marked.blocks("| A | B |\n| 1 |\n| 1 | 2 | 3 |\n|", 2))
                .containsExactly(new Block.Table(
                        "", List.of("A", "B"), List.of(List.of("1", ""), List.of("1", "2 | 3"), List.of("", ""))));
    }

    @Test
    void nothingIsNoBlock() {
        assertThat(Marked.blocks(" \n\n", 2)).isEmpty();
    }
}
