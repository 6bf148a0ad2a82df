package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.InstallationFailed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads {@code atlassian-plugin.xml}: without a DOCTYPE, so that nothing is expanded or loaded, and with unique keys as Jira wants. */
final class DescriptorReader {

    private static final int LIMIT = 1 << 20;

    private DescriptorReader() {}

    static Descriptor read(byte[] xml) {
        if (xml.length > LIMIT) {
            throw new InstallationFailed("atlassian-plugin.xml is larger than 1 MB");
        }
        DescriptorElement root = element(parse(xml));
        if (!root.name().equals("atlassian-plugin") || root.key().isEmpty()) {
            throw new InstallationFailed("atlassian-plugin.xml does not begin with <atlassian-plugin key=\"...\">");
        }
        checkKeys(root);
        String version = root.child("plugin-info")
                .flatMap(info -> info.child("version"))
                .map(DescriptorElement::text)
                .orElse("");
        return new Descriptor(root.key(), root.attribute("name"), version, root.children());
    }

    private static Element parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (SAXException | IOException broken) {
            throw new InstallationFailed("atlassian-plugin.xml cannot be read: " + broken.getMessage(), broken);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DescriptorElement element(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap named = element.getAttributes();
        for (int i = 0; i < named.getLength(); i++) {
            attributes.put(named.item(i).getNodeName(), named.item(i).getNodeValue());
        }
        List<DescriptorElement> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(element(child));
            }
        }
        return new DescriptorElement(
                element.getTagName(),
                attributes,
                children,
                element.getTextContent().strip());
    }

    private static void checkKeys(DescriptorElement root) {
        Set<String> seen = new HashSet<>();
        for (DescriptorElement module : root.children()) {
            boolean keyless =
                    module.name().equals("plugin-info") || module.name().equals("resource");
            if (!keyless && module.key().isEmpty()) {
                throw new InstallationFailed("the element <" + module.name() + "> in atlassian-plugin.xml has no key");
            }
            if (!keyless && !seen.add(module.key())) {
                throw new InstallationFailed("the key \"" + module.key() + "\" is used twice in atlassian-plugin.xml");
            }
        }
    }

    /** The parser's default handler prints to the console. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
