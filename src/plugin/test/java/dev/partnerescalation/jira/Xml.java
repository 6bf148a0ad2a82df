package dev.partnerescalation.jira;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The XML files of the app as the tests look at them. */
final class Xml {

    private Xml() {}

    static Element resource(String path) {
        try (InputStream file = Xml.class.getResourceAsStream(path)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file).getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException broken) {
            throw new AssertionError(path, broken);
        }
    }

    /** All elements below, of one name or of every name ({@code "*"}). */
    static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The elements directly below. */
    static List<Element> children(Element root) {
        return all(root, "*").stream()
                .filter(element -> element.getParentNode() == root)
                .toList();
    }
}
