package org.affianca.papers;

import java.util.List;
import java.util.Locale;
import org.affianca.api.paper.Block;
import org.affianca.api.paper.Paper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as the XHTML page that is laid out: headings, lists and tables are what they are called, so the tags follow. */
final class Layout {
    private final Paper paper;
    private final Document page = Xml.document();

    private Layout(Paper paper) {
        this.paper = paper;
    }

    static Document of(Paper paper, String css) {
        return new Layout(paper).draw(css);
    }

    private Document draw(String css) {
        Element html = page.createElement("html");
        page.appendChild(html);
        html.setAttribute("lang", paper.language().getLanguage());
        Element head = Xml.add(html, "head");
        Xml.add(head, "title", paper.title());
        meta(head, "author", paper.issuer().isEmpty() ? "" : paper.issuer().get(0));
        meta(head, "subject", paper.title());
        Xml.add(head, "style", css);
        Element bookmarks = Xml.add(head, "bookmarks");
        Element body = Xml.add(html, "body");
        if (!paper.mark().isEmpty()) {
            Xml.add(body, "p", paper.mark()).setAttribute("class", "mark");
        }
        letterhead(body);
        Element title = Xml.add(body, "h1", paper.title());
        bookmark(bookmarks, title, paper.title(), 0);
        int place = 0;
        int above = 1;
        for (Block block : paper.blocks()) {
            place++;
            if (block instanceof Block.Heading heading) {
                // Whoever listens to a paper goes by its headings: no level is left out on the way down.
                above = Math.min(heading.level() + 1, above + 1);
                Element drawn = Xml.add(body, "h" + above, heading.text());
                if (heading.level() == 1) {
                    bookmark(bookmarks, drawn, heading.text(), place);
                }
            } else {
                draw(body, block);
            }
        }
        return page;
    }

    private void letterhead(Element body) {
        Element head = Xml.add(body, "div");
        head.setAttribute("class", "letterhead");
        for (int i = 0; i < paper.issuer().size(); i++) {
            Xml.add(head, "p", paper.issuer().get(i)).setAttribute("class", i == 0 ? "body" : "office");
        }
        if (!paper.particulars().isEmpty()) {
            Element line = Xml.add(body, "p");
            line.setAttribute("class", "particulars");
            for (Paper.Particular one : paper.particulars()) {
                Xml.add(line, "span", one.label() + ": " + one.value());
                Xml.write(line, "   ");
            }
        }
        if (!paper.addressee().isEmpty()) {
            lines(Xml.add(body, "p"), String.join("\n", paper.addressee())).setAttribute("class", "addressee");
        }
    }

    private static void draw(Element body, Block block) {
        if (block instanceof Block.Prose prose) {
            lines(Xml.add(body, "p"), prose.text());
        } else if (block instanceof Block.Items list) {
            Element ul = Xml.add(body, "ul");
            list.items().forEach(item -> lines(Xml.add(ul, "li"), item));
        } else if (block instanceof Block.Table table) {
            draw(body, table);
        } else if (block instanceof Block.Signature signature) {
            Element place = Xml.add(body, "div");
            place.setAttribute("class", "signature");
            Xml.add(place, "p", signature.role());
            Xml.add(place, "p", signature.name()).setAttribute("class", "name");
        }
    }

    private static void draw(Element body, Block.Table table) {
        if (!table.caption().isEmpty()) {
            Xml.add(body, "p", table.caption()).setAttribute("class", "caption");
        }
        Element drawn = Xml.add(body, "table");
        Element head = Xml.add(Xml.add(drawn, "thead"), "tr");
        for (String column : table.columns()) {
            Xml.add(head, "th", column).setAttribute("scope", "col");
        }
        Element rows = Xml.add(drawn, "tbody");
        for (List<String> row : table.rows()) {
            Element tr = Xml.add(rows, "tr");
            row.forEach(cell -> lines(Xml.add(tr, "td"), cell));
        }
    }

    private static Element lines(Element into, String text) {
        String[] lines = text.strip().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                Xml.add(into, "br");
            }
            Xml.write(into, lines[i].strip());
        }
        return into;
    }

    private static void bookmark(Element bookmarks, Element to, String name, int place) {
        String id = "part-" + place;
        to.setAttribute("id", id);
        Element bookmark = Xml.add(bookmarks, "bookmark");
        bookmark.setAttribute("name", Xml.plain(name));
        bookmark.setAttribute("href", "#" + id);
    }

    private static void meta(Element head, String name, String content) {
        Element meta = Xml.add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", Xml.plain(content));
    }

    /** The words between the page's number and the count of pages. */
    static String of(Locale language) {
        return language.getLanguage().equals("it") ? "di" : "of";
    }
}
