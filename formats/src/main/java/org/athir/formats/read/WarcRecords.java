package org.athir.formats.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a WARC file, packed or not, into its records, one in memory at a time. Behind a record that
 * is broken it looks for the next line that begins one.
 */
final class WarcRecords implements Closeable {
  private static final byte[] MARK = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_HEADER = 1 << 16;
  private static final int BUFFER = 1 << 16;

  /** Bytes that may be read again in search of records, beside four times those read. */
  private static final long SEARCHED = 64L * 1024 * 1024;

  private static final Pattern LENGTH =
      Pattern.compile("(?im)^content-length:[ \\t]*(\\d{1,18})[ \\t]*\\r?$");

  private final Optional<GzipMembers> members;
  private final InputStream in;
  private byte[] pending = {};
  private int pendingAt;
  private long read;
  private long pushed;

  /** The line ends that were skipped last, as far as they may stand inside of a record. */
  private final ByteArrayOutputStream skipped = new ByteArrayOutputStream();

  /** Line feeds among them. */
  private int lineEnds;

  private boolean begun;
  private boolean inside;
  private boolean failed;

  private WarcRecords(Optional<GzipMembers> members, InputStream in) {
    this.members = members;
    this.in = in;
  }

  /**
   * Begins with a file.
   *
   * @param file its bytes as they are stored
   */
  @SuppressWarnings("resource")
  static WarcRecords of(InputStream file) throws IOException {
    BufferedInputStream stored = new BufferedInputStream(file, BUFFER);
    stored.mark(2);
    byte[] head = stored.readNBytes(2);
    stored.reset();
    if (!Gunzip.isPacked(head)) {
      return new WarcRecords(Optional.empty(), stored);
    }
    Expansion expansion = new Expansion();
    GzipMembers members = new GzipMembers(expansion.packed(stored));
    return new WarcRecords(
        Optional.of(members), new BufferedInputStream(expansion.unpacked(members), BUFFER));
  }

  /**
   * A record, or a place where there should be one.
   *
   * @param offset where it begins in the file, in bytes from 0; of a packed one, where its gzip
   *     member begins
   * @param content header and block, to be read once
   * @param problem what is wrong with it
   */
  record Piece(long offset, InputStream content, Optional<String> problem) {

    static Piece broken(long offset, String problem) {
      return new Piece(offset, InputStream.nullInputStream(), Optional.of(problem));
    }
  }

  /** The next record, or empty at the end. */
  Optional<Piece> next() {
    long offset = offset();
    try {
      while (!failed && (inside || nextMember())) {
        inside = true;
        if (skipLineEnds() >= 0) {
          offset = offset();
          return Optional.of(record(offset));
        }
        inside = false;
      }
      return Optional.empty();
    } catch (IOException e) {
      failed = e instanceof Expansion.TooMuch;
      return Optional.of(Piece.broken(behindBroken(offset), Problems.of(e)));
    }
  }

  /** Goes on behind a member that cannot be unpacked; gives the offset at which it began. */
  private long behindBroken(long offset) {
    inside = false;
    if (members.isEmpty()) {
      return offset;
    }
    long start = members.get().start();
    try {
      members.get().skipBroken();
    } catch (IOException e) {
      failed = true;
    }
    return start;
  }

  private boolean nextMember() throws IOException {
    if (members.isPresent()) {
      return members.get().nextMember();
    }
    boolean first = !begun;
    begun = true;
    return first;
  }

  private long offset() {
    return members.map(GzipMembers::start).orElse(read - pushed);
  }

