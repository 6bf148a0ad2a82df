package dev.partnerescalation.host.action;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What an app's template says about its page: the decorator and the entry of the navigation in {@code meta} elements of the head, the
 * title, and the body.
 *
 * @param decorator empty without one
 * @param activeTab id of the entry; empty without one
 */
record DecoratedDocument(String decorator, String activeTab, String title, String body) {

    private static final Set<String> ADMINISTRATION = Set.of("admin", "atl.admin");

    static DecoratedDocument read(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        return new DecoratedDocument(
                meta(document, "decorator"),
                meta(document, "admin.active.tab"),
                document.title(),
                document.body().html());
    }

    private static String meta(Document document, String name) {
        return document.head().select("meta[name=" + name + "]").attr("content");
    }

    boolean isAdministration() {
        return ADMINISTRATION.contains(decorator);
    }

    boolean isKnown() {
        return isAdministration() || decorator.equals("atl.general");
    }
}
