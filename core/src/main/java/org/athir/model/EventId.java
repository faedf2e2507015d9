package org.athir.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeSet;

/** Makes event ids: SHA-256 over report, type and evidence, never over any order. */
public final class EventId {
  private static final int BYTES = 16;

  private final String report;

  /** Ids of the events of one report, whose text is digested once. */
  public EventId(Document document) {
    this.report = document.id() + '\n' + hex(document.text(), Integer.MAX_VALUE) + '\n';
  }

  /**
   * The id of an event.
   *
   * @param document the report; its id and the digest of its text count
   * @param type PLOVER event type
   * @param spans all evidence spans of the event
   * @return 32 hexadecimal digits
   */
  public static String of(Document document, String type, Collection<Span> spans) {
    return new EventId(document).of(type, spans);
  }

  /**
   * The id of an event of the report.
   *
   * @param type PLOVER event type
   * @param spans all evidence spans of the event
   * @return 32 hexadecimal digits
   */
  public String of(String type, Collection<Span> spans) {
    StringBuilder key = new StringBuilder(report).append(type);
    for (Span span : new TreeSet<>(spans)) {
      key.append('\n').append(span.start()).append('-').append(span.end());
    }
    return hex(key.toString(), BYTES);
  }

  private static String hex(String text, int bytes) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, Math.min(bytes, digest.length));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
