package org.affianca.engine.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.affianca.api.paper.Block;
import org.affianca.api.paper.Paper;
import org.affianca.api.paper.PaperFormat;
import org.affianca.api.paper.Press;

/** A press without a PDF library: what stands in the paper, line by line, behind the first bytes of a PDF. */
public final class PlainPress implements Press {
    @Override
    public void print(Paper paper, PaperFormat format, OutputStream to) throws IOException {
        List<String> lines = new ArrayList<>(List.of("%PDF-1.7"));
        lines.addAll(paper.issuer());
        paper.particulars().forEach(one -> lines.add(one.label() + ": " + one.value()));
        lines.addAll(paper.addressee());
        lines.add(paper.mark());
        lines.add(paper.title());
        paper.blocks().forEach(block -> lines.add(told(block)));
        to.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String told(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text();
        }
        if (block instanceof Block.Prose prose) {
            return prose.text();
        }
        if (block instanceof Block.Items items) {
            return String.join("\n", items.items());
        }
        if (block instanceof Block.Table table) {
            return table.columns() + "\n" + table.rows();
        }
        return block.toString();
    }
}
