package dev.partnerescalation.acceptance;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The panel "Escalation readiness" as it stands on the page of an issue. It is read as XML, so a value that broke out of its place would
 * show at once.
 */
final class PanelOnPage {

    private static final Pattern DIV = Pattern.compile("<(/?)div\\b");

    private final String html;
    private final Element root;

    private PanelOnPage(String html) {
        this.html = html;
        this.root = parse(html);
    }

    /** The panel on a page; empty if the page has none. */
    static Optional<PanelOnPage> on(String page) {
        int start = page.indexOf("<div class=\"pe-panel\"");
        if (start < 0) {
            return Optional.empty();
        }
        Matcher div = DIV.matcher(page);
        int depth = 0;
        for (boolean found = div.find(start); found; found = div.find()) {
            depth += div.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return Optional.of(new PanelOnPage(page.substring(start, page.indexOf('>', div.end()) + 1)));
            }
        }
        throw new AssertionError("The panel does not end: " + page.substring(start));
    }

    /** What it looks like inside, with the blanks that a reader cannot see taken together. */
    String html() {
        return html.lines().filter(line -> !line.isBlank()).reduce("", (all, line) -> all + line + "\n");
    }

    String language() {
        return root.getAttribute("lang");
    }

    /** The situation, by its stable name. */
    String state() {
        return root.getAttribute("data-state");
    }

    boolean isReady() {
        return state().equals("ready");
    }

    /** Every sentence outside of the list of checks. */
    List<String> sentences() {
        return descendants(root, "p").stream()
                .filter(sentence -> !isInside(sentence, "pe-check"))
                .map(PanelOnPage::text)
                .toList();
    }

    /** What stands in messages above and below the checks. */
    List<String> messages() {
        return byClass(root, "aui-message").stream()
                .flatMap(message -> descendants(message, "p").stream())
                .map(PanelOnPage::text)
                .toList();
    }

    /** The progress as text, if it is shown. */
    Optional<String> progress() {
        return descendants(root, "svg").stream()
                .map(ring -> ring.getAttribute("aria-label"))
                .findFirst();
    }

    /** The title and the sentence under it. */
    List<String> head() {
        return byClass(root, "pe-head-text").stream()
                .flatMap(head -> texts(head, "p").stream())
                .toList();
    }

    /** The title and the sentence of the box that says what to do next. */
    List<String> now() {
        return byClass(root, "pe-now").stream()
                .flatMap(box -> texts(box, "p").stream())
                .toList();
    }

    /** The text of the one button that stands out, if there is one. */
    Optional<String> button() {
        return primary().map(PanelOnPage::text);
    }

    /** Where it leads. */
    Optional<String> buttonLeadsTo() {
        return primary().map(link -> link.getAttribute("href"));
    }

    private Optional<Element> primary() {
        List<Element> found = byClass(root, "aui-button-primary");
        if (found.size() > 1) {
            throw new AssertionError("More than one thing to do: " + html);
        }
        return found.stream().findFirst();
    }

    /** Where the links lead to that are no part of the menu of the brief. */
    List<String> links() {
        return descendants(root, "a").stream()
                .filter(link -> !isInside(link, "pe-foot"))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    List<PanelCheck> checks() {
        return descendants(root, "li").stream()
                .filter(item -> item.hasAttribute("data-check"))
                .map(PanelCheck::new)
                .toList();
    }

    PanelCheck check(String key) {
        return checks().stream()
                .filter(check -> check.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No check " + key + " in " + html));
    }

    /** One check in the panel. */
    record PanelCheck(Element element) {

        String key() {
            return element.getAttribute("data-check");
        }

        String state() {
            return element.getAttribute("data-state");
        }

        String name() {
            return text(byClass(element, "pe-check-name").get(0));
        }

        /** The word for its state, which only a screen reader says. */
        String stateText() {
            return text(byClass(element, "pe-icon").get(0));
        }

        /** What stands at the right. */
        String side() {
            return text(byClass(element, "pe-check-side").get(0));
        }

        /** What is special about it. */
        List<String> notes() {
            return texts(element, "p");
        }

        List<String> links() {
            return descendants(element, "a").stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
        }
    }

    /** The texts of children of one name. */
    private static List<String> texts(Element parent, String name) {
        return descendants(parent, name).stream()
                .filter(element -> element.getParentNode() == parent)
                .map(PanelOnPage::text)
                .toList();
    }

    private static String text(Node node) {
        return node.getTextContent().strip();
    }

    private static List<Element> byClass(Element parent, String name) {
        return descendants(parent, "*").stream()
                .filter(element -> hasClass(element, name))
                .toList();
    }

    private static boolean hasClass(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ")).contains(name);
    }

    private static boolean isInside(Element element, String name) {
        for (Node up = element; up instanceof Element one; up = up.getParentNode()) {
            if (hasClass(one, name)) {
                return true;
            }
        }
        return false;
    }

    private static List<Element> descendants(Element parent, String name) {
        List<Element> elements = new ArrayList<>();
        var found = parent.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Element parse(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)))
                    .getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException broken) {
            throw new AssertionError("The panel is not well-formed: " + html, broken);
        }
    }

    @Override
    public String toString() {
        return html;
    }
}
