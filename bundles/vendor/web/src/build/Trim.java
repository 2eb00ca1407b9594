import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts Bootstrap Italia down to what the screens use: run by the build as a source file, so that no Node is needed.
 *
 * <p>The whole style sheet is 610 KB and carries `data:` images that a strict content security policy refuses; what we
 * keep are its tokens, its reset and a handful of components, inside a cascade layer so that our own sheet wins.
 */
final class Trim {
    private static final Pattern CLASS = Pattern.compile("\\.(-?[a-zA-Z_][a-zA-Z0-9_-]*)");
    private static final Pattern KEPT_CLASS =
            Pattern.compile("btn(-(primary|secondary|danger|outline-(primary|secondary|danger)|link|sm|xs|icon))?"
                    + "|visually-hidden(-focusable)?|skiplinks?|alert(-(info|success|warning|danger))?"
                    + "|table|active|show|disabled|collapsed|small|mark|h[1-6]");
    private static final Pattern SOCIAL = Pattern.compile("<symbol id=\"it-(android|apple|behance|bluesky|facebook|figma"
            + "|flickr|github|google|instagram|linkedin|mastodon|medium|moodle|pinterest|quora|reddit|rss|slack|snapchat"
            + "|spotify|stackexchange|stackoverflow|telegram|threads|tiktok|twitter|vimeo|whatsapp|youtube|designers-italia"
            + "|team-digitale|piattaforme|open-source)(-square|-circle)?\".*?</symbol>", Pattern.DOTALL);

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Files.createDirectories(Path.of(args[1]));
        String css = Files.readString(from.resolve("css/bootstrap-italia.min.css")).replace("\uFEFF", "");
        String licence = css.substring(0, css.indexOf("*/") + 2);
        Files.writeString(Files.createDirectories(to.resolve("css")).resolve("bootstrap-italia.css"), licence + "\n@layer bi{" + rules(css) + "}\n");
        String sprite = Files.readString(from.resolve("svg/sprites.svg"));
        Files.writeString(to.resolve("icons.svg"), SOCIAL.matcher(sprite).replaceAll(""));
    }

    /** Walks the rules of one level and keeps those whose selectors we use. */
    private static String rules(String css) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < css.length()) {
            if (css.startsWith("/*", at)) {
                at = css.indexOf("*/", at) + 2;
                continue;
            }
            int open = css.indexOf('{', at);
            if (open < 0) break;
            int close = closing(css, open);
            kept.append(rule(css.substring(at, open).trim(), css.substring(open + 1, close)));
            at = close + 1;
        }
        return kept.toString();
    }

    private static String rule(String head, String body) {
        if (head.startsWith("@media") || head.startsWith("@supports")) {
            String inner = head.contains("print") ? "" : rules(body);
            return inner.isEmpty() ? "" : head + "{" + inner + "}";
        }
        if (head.startsWith("@") || body.contains("data:") || body.contains("url(")) return "";
        String selectors = List.of(head.split(",(?![^(]*\\))")).stream()
                .filter(Trim::isUsed)
                .collect(Collectors.joining(","));
        return selectors.isEmpty() ? "" : selectors + "{" + body + "}";
    }

    private static boolean isUsed(String selector) {
        if (selector.contains("[data-") || selector.contains("::-webkit")) return false;
        return CLASS.matcher(selector).results().allMatch(found -> KEPT_CLASS.matcher(found.group(1)).matches());
    }

    private static int closing(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '{') depth++;
            if (c == '}' && --depth == 0) return i;
        }
        throw new IllegalArgumentException("unbalanced braces after: " + css.substring(open, Math.min(open + 60, css.length())));
    }
}
