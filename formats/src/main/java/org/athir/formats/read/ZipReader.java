package org.athir.formats.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads ZIP archives of reports in any format, one file after the other and nothing to disk. Names
 * of files are names only: a path that climbs out of the archive leads nowhere.
 */
public final class ZipReader implements DocumentReader {
  private static final int DEEPEST = 3;
  private static final String FILE = "504b0304";
  private static final String EMPTY = "504b0506";
  private static final int BUFFER = 1 << 16;
  private static final int NAME_LENGTH_AT = 26;
  private static final int NAME_AT = 30;

  /** First files by which documents of word processors and books are known, which are ZIPs too. */
  private static final List<String> OFFICE = List.of("[Content_Types].xml", "mimetype", "_rels/");

  private final FieldNames names;
  private final int depth;
  private final Optional<Expansion> shared;

  /** For {@link java.util.ServiceLoader}. */
  public ZipReader() {
    this(FieldNames.usual(), 1, Optional.empty());
  }

  private ZipReader(FieldNames names, int depth, Optional<Expansion> shared) {
    this.names = names;
    this.depth = depth;
    this.shared = shared;
  }

  @Override
  public String format() {
    return "zip";
  }

  @Override
  public List<String> extensions() {
    return List.of(".zip");
  }

  @Override
  public boolean recognises(Head head) {
    return head.startsWith(EMPTY)
        || (head.startsWith(FILE) && OFFICE.stream().noneMatch(firstName(head)::startsWith));
  }

  private static String firstName(Head head) {
    byte[] length = head.slice(NAME_LENGTH_AT, 2);
    int bytes = length.length < 2 ? 0 : (length[0] & 0xff) | (length[1] & 0xff) << Byte.SIZE;
    return new String(head.slice(NAME_AT, bytes), StandardCharsets.ISO_8859_1);
  }

  @Override
  public DocumentReader withFields(FieldNames other) {
    return new ZipReader(other, depth, shared);
  }

  @Override
  @SuppressWarnings("resource")
  public Stream<ReadResult> read(Source source) {
    if (depth > DEEPEST) {
      return Stream.of(source.failure("more than " + DEEPEST + " archives inside one another"));
    }
    try {
      Expansion expansion = shared.orElseGet(Expansion::new);
      BufferedInputStream stored = new BufferedInputStream(source.open(), BUFFER);
      Head head = Head.of(stored);
      if (!head.startsWith(FILE) && !head.startsWith(EMPTY)) {
        stored.close();
        return Stream.of(source.failure(Problems.none("ZIP archive", head)));
      }
      InputStream packed = shared.isPresent() ? stored : expansion.packed(stored);
      Run run = new Run(source, packed, expansion, reader(expansion));
      return Results.stream(source, run::next, run);
    } catch (IOException e) {
      return Stream.of(source.failure(Problems.of(e)));
    }
  }

  /** Reads what stands in the archive; an archive inside it is counted with it. */
  private AutoReader reader(Expansion expansion) {
    ZipReader inner = new ZipReader(names, depth + 1, Optional.of(expansion));
    return AutoReader.of(
        AutoReader.all().stream()
            .map(reader -> reader instanceof ZipReader ? inner : reader.withFields(names))
            .toList());
  }

  /** One pass through an archive. */
  private static final class Run implements Closeable {
    private static final int DRAINED = 1 << 14;

    private final Source source;
    private final ZipInputStream zip;
    private final InputStream content;
    private final AutoReader reader;
    private final List<String> endings;
    private final LeftOut leftOut = new LeftOut();
    private Optional<Stream<ReadResult>> file = Optional.empty();
    private Iterator<ReadResult> results = List.<ReadResult>of().iterator();
    private String place;
    private boolean any;
    private boolean ended;

    Run(Source source, InputStream packed, Expansion expansion, AutoReader reader) {
      this.source = source;
      this.zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
      this.content = new KeptOpen(expansion.unpacked(zip));
      this.reader = reader;
      this.endings = reader.extensions();
      this.place = source.place();
    }

    Optional<ReadResult> next() {
      while (!ended) {
        if (results.hasNext()) {
          return Optional.of(results.next());
        }
        try {
          if (!nextFile()) {
            ended = true;
            return any ? leftOut.result(source) : Optional.of(source.failure("empty"));
          }
        } catch (IOException | IllegalArgumentException e) {
          ended = true;
          return Optional.of(
              new ReadResult.Failure(
                  place, "the archive cannot be read beyond this: " + e.getMessage()));
        }
      }
      return Optional.empty();
    }

    private boolean nextFile() throws IOException {
      file.ifPresent(Stream::close);
      file = Optional.empty();
      drain();
      ZipEntry entry = zip.getNextEntry();
      if (entry == null) {
        return false;
      }
      any = true;
      String name = name(entry);
      place = source.place() + "/" + name;
      if (!entry.isDirectory() && isWanted(name)) {
        Stream<ReadResult> read =
            reader.read(new Source(source.id() + "/" + name, place, () -> content));
        file = Optional.of(read);
        results = read.iterator();
      }
      return true;
    }

    /** What a reader left is read too, so that it is counted. */
    private void drain() throws IOException {
      byte[] thrown = new byte[DRAINED];
      int read = any ? 0 : -1;
      while (read >= 0) {
        read = content.read(thrown, 0, DRAINED);
      }
    }

    private boolean isWanted(String name) {
      String last = AutoReader.unpackedName(name.substring(name.lastIndexOf('/') + 1));
      if (last.startsWith(".") || name.startsWith("__MACOSX/")) {
        return false;
      }
      boolean wanted = endings.stream().anyMatch(last::endsWith);
      if (!wanted) {
        int dot = last.lastIndexOf('.');
        leftOut.add(dot < 0 ? "without ending" : last.substring(dot).toLowerCase(Locale.ROOT));
      }
      return wanted;
    }

    /** A name as a path that stays below the archive. */
    private static String name(ZipEntry entry) {
      StringBuilder path = new StringBuilder();
      for (String part : utf8(entry.getName()).replace('\\', '/').split("/", -1)) {
        if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
          path.append(path.length() == 0 ? "" : "/").append(part);
        }
      }
      return path.toString();
    }

    /** Names are in UTF-8 more often than they say so. */
    private static String utf8(String name) {
      if (name.chars().anyMatch(c -> c > 0xff)) {
        return name;
      }
      try {
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        return name;
      }
    }

    @Override
    public void close() throws IOException {
      file.ifPresent(Stream::close);
      zip.close();
    }
  }

  /** A stream that others may close while the archive goes on. */
  private static final class KeptOpen extends FilterInputStream {
    KeptOpen(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return in.read(bytes, offset, length);
    }

    @Override
    public void close() {
      // The archive closes it.
    }
  }
}
