package org.affianca.rest.screens;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.affianca.api.area.AreaScreens;
import org.affianca.api.area.Areas;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Gives out the screens of areas under addresses that carry their fingerprint, so that browsers keep them for ever. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/areas/*")
public final class ScreensServlet extends HttpServlet {
    private static final Pattern ADDRESS =
            Pattern.compile("(/areas/([a-z][a-z0-9]{0,31})/@[0-9A-Za-z_-]{1,64}/)([0-9A-Za-z][0-9A-Za-z._/-]{0,200})");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    private final transient Areas areas;

    @Activate
    public ScreensServlet(@Reference Areas areas) {
        this.areas = areas;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        Optional<byte[]> file = address.matches() ? file(address) : Optional.empty();
        if (file.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType(type(address.group(3)));
        response.setContentLength(file.get().length);
        response.getOutputStream().write(file.get());
    }

    /** Only under today's fingerprint: a page open since before an update must not mix old modules with new. */
    private Optional<byte[]> file(Matcher address) {
        boolean current = areas.screens().stream().map(AreaScreens::base).anyMatch(address.group(1)::equals);
        return current && !address.group(3).contains("..")
                ? areas.screen(address.group(2), address.group(3))
                : Optional.empty();
    }

    private static String type(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }
}
