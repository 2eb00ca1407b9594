package org.affianca.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Gives out the screens: files under addresses that never change their meaning, and the front page for every route. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/")
public final class ShellServlet extends HttpServlet {
    static final String SHELL = "/shell/@";
    static final String VENDOR = "/vendor/@";
    // Not any dot: a board's address ends in "employment.active-labour".
    private static final Pattern A_FILE =
            Pattern.compile("\\.(js|css|map|ico|png|svg|json|txt|xml|html|webmanifest|woff2?)$");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final transient WebTree shell;
    private final transient WebTree vendor;
    private final transient FrontPage front;

    @Activate
    public ShellServlet(BundleContext context) {
        this(WebTree.of(context.getBundle(), "web"), WebTree.of(libraries(context.getBundle()), "web"));
    }

    ShellServlet(WebTree shell, WebTree vendor) {
        this.shell = shell;
        this.vendor = vendor;
        this.front = new FrontPage(shell, vendor);
    }

    private static Bundle libraries(Bundle own) {
        return own.adapt(BundleWiring.class)
                .getRequiredWires("affianca.web")
                .get(0)
                .getProviderWiring()
                .getBundle();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        SecurityHeaders.write(response, front.policy(), request.isSecure());
        if (path.startsWith(SHELL)) kept(request, response, shell, path.substring(SHELL.length()));
        else if (path.startsWith(VENDOR)) kept(request, response, vendor, path.substring(VENDOR.length()));
        else if (isRoute(path)) page(request, response);
        else response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** An address of the client: no file name, and none of the doors that belong to others. */
    static boolean isRoute(String path) {
        return !path.startsWith("/api/")
                && !path.startsWith("/areas/")
                && !A_FILE.matcher(path).find();
    }

    private void kept(HttpServletRequest request, HttpServletResponse response, WebTree tree, String rest)
            throws IOException {
        int slash = rest.indexOf('/');
        // An old fingerprint is a page that was open over an update: it must not get the new files.
        Optional<WebFile> file = slash == tree.fingerprint().length() && rest.startsWith(tree.fingerprint())
                ? tree.file(rest.substring(slash + 1))
                : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", FOR_EVER);
        send(request, response, file.get());
    }

    private void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", front.etag());
        if (front.etag().equals(request.getHeader("If-None-Match")))
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        else send(request, response, front.page());
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, WebFile file)
            throws IOException {
        response.setContentType(file.type());
        String accepted = request.getHeader("Accept-Encoding");
        boolean pack = file.shrinks() && accepted != null && accepted.contains("gzip");
        if (file.shrinks()) response.setHeader("Vary", "Accept-Encoding");
        if (pack) response.setHeader("Content-Encoding", "gzip");
        byte[] bytes = pack ? file.packed() : file.plain();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
