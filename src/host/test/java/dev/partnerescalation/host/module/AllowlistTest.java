package dev.partnerescalation.host.module;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import dev.partnerescalation.host.fragment.Panel;
import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.testing.TinyApp;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

public final class AllowlistTest {

    private static final String PANEL =
            """
            <web-panel key="panel" location="here"><context-provider class="tiny.Provider"/>
              <resource name="view" type="velocity" location="panel.vm"/></web-panel>
            """;
    private static final String PROVIDER =
            """
            import java.util.Map;
            public class Provider implements com.atlassian.plugin.web.ContextProvider {
                @Override public void init(Map<String, String> params) { }
                @Override public Map<String, Object> getContextMap(Map<String, Object> context) {
                    return Map.of("thing", new Thing());
                }
            }
            """;
    private static final String THING =
            """
            public class Thing {
                public String getTitle() { return "<title>"; }
                public String plus(String one, Integer two) { return one + two; }
                public String secret() { return "secret"; }
            }
            """;

    @Rule
    public final FragmentsJira jira = new FragmentsJira();

    private static TinyApp app(String template, String... allowed) {
        String methods =
                allowed.length == 0 ? "" : "<method>" + String.join("</method><method>", allowed) + "</method>";
        return FragmentsJira.app(
                        "tiny", "<velocity-allowlist key='allowed'>" + methods + "</velocity-allowlist>" + PANEL)
                .file("panel.vm", "#enable_html_escaping()\n" + template)
                .java("Provider", PROVIDER)
                .java("Thing", THING);
    }

    private List<Panel> panels() {
        return jira.fragments.panels("here", Map.of());
    }

    private String failure(String entry) {
        TinyApp app = app("", entry);
        return assertThrows(InstallationFailed.class, () -> jira.install(app)).getMessage();
    }

    @Test
    public void aTemplateCallsWhatTheAppAllowsAndItIsEscaped() {
        jira.install(app(
                "$thing.title $thing.getTitle() $thing.plus('a', 1)",
                "tiny.Thing#getTitle()",
                "tiny.Thing#plus(java.lang.String java.lang.Integer)"));

        assertThat(panels()).hasSize(1);
        assertThat(panels().get(0).html()).isEqualTo("&lt;title&gt; &lt;title&gt; a1");
        assertThat(jira.refusedCalls.calls()).isEmpty();
    }

    @Test
    public void everythingElseIsBlockedAndRemembered() {
        jira.install(app("$thing.secret()", "tiny.Thing#getTitle()"));

        assertThat(panels()).isEmpty();
        assertThat(jira.refusedCalls.calls().get(0)).startsWith("the method secret of Thing in a template");
    }

    @Test
    public void anEntryEndsWithItsApp() {
        jira.install(app("$thing.title", "tiny.Thing#getTitle()"));
        assertThat(panels()).hasSize(1);

        jira.install(app("$thing.title"));

        assertThat(panels()).isEmpty();
        assertThat(jira.refusedCalls.calls().get(0)).startsWith("the property title of Thing");
    }

    @Test
    public void anEntryNamesAMethodOfTheAppItself() {
        assertThat(failure("tiny.Thing#none()")).contains("a method that is not there: tiny.Thing#none()");
        assertThat(failure("tiny.None#get()")).contains("a class that is not there: tiny.None");
        assertThat(failure("java.lang.String#length()")).contains("does not belong to the app");
        assertThat(failure("tiny.Thing.getTitle")).contains("is not of the form");
        assertThat(jira.refusedCalls.calls()).isEmpty();
    }
}
