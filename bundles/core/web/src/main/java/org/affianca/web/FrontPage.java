package org.affianca.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The one HTML page: the template with today's addresses in it, and the policy that allows exactly this page. */
final class FrontPage {
    private static final Map<String, String> BARE_NAMES = new TreeMap<>(Map.of(
            "lit", "vendor/lit/index.js",
            "lit/", "vendor/lit/",
            "lit-html", "vendor/lit-html/lit-html.js",
            "lit-html/", "vendor/lit-html/",
            "lit-element/", "vendor/lit-element/",
            "@lit/reactive-element", "vendor/reactive-element/reactive-element.js",
            "@lit/reactive-element/", "vendor/reactive-element/",
            "@affianca/sdk", "shell/sdk.js"));

    private final WebFile page;
    private final String etag;
    private final String policy;

    FrontPage(WebTree shell, WebTree vendor) {
        String shellBase = ShellServlet.SHELL + shell.fingerprint() + "/";
        String vendorBase = ShellServlet.VENDOR + vendor.fingerprint() + "/";
        String map = importMap(shellBase, vendorBase);
        String template = new String(shell.file("index.html").orElseThrow().plain(), StandardCharsets.UTF_8);
        String html = template.replace("{{importmap}}", map)
                .replace("{{preload}}", preload(template, shellBase, vendorBase))
                .replace("{{shell}}", shellBase)
                .replace("{{vendor}}", vendorBase);
        this.page = new WebFile("index.html", html.getBytes(StandardCharsets.UTF_8));
        this.etag = "\"" + shell.fingerprint() + vendor.fingerprint() + "\"";
        this.policy = "default-src 'none'; script-src 'self' " + Fingerprint.ofScript(map)
                + "; style-src 'self'; font-src 'self'; img-src 'self' blob:; connect-src 'self'; manifest-src 'self'"
                + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    WebFile page() {
        return page;
    }

    String etag() {
        return etag;
    }

    String policy() {
        return policy;
    }

    private static String importMap(String shellBase, String vendorBase) {
        return BARE_NAMES.entrySet().stream()
                .map(name -> "\"" + name.getKey() + "\":\"" + at(name.getValue(), shellBase, vendorBase) + "\"")
                .collect(Collectors.joining(",", "{\"imports\":{", "}}"));
    }

    /** The template names the modules of the first screen in a comment, so that none waits for another to ask for it. */
    private static String preload(String template, String shellBase, String vendorBase) {
        int from = template.indexOf("<!--preload") + "<!--preload".length();
        return template.substring(from, template.indexOf("-->", from))
                .lines()
                .map(String::trim)
                .filter(line -> !line.isEmpty())
                .map(line -> "<link rel=\"modulepreload\" href=\"" + at(line, shellBase, vendorBase) + "\">")
                .collect(Collectors.joining("\n"));
    }

    private static String at(String path, String shellBase, String vendorBase) {
        return path.startsWith("vendor/")
                ? vendorBase + path.substring("vendor/".length())
                : shellBase + path.substring("shell/".length());
    }
}
