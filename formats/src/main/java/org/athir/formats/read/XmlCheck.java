package org.athir.formats.read;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes once over XML before it is made a tree: whether it can be read at all, declares no document
 * type (entities, files and addresses to be fetched come in by these) and is nowhere deep.
 */
final class XmlCheck {
  private static final int DEPTH = 200;

  private XmlCheck() {}

  /** What is wrong with some XML, or nothing. */
  static Optional<String> problem(String content) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(content));
      try {
        return problem(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      return Optional.of("no XML: " + reason(e));
    }
  }

  private static Optional<String> problem(XMLStreamReader xml) throws XMLStreamException {
    int depth = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        return Optional.of("it declares a document type, by which entities are smuggled in");
      }
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (depth > DEPTH) {
        return Optional.of("elements stand more than " + DEPTH + " deep in one another");
      }
    }
    return Optional.empty();
  }

  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    String words = at < 0 ? message : message.substring(at + "Message: ".length());
    return e.getLocation() == null
        ? words
        : String.format(Locale.ROOT, "line %d: %s", e.getLocation().getLineNumber(), words);
  }
}
