package tiltmeter.web.alert;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Alerts as an Atom feed (RFC 4287). */
public final class Feed {
    private static final String BEFORE_ALL = "1970-01-01T00:00:00Z";

    private Feed() {}

    /**
     * The feed as a text.
     *
     * @param alerts rows of the query {@code alerts}, the latest first
     * @param root address of the window, without a slash at the end
     */
    public static String of(List<Map<String, @Nullable Object>> alerts, String root) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("utf-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            element(out, "title", "Tiltmeter: alerts");
            element(out, "id", root + "/feeds/alerts.atom");
            element(out, "updated", alerts.isEmpty() ? BEFORE_ALL : of(alerts.get(0), "raised"));
            out.writeStartElement("author");
            element(out, "name", "Tiltmeter");
            out.writeEndElement();
            out.writeEmptyElement("link");
            out.writeAttribute("rel", "self");
            out.writeAttribute("href", root + "/feeds/alerts.atom");
            for (Map<String, @Nullable Object> alert : alerts) {
                entry(out, alert, root);
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write the feed", e);
        }
        return text.toString();
    }

    private static void entry(XMLStreamWriter out, Map<String, @Nullable Object> alert, String root)
            throws XMLStreamException {
        out.writeStartElement("entry");
        element(out, "id", "urn:tiltmeter:alert:" + of(alert, "id"));
        element(out, "title", of(alert, "title"));
        element(out, "updated", of(alert, "raised"));
        out.writeEmptyElement("link");
        out.writeAttribute("href", root + of(alert, "link"));
        element(
                out,
                "content",
                of(alert, "changed") + "\n\nAgainst: " + of(alert, "against") + "\n\nIt would be false if: "
                        + of(alert, "doubt") + "\n\nStories: " + alert.get("stories"));
        out.writeEndElement();
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        // XML has no place for these, not even escaped.
        out.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD"));
        out.writeEndElement();
    }

    private static String of(Map<String, @Nullable Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
