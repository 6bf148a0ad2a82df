package dev.partnerescalation.host.template;

import dev.partnerescalation.host.api.RefusedCalls;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;

/**
 * Renders the templates of apps as Jira does from 10.5 on: maps are read, methods are blocked, HTML is escaped where the template
 * says so. Stricter than Jira in one respect: a missing key is an error, not the printed name.
 * (jira-evidence.md, "Velocity templates")
 */
public final class Templates {

    private final RefusedCalls refusedCalls;
    private final boolean escapesByDefault;
    private final Allowlist allowlist = new Allowlist();
    private VelocityEngine engine;

    /** Does not escape unless a template asks for it, so that a forgotten {@code #enable_html_escaping()} shows. */
    public Templates(RefusedCalls refusedCalls) {
        this(refusedCalls, false);
    }

    /** For comparing both defaults: Atlassian documents that Jira escapes by default (jira-evidence.md, "Velocity templates"). */
    public Templates(RefusedCalls refusedCalls, boolean escapesByDefault) {
        this.refusedCalls = refusedCalls;
        this.escapesByDefault = escapesByDefault;
    }

    /** The methods that templates may call. */
    public Allowlist allowlist() {
        return allowlist;
    }

    /**
     * Renders one template.
     *
     * @param files finds a file of the app by its path; null when there is none
     * @param location path of the template in the app's jar
     * @param values what the template sees, by name
     */
    public String render(Function<String, URL> files, String location, Map<String, ?> values) {
        URL template = files.apply(location);
        if (template == null) {
            throw new IllegalArgumentException("The app has no template " + location);
        }
        VelocityContext context = new VelocityContext();
        values.forEach(context::put);
        EventCartridge events = new EventCartridge();
        events.addEventHandler(new Escaping(escapesByDefault));
        events.attachToContext(context);
        StringWriter out = new StringWriter();
        try (Reader reader = new InputStreamReader(template.openStream(), StandardCharsets.UTF_8)) {
            engine().evaluate(context, out, location, reader);
        } catch (VelocityException fault) {
            throw new IllegalStateException(
                    "The template " + location + " cannot be rendered: " + fault.getMessage(), fault);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return out.toString();
    }

    /** Made when it is first needed: most runs of local Jira render nothing. */
    private synchronized VelocityEngine engine() {
        if (engine == null) {
            engine = inHostsLoader();
        }
        return engine;
    }

    private VelocityEngine inHostsLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Templates.class.getClassLoader());
        try {
            return newEngine();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private VelocityEngine newEngine() {
        VelocityEngine fresh = new VelocityEngine();
        fresh.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        fresh.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, TemplateAccess.class.getName());
        fresh.setProperty("runtime.references.strict", "true");
        fresh.setProperty(RuntimeConstants.VM_LIBRARY, "");
        fresh.setProperty("userdirective", EnableEscaping.class.getName() + "," + DisableEscaping.class.getName());
        fresh.setApplicationAttribute(TemplateAccess.REFUSALS, refusedCalls);
        fresh.setApplicationAttribute(TemplateAccess.ALLOWLIST, allowlist);
        try {
            fresh.init();
            return fresh;
        } catch (Exception broken) {
            throw new IllegalStateException("Velocity does not start", broken);
        }
    }
}
