package dev.partnerescalation.host.module;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.host.fragment.Item;
import dev.partnerescalation.host.fragment.Panel;
import dev.partnerescalation.host.fragment.Section;
import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.testing.TinyApp;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

public final class FragmentsTest {

    private static final String PLACE = "atl.jira.view.issue.right.context";
    private static final String PANEL =
            """
            <web-panel key="panel" location="atl.jira.view.issue.right.context" weight="60">
              <context-provider class="tiny.Provider"><param name="word" value="&lt;b&gt;"/></context-provider>
              <resource name="view" type="velocity" location="panel.vm"/>
              <label key="panel.title"/>
              %s
            </web-panel>
            """;
    private static final String PROVIDER =
            """
            import java.util.Map;
            public class Provider implements com.atlassian.plugin.web.ContextProvider {
                private String word;
                @Override public void init(Map<String, String> params) { word = params.get("word"); }
                @Override public Map<String, Object> getContextMap(Map<String, Object> context) {
                    if (context.containsKey("forbidden")) { throw new IllegalStateException("asked although hidden"); }
                    return Map.of("view", Map.of("word", word, "from", String.valueOf(context.get("word"))));
                }
            }
            """;
    /** Holds when the context has the key that its parameter names. */
    private static final String HAS =
            """
            import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
            public class Has extends com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition {
                private String wanted;
                @Override public void init(java.util.Map<String, String> params) {
                    wanted = params.get("key");
                    if (wanted == null) { throw new com.atlassian.plugin.PluginParseException("no key"); }
                }
                @Override public boolean shouldDisplay(com.atlassian.jira.user.ApplicationUser user, JiraHelper helper) {
                    return user == null && helper.getContextParams().containsKey(wanted);
                }
            }
            """;

    @Rule
    public final FragmentsJira jira = new FragmentsJira();

    private static String has(String key) {
        return "<condition class='tiny.Has'><param name='key'>" + key + "</param></condition>";
    }

    private static String hasNot(String key) {
        return has(key).replace("'tiny.Has'", "'tiny.Has' invert='true'");
    }

    private static TinyApp app(String modules) {
        return FragmentsJira.app("tiny", modules + "<resource type='i18n' name='i18n' location='words'/>")
                .file("words.properties", "panel.title=Readiness\nmenu=Menu\nlink=Link")
                .file("words_nl.properties", "panel.title=Gereedheid")
                .file("panel.vm", "#enable_html_escaping()\n$view.word $view.from")
                .java("Provider", PROVIDER)
                .java("Has", HAS);
    }

    private List<Panel> panels(Map<String, Object> context) {
        return jira.fragments.panels(PLACE, context);
    }

    private String failure(String modules) {
        TinyApp app = app(modules);
        return assertThrows(InstallationFailed.class, () -> jira.install(app)).getMessage();
    }

    @Test
    public void aPanelShowsWhatItsProviderMadeOfThePageInTheReadersLanguage() {
        jira.install(app(PANEL.formatted("")));

        assertThat(panels(Map.of("word", "page")))
                .containsExactly(new Panel("panel", "Gereedheid", "&lt;b&gt; page", 60));
        assertThat(jira.fragments.panels("elsewhere", Map.of())).isEmpty();
    }

    @Test
    public void whatIsHiddenAsksNoProvider() {
        jira.install(app(PANEL.formatted(has("issue"))));

        assertThat(panels(Map.of("forbidden", "x"))).isEmpty();
        assertThat(jira.refusedCalls.calls()).isEmpty();
        assertThat(panels(Map.of("issue", "x"))).hasSize(1);
    }

    @Test
    public void conditionsAreNestedAndInverted() {
        jira.install(app(PANEL.formatted(has("a") + "<conditions type='OR'>" + has("b") + "<conditions type='AND'>"
                + has("c") + hasNot("d") + "</conditions></conditions>")));

        assertThat(panels(Map.of("a", 1))).isEmpty();
        assertThat(panels(Map.of("a", 1, "b", 1))).hasSize(1);
        assertThat(panels(Map.of("b", 1))).isEmpty();
        assertThat(panels(Map.of("a", 1, "c", 1))).hasSize(1);
        assertThat(panels(Map.of("a", 1, "c", 1, "d", 1))).isEmpty();
    }

    @Test
    public void aPanelThatBreaksIsLeftOutAndRemembered() {
        jira.install(app(PANEL.formatted("")
                        + PANEL.formatted("")
                                .replace("key=\"panel\"", "key=\"second\"")
                                .replace("panel.vm", "broken.vm"))
                .file("broken.vm", "#enable_html_escaping()\n$view.missing"));

        assertThat(panels(Map.of())).hasSize(1);
        assertThat(jira.refusedCalls.calls()).hasSize(1);
        assertThat(jira.refusedCalls.calls().get(0)).startsWith("tiny:second broke and was left out of a page");
    }

    @Test
    public void lighterPanelsStandFirstAndTheUsualWeightIsAThousand() {
        jira.install(app(PANEL.formatted("").replace("weight=\"60\"", "")
                + PANEL.formatted("").replace("key=\"panel\"", "key=\"heavy\"").replace("60", "1001")
                + PANEL.formatted("").replace("key=\"panel\"", "key=\"light\"").replace("60", "999")));

        assertThat(panels(Map.of()).stream().map(Panel::id))
                .containsExactly("light", "panel", "heavy")
                .inOrder();
    }

