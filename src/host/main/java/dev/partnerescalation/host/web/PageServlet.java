package dev.partnerescalation.host.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The state of the server, the files of the pages, and the pages. */
final class PageServlet extends HttpServlet {

    private final transient PageApp pages;
    private final transient PageFiles files = new PageFiles();

    PageServlet(PageApp pages) {
        this.pages = pages;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.startsWith(PageFiles.ROOT) || path.equals("/status")) {
            if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
                response.setHeader("Allow", "GET, HEAD");
                response.sendError(405);
            } else if (path.equals("/status")) {
                response.setContentType("application/json;charset=UTF-8");
                response.getWriter().write("{\"state\":\"RUNNING\"}");
            } else {
                files.send(path, response);
            }
        } else {
            pages.serve(getServletContext(), request, response, path);
        }
    }

    @Override
    public void destroy() {
        pages.destroy();
    }
}
