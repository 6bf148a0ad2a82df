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
        int start = page.indexOf("<div class=\"pe-readiness\"");
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

    /** Sentences that belong to no judged transition. */
    List<String> sentences() {
        return texts(root, "p");
    }

    /** The progress as text, if it is shown. */
    Optional<String> progress() {
        return descendants(root, "label").stream().map(PanelOnPage::text).findFirst();
    }

    List<JudgedTransition> judged() {
        return byAttribute(root, "class", "pe-readiness-gate").stream()
                .map(JudgedTransition::new)
                .toList();
    }

    /** The only judged transition, or the first of two: the next one. */
    JudgedTransition next() {
        return judged().get(0);
    }

    /** The last judged transition: the hand-over. */
    JudgedTransition goal() {
        return judged().get(judged().size() - 1);
    }

    /** One judged transition in the panel. */
    record JudgedTransition(Element element) {

        String heading() {
            return text(descendants(element, "h5").get(0));
        }

        boolean isReady() {
            return element.getAttribute("data-state").equals("ready");
        }

        /** What stands above the checks: the state as text, then sentences. */
        List<String> sentences() {
            return texts(element, "p");
        }

        List<PanelCheck> checks() {
            return descendants(element, "li").stream()
                    .filter(item -> item.hasAttribute("data-check"))
                    .map(PanelCheck::new)
                    .toList();
        }

        PanelCheck check(String key) {
            return checks().stream()
                    .filter(check -> check.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No check " + key + " among " + checks()));
        }
    }

    /** One check in the panel. */
    record PanelCheck(Element element) {

        String key() {
            return element.getAttribute("data-check");
        }

        String state() {
            return element.getAttribute("data-state");
        }

        /** Name and state as text. */
        List<String> messages() {
            return texts(element, "span");
        }

        List<String> sentences() {
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

    private static List<Element> byAttribute(Element parent, String attribute, String value) {
        return descendants(parent, "*").stream()
                .filter(element -> element.getAttribute(attribute).equals(value))
                .toList();
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
