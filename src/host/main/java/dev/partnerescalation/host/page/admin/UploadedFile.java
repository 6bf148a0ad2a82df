package dev.partnerescalation.host.page.admin;

import dev.partnerescalation.host.fault.Fault;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a form, copied under its name, so that messages can name it; deleted when this is closed. */
record UploadedFile(Path path) implements AutoCloseable {

    private static final int LONGEST_NAME = 100;

    /** @throws Fault 400 when the form has no such file */
    static UploadedFile of(HttpServletRequest request, String field) {
        try {
            Part part = request.getPart(field);
            if (part == null || part.getSubmittedFileName() == null || part.getSize() == 0) {
                throw Fault.invalid("Choose the jar of an app first.");
            }
            Path folder = Files.createTempDirectory("local-jira-upload");
            Path file = folder.resolve(name(part.getSubmittedFileName()));
            try (InputStream content = part.getInputStream()) {
                Files.copy(content, file);
            }
            return new UploadedFile(file);
        } catch (ServletException noForm) {
            throw Fault.invalid("The form could not be read.");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The end of the name that the browser sent, without characters that mean something to a file system. */
    private static String name(String told) {
        String last = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^A-Za-z0-9._-]", "_");
        String end = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
        return end.matches("[._]*") ? "app.jar" : end;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
            Files.deleteIfExists(path.getParent());
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