  private Piece record(long offset) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    readLine(content);
    if (!startsWithMark(content.toByteArray())) {
      toNextMark();
      return Piece.broken(offset, "no WARC record begins here");
    }
    while (readLine(content)) {
      if (content.size() > LONGEST_HEADER) {
        toNextMark();
        return Piece.broken(offset, "a header without end");
      }
    }
    Matcher length = LENGTH.matcher(content.toString(StandardCharsets.UTF_8));
    if (!length.find()) {
      toNextMark();
      return Piece.broken(offset, "a record that does not tell its Content-Length");
    }
    long bytes = Long.parseLong(length.group(1));
    if (bytes > DocumentReader.MAX_BYTES) {
      toNextMark();
      return Piece.broken(offset, Problems.TOO_LARGE);
    }
    return withBlock(offset, content, (int) bytes);
  }

  private Piece withBlock(long offset, ByteArrayOutputStream content, int length)
      throws IOException {
    byte[] block = readUpTo(length);
    if (block.length < length) {
      skipped.reset();
      search(block);
      return Piece.broken(
          offset, "it ends after " + block.length + " of " + length + " bytes, as if cut off");
    }
    int next = skipLineEnds();
    if (next >= 0 && (lineEnds < 2 || (next != MARK[0] && holdsRecord(block)))) {
      search(block);
      return Piece.broken(offset, "its Content-Length is wrong");
    }
    content.write(block);
    return new Piece(offset, new ByteArrayInputStream(content.toByteArray()), Optional.empty());
  }

  /**
   * Reads a line with its end.
   *
   * @return whether it has words and is not the last
   */
  private boolean readLine(ByteArrayOutputStream into) throws IOException {
    int words = 0;
    int b = read();
    while (b >= 0 && into.size() <= LONGEST_HEADER) {
      into.write(b);
      if (b == '\n') {
        return words > 0;
      }
      words += b == '\r' ? 0 : 1;
      b = read();
    }
    return b >= 0;
  }

  private static boolean startsWithMark(byte[] line) {
    return line.length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
  }

  private static boolean holdsRecord(byte[] block) {
    for (int i = 1; i + MARK.length <= block.length; i++) {
      if (block[i - 1] == '\n' && Arrays.equals(block, i, i + MARK.length, MARK, 0, MARK.length)) {
        return true;
      }
    }
    return false;
  }

  /** Looks for the next record inside of what was taken for the block of another, then behind. */
  private void search(byte[] block) throws IOException {
    if (pushed + block.length < SEARCHED + 4 * read) {
      push(skipped.toByteArray());
      push(block);
    }
    toNextMark();
  }

  /** Reads on until a line begins as records do, and stops before it. */
  private void toNextMark() throws IOException {
    int matched = 0;
    for (int b = read(); b >= 0; b = read()) {
      if (matched >= 0 && b == MARK[matched]) {
        matched++;
      } else {
        matched = b == '\n' ? 0 : -1;
      }
      if (matched == MARK.length) {
        push(MARK);
        return;
      }
    }
  }

  /** The next byte that ends no line, still to be read; -1 at the end. */
  private int skipLineEnds() throws IOException {
    lineEnds = 0;
    skipped.reset();
    int b = read();
    while (b == '\r' || b == '\n') {
      lineEnds += b == '\n' ? 1 : 0;
      if (skipped.size() < LONGEST_HEADER) {
        skipped.write(b);
      }
      b = read();
    }
    if (b >= 0) {
      push(new byte[] {(byte) b});
    }
    return b;
  }

  private int read() throws IOException {
    int b = pendingAt < pending.length ? pending[pendingAt++] & 0xff : in.read();
    read += b < 0 ? 0 : 1;
    return b;
  }

  private byte[] readUpTo(int length) throws IOException {
    int there = Math.min(length, pending.length - pendingAt);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(length, BUFFER));
    bytes.write(pending, pendingAt, there);
    pendingAt += there;
    bytes.write(in.readNBytes(length - there));
    read += bytes.size();
    return bytes.toByteArray();
  }

  /** Gives back bytes, so that they are read next. */
  private void push(byte[] bytes) {
    pushed += bytes.length;
    if (bytes.length <= pendingAt) {
      pendingAt -= bytes.length;
      System.arraycopy(bytes, 0, pending, pendingAt, bytes.length);
      return;
    }
    int rest = pending.length - pendingAt;
    byte[] all = Arrays.copyOf(bytes, bytes.length + rest);
    System.arraycopy(pending, pendingAt, all, bytes.length, rest);
    pending = all;
    pendingAt = 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
