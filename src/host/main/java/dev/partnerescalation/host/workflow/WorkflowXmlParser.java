package dev.partnerescalation.host.workflow;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses the XML of a workflow. A DOCTYPE is allowed, but no DTD and no entity is loaded. */
final class WorkflowXmlParser {

    private static final int LONGEST = 2_000_000;

    private WorkflowXmlParser() {}

    /** @throws IllegalArgumentException with a sentence, if the text is too long or not well-formed */
    static Element parse(String xml) {
        if (xml.length() > LONGEST) {
            throw new IllegalArgumentException("The workflow's XML is longer than " + LONGEST + " characters");
        }
        try {
            Document document = hardened().parse(new InputSource(new StringReader(xml)));
            return document.getDocumentElement();
        } catch (SAXException | IOException malformed) {
            throw new IllegalArgumentException(
                    "The workflow is not well-formed XML: " + malformed.getMessage(), malformed);
        }
    }

    private static DocumentBuilder hardened() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("This Java has no XML parser that can be hardened", impossible);
        }
    }

    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // a missing DTD is a warning at most, and we do not want it
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