    @Test
    public void sectionsHoldTheirLinksAndAnEmptyOneIsNotShown() {
        jira.install(app("<web-section key='menu' location='admin_plugins_menu'><label key='menu'/></web-section>"
                + "<web-section key='empty' location='admin_plugins_menu'><label key='menu'/></web-section>"
                + "<web-item key='one' section='admin_plugins_menu/menu' weight='2'><label key='link'/>"
                + "<link linkId='one-link'>/secure/admin/One.jspa</link></web-item>"
                + "<web-item key='two' section='admin_plugins_menu/menu' weight='1'><label key='unknown'/>"
                + "<link>https://example.com/x</link></web-item>"
                + "<web-item key='three' section='admin_plugins_menu/empty'><label key='link'/>"
                + "<link>/x</link>" + has("nothing") + "</web-item>"));

        assertThat(jira.fragments.sections("admin_plugins_menu", Map.of()))
                .containsExactly(new Section(
                        "menu",
                        "Menu",
                        List.of(
                                new Item("two", "unknown", "https://example.com/x"),
                                new Item("one-link", "Link", "/secure/admin/One.jspa"))));
    }

    @Test
    public void disablingTakesEverythingAwayAndEnablingBringsItBack() {
        String modules = PANEL.formatted("")
                + "<web-section key='menu' location='m'><label key='menu'/></web-section>"
                + "<web-item key='one' section='m/menu'><label key='link'/><link>/x</link></web-item>"
                + "<web-resource key='res'><context>atl.general</context>"
                + "<resource type='download' name='a.css' location='panel.vm'/></web-resource>";
        String key = jira.install(app(modules));

        jira.apps().disable(key);
        assertThat(panels(Map.of())).isEmpty();
        assertThat(jira.fragments.sections("m", Map.of())).isEmpty();
        assertThat(jira.fragments.items("m/menu", Map.of())).isEmpty();
        assertThat(jira.fragments.stylesheets(List.of("atl.general"))).isEmpty();

        jira.apps().enable(key);
        assertThat(panels(Map.of())).hasSize(1);
        assertThat(jira.fragments.sections("m", Map.of())).hasSize(1);
        assertThat(jira.fragments.stylesheets(List.of("atl.general"))).hasSize(1);
    }

    @Test
    public void whatIsNotEmulatedOfAFragmentIsRefusedByName() {
        assertThat(failure("<web-panel key='p' location='x' class='a.B'/>"))
                .isEqualTo(
                        "tiny.jar cannot be installed: local Jira does not emulate the attribute class of <web-panel> of"
                                + " <web-panel key=\"p\">");
        assertThat(failure("<web-item key='i' section='x'><label key='l'/><icon/><link>/x</link></web-item>"))
                .contains("does not emulate <icon> of <web-item key=\"i\">");
        assertThat(
                        failure(
                                "<web-item key='i' section='x'><label key='l'><param name='p'/></label><link>/x</link></web-item>"))
                .contains("does not emulate <param> of <web-item key=\"i\">");
        assertThat(failure("<web-panel key='p' location='x'><label key='l'/></web-panel>"))
                .contains("<web-panel key=\"p\"> has no resource of type velocity");
        assertThat(failure(PANEL.formatted("<conditions type='XOR'/>"))).contains("<conditions type=\"XOR\">");
        assertThat(failure(PANEL.formatted("").replace("60", "soon"))).contains("weight");
        assertThat(failure("<web-section key='s'><label key='l'/></web-section>"))
                .contains("where it stands");
        assertThat(failure("<web-section key='s' location='x'/>")).contains("no label");
    }

    @Test
    public void aLinkIsAPathOrAnHttpAddress() {
        for (String link :
                new String[] {"javascript:alert(1)", "//evil.example", "/x/$user", "relative", "/\\evil", ""}) {
            assertThat(failure("<web-item key='i' section='x'><label key='l'/><link>" + link + "</link></web-item>"))
                    .contains("<web-item key=\"i\"> has the link \"" + link + "\"");
        }
    }

    @Test
    public void aLinkInTheMenuOfAnIssueNamesTheIssue() {
        jira.install(app(more("/secure/X!default.jspa?id=${issue.id}&amp;key=${issue.key}")));
        Issue issue = (Issue) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Issue.class},
                (proxy, method, arguments) -> method.getName().equals("getId") ? (Object) 42L : "SHOP-4");

        assertThat(jira.fragments.items("operations-operations", Map.of("issue", issue)))
                .containsExactly(new Item("i", "l", "/secure/X!default.jspa?id=42&key=SHOP-4"));
    }

    @Test
    public void whatIsNotEmulatedOfTheMenuOfAnIssueIsRefusedByName() {
        for (String link : List.of("/x?id=$issue.id", "/x?id=${issue.summary}", "https://example.com/${issue.id}")) {
            assertThat(failure(more(link))).contains("has the link \"" + link + "\"");
        }
        for (String section : List.of("operations-subtasks", "opsbar-transitions", "jira.issue.tools")) {
            assertThat(failure(more("/x").replace("operations-operations", section)))
                    .contains("stands in \"" + section + "\"; of an issue's operations local Jira emulates"
                            + " operations-operations");
        }
    }

    private static String more(String link) {
        return "<web-item key='i' section='operations-operations'><label key='l'/><link>" + link + "</link></web-item>";
    }

    @Test
    public void classesAndTemplatesThatAreNotThereAreNamed() {
        assertThat(failure(PANEL.formatted("<condition class='com.atlassian.jira.Unplayed'/>")))
                .contains("tiny:panel names a class that is not there: com.atlassian.jira.Unplayed");
        assertThat(failure(PANEL.formatted("<condition class='tiny.Provider'/>")))
                .contains("tiny.Provider, which is no Condition");
        assertThat(failure(PANEL.formatted("<condition class='tiny.Has'/>")))
                .contains("tiny.Has, which refuses its parameters: no key");
        assertThat(failure(PANEL.formatted("").replace("panel.vm", "none.vm")))
                .contains("a file that is not there: none.vm");
        assertThat(panels(Map.of())).isEmpty();
    }
}
