package org.athir.formats.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Turns bytes into text: UTF-8 and nothing else, or a reason why not, with the byte's position. */
final class TextDecoder {
  private static final int BOM_LENGTH = 3;
  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("a PDF file", "25504446"),
          new Signature("a ZIP file (docx, odt, epub and the like)", "504b0304"),
          new Signature("a gzip file", "1f8b"),
          new Signature("UTF-16 text; save it as UTF-8", "fffe"),
          new Signature("UTF-16 text; save it as UTF-8", "feff"));

  private TextDecoder() {}

  /**
   * First bytes by which a kind of file is known.
   *
   * @param kind the kind, for messages
   * @param hex the bytes in hexadecimal digits
   */
  private record Signature(String kind, String hex) {

    boolean matches(byte[] content) {
      int length = Math.min(content.length, hex.length() / 2);
      return HexFormat.of().formatHex(content, 0, length).equals(hex);
    }
  }

  /**
   * A text, or what is wrong with it.
   *
   * @param text the text; empty when there is a problem
   * @param problem what is wrong
   */
  record Decoded(String text, Optional<String> problem) {

    static Decoded wrong(String problem) {
      return new Decoded("", Optional.of(problem));
    }
  }

  /** Decodes a whole file or line, without its byte-order mark. */
  static Decoded decode(byte[] content) {
    int start = bomLength(content);
    if (start == content.length) {
      return Decoded.wrong("empty");
    }
    for (Signature signature : SIGNATURES) {
      if (signature.matches(content)) {
        return Decoded.wrong("not plain text but " + signature.kind());
      }
    }
    for (int i = start; i < content.length; i++) {
      if (content[i] == 0) {
        return Decoded.wrong("not text but binary: a zero at byte " + i);
      }
    }
    return strict(content, start);
  }

  private static int bomLength(byte[] content) {
    boolean bom =
        content.length >= BOM_LENGTH
            && (content[0] & 0xff) == 0xef
            && (content[1] & 0xff) == 0xbb
            && (content[2] & 0xff) == 0xbf;
    return bom ? BOM_LENGTH : 0;
  }

  private static Decoded strict(byte[] content, int start) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(content, start, content.length - start);
    CharBuffer out = CharBuffer.allocate(content.length - start);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return Decoded.wrong(notUtf8(content, in.position()));
    }
    String text = out.flip().toString();
    return text.isBlank() ? Decoded.wrong("empty") : new Decoded(text, Optional.empty());
  }

  private static String notUtf8(byte[] content, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += content[i] == '\n' ? 1 : 0;
    }
    return String.format(
        "not UTF-8: byte %d (0x%02X, line %d)", position, content[position] & 0xff, line);
  }
}
