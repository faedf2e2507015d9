package org.athir.formats.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athir.formats.read.TextDecoder.Decoded;

/**
 * Decodes a page by the character set that its byte-order mark, else the server, else the page
 * itself names; without any of them it has to be UTF-8. A byte that does not fit is told.
 */
final class DeclaredCharset {
  /** Bytes in which a page has to name its character set. */
  private static final int DECLARATION = 4096;

  private static final Pattern META =
      Pattern.compile("(?i)<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?([a-z0-9_:.-]{2,40})");
  private static final Pattern XML =
      Pattern.compile("(?i)^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([a-z0-9_:.-]{2,40})");

  private DeclaredCharset() {}

  /**
   * Decodes a page.
   *
   * @param content its bytes
   * @param server name of the character set that came with it
   */
  static Decoded decode(byte[] content, Optional<String> server) {
    Optional<Charset> marked = byMark(content);
    if (marked.isPresent()) {
      return strict(content, marked.get());
    }
    Optional<String> name = server.or(() -> byPage(content));
    if (name.isEmpty()) {
      return TextDecoder.decode(content);
    }
    try {
      Charset charset = asOnTheWeb(name.get());
      return charset.equals(StandardCharsets.UTF_8)
          ? TextDecoder.decode(content)
          : strict(content, charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Decoded.wrong("its character set '" + name.get() + "' is not known");
    }
  }

  /** The character set of a byte-order mark other than that of UTF-8. */
  static Optional<Charset> byMark(byte[] content) {
    if (content.length < 2) {
      return Optional.empty();
    }
    int mark = (content[0] & 0xff) << 8 | (content[1] & 0xff);
    if (mark == 0xfeff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return mark == 0xfffe ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  private static Optional<String> byPage(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher xml = XML.matcher(head);
    if (xml.find()) {
      return Optional.of(xml.group(1));
    }
    Matcher meta = META.matcher(head);
    return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
  }

  /** What browsers take a name for: Latin 1 is Windows' own, a page in ASCII is not UTF-16. */
  private static Charset asOnTheWeb(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii" ->
          Charset.forName("windows-1252");
      case "utf8", "utf-16", "utf-16le", "utf-16be", "unicode" -> StandardCharsets.UTF_8;
      case "gb2312", "gbk" -> Charset.forName("GB18030");
      default -> Charset.forName(name);
    };
  }

  private static Decoded strict(byte[] content, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(content);
    CharBuffer out =
        CharBuffer.allocate((int) (content.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return Decoded.wrong(
          String.format(
              Locale.ROOT,
              "not %s, as it says: byte %d (0x%02X)",
              charset.name(),
              in.position(),
              content[in.position()] & 0xff));
    }
    String text = out.flip().toString().replace("\ufeff", "");
    return text.isBlank() ? Decoded.wrong("empty") : new Decoded(text, Optional.empty());
  }
}
