package org.athir.formats.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small source of each format, and the means to make others. */
final class Samples {
  /** A page as news sites build them. */
  static final String PAGE =
      """
      <!DOCTYPE html>
      <html><head><meta charset="utf-8"><title>Ministers meet in Amman | The Daily Sample</title>
      <meta property="og:site_name" content="The Daily Sample">
      <meta property="og:title" content="Ministers meet in Amman">
      <meta property="article:published_time" content="2024-03-12T23:30:00-05:00">
      <link rel="canonical" href="https://daily.example/world/ministers-meet">
      <style>p { color: red }</style><script>var advert = "Buy now";</script></head>
      <body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World news</a></li></ul></nav>
      <div id="content"><article><h1>Ministers meet in Amman</h1>
      <p class="byline">By Jane Sample</p>
      <p>AMMAN, March 12 (Sample) - The foreign minister of Jordan met his Iraqi counterpart on
      Tuesday, and the two of them talked about water, trade, and the border for three hours.</p>
      <p>They signed an agreement on water, officials said, after months of talks between
      the two governments, which both of them called difficult, long, and in the end useful.</p>
      <p>Jordan accused no one&nbsp;of delay, and Iraq promised to send more engineers to the river,
      where work is to begin next spring, if the money is there by then.</p>
      </article></div>
      <aside><p><a href="/x">Ten recipes for the weekend that you will love</a></p></aside>
      <footer>Copyright The Daily Sample</footer></body></html>
      """;

  static final String FEED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Sample Wire</title><link>https://wire.example/</link><description>News</description>
      <item><title>Iran &amp;amp; Iraq talk</title><link>https://wire.example/1</link>
      <guid isPermaLink="false">17</guid><pubDate>Tue, 12 Mar 2024 10:00:00 GMT</pubDate>
      <description>Short.</description>
      <content:encoded><![CDATA[<p>Iran met <b>Iraq</b>.</p><p>They talked.</p>]]></content:encoded>
      </item>
      <item><title>Only a title</title><guid>https://wire.example/2</guid></item>
      </channel></rss>
      """;

  private Samples() {}

  /** A source of a format. */
  static byte[] of(String format) {
    return switch (format) {
      case "text" -> bytes("Talks begin\n\nIran met Iraq.\n");
      case "sentences" -> bytes("uid\tsentence\n1\tIran met Iraq.\n");
      case "jsonl" -> bytes("{\"id\":\"1\",\"text\":\"Iran met Iraq.\"}\n");
      case "html" -> bytes(PAGE);
      case "feed" -> bytes(FEED);
      case "warc" -> gzip(response("https://a.example/1", "text/html", bytes(PAGE)));
      case "zip" -> zip(Map.of("a.txt", bytes("Iran met Iraq.\n")));
      case "csv" -> bytes("id,title,text\n1,Talks,\"Iran met Iraq,\nagain.\"\n");
      default -> throw new IllegalArgumentException("no sample of " + format);
    };
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : new LinkedHashMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A WARC record of what a server answered. */
  static byte[] response(String url, String type, byte[] body) {
    return response(url, "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n", body, 0);
  }

  /**
   * A WARC record of what a server answered.
   *
   * @param wrong how much more it tells than its length is
   */
  static byte[] response(String url, String http, byte[] body, int wrong) {
    byte[] block = join(bytes(http), body);
    String header =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2024-03-13T01:02:03Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + (block.length + wrong)
            + "\r\n\r\n";
    return join(bytes(header), block, bytes("\r\n\r\n"));
  }
}
