package org.athir.formats.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.athir.formats.read.TextDecoder.Decoded;
import org.athir.formats.read.WarcRecords.Piece;
import org.athir.model.Document;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads archives of crawls (WARC, WET): each page or plain text that a server answered with is a
 * report. What else it answered is counted.
 */
public final class WarcFileReader implements DocumentReader {
  private static final int OK = 200;
  private static final String WARC = "574152432f";
  private static final String MARK = "WARC/";
  private static final int BUFFER = 1 << 16;
  private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final String PLAIN = "text/plain";

  /** For {@link java.util.ServiceLoader}. */
  public WarcFileReader() {}

  /**
   * What a server gave.
   *
   * @param url where
   * @param type what kind it says that it is
   * @param body its bytes
   */
  private record Answer(String url, MediaType type, MessageBody body) {}

  @Override
  public String format() {
    return "warc";
  }

  @Override
  public List<String> extensions() {
    return List.of(".warc", ".wet");
  }

  @Override
  public boolean recognises(Head head) {
    return head.startsWith(WARC);
  }

  @Override
  @SuppressWarnings("resource")
  public Stream<ReadResult> read(Source source) {
    try {
      BufferedInputStream stored = new BufferedInputStream(source.opener().open(), BUFFER);
      Head head = Head.of(stored);
      if (!head.text().contains(MARK)) {
        stored.close();
        return Stream.of(source.failure(Problems.none("WARC file", head)));
      }
      Run run = new Run(source, WarcRecords.of(stored));
      return Results.stream(source, run::next, run.records);
    } catch (IOException e) {
      return Stream.of(source.failure(Problems.of(e)));
    }
  }

  /** One pass through an archive. */
  private static final class Run {
    private final Source source;
    private final WarcRecords records;
    private final LeftOut leftOut = new LeftOut();
    private boolean ended;

    Run(Source source, WarcRecords records) {
      this.source = source;
      this.records = records;
    }

    Optional<ReadResult> next() {
      while (!ended) {
        Optional<Piece> piece = records.next();
        if (piece.isEmpty()) {
          ended = true;
          return leftOut.result(source);
        }
        Optional<ReadResult> result = result(piece.get());
        if (result.isPresent()) {
          return result;
        }
      }
      return Optional.empty();
    }

    /** What the library stumbles over is a broken record. */
    @SuppressWarnings("IllegalCatch")
    private Optional<ReadResult> result(Piece piece) {
      Source place = at(piece.offset());
      if (piece.problem().isPresent()) {
        return Optional.of(place.failure(piece.problem().get()));
      }
      try (WarcReader reader = new WarcReader(closed(piece.content()))) {
        Optional<WarcRecord> record = reader.next();
        Optional<Answer> answer = record.isEmpty() ? Optional.empty() : answer(record.get());
        return answer.isEmpty() ? Optional.empty() : report(place, answer.get());
      } catch (IOException e) {
        return Optional.of(place.failure(Problems.of(e)));
      } catch (RuntimeException e) {
        return Optional.of(place.failure("a broken record: " + e.getMessage()));
      }
    }

    private Source at(long offset) {
      return new Source(source.id(), source.place() + ":byte " + offset, source.opener());
    }

    private static InputStream closed(InputStream content) {
      return new SequenceInputStream(content, new ByteArrayInputStream(END));
    }

    private Optional<Answer> answer(WarcRecord record) throws IOException {
      if (record instanceof WarcResponse response) {
        return answer(response);
      }
      boolean given = record instanceof WarcConversion || record instanceof WarcResource;
      return given && record instanceof WarcTargetRecord target
          ? Optional.of(new Answer(target.target(), record.contentType(), record.body()))
          : Optional.empty();
    }

    private Optional<Answer> answer(WarcResponse response) throws IOException {
      if (!response.target().toLowerCase(Locale.ROOT).startsWith("http")) {
        leftOut.add("from no web server");
        return Optional.empty();
      }
      HttpResponse http = response.http();
      if (http.status() != OK) {
        leftOut.add("with status " + http.status());
        return Optional.empty();
      }
      return Optional.of(new Answer(response.target(), http.contentType(), http.bodyDecoded()));
    }

    private Optional<ReadResult> report(Source place, Answer answer) throws IOException {
      String type = (answer.type().type() + "/" + answer.type().subtype()).toLowerCase(Locale.ROOT);
      if (PAGES.contains(type)) {
        Source page = new Source(answer.url(), place.place(), place.opener());
        return Optional.of(
            HtmlReader.report(page, bytes(answer), charset(answer), Optional.of(answer.url())));
      }
      if (type.equals(PLAIN)) {
        return Optional.of(plain(place, answer));
      }
      leftOut.add(type);
      return Optional.empty();
    }

    private static byte[] bytes(Answer answer) throws IOException {
      return answer.body().stream().readNBytes(MAX_BYTES + 1);
    }

    private static Optional<String> charset(Answer answer) {
      return Optional.ofNullable(answer.type().parameters().get("charset"))
          .map(name -> name.replace("\"", "").strip())
          .filter(name -> !name.isEmpty());
    }

    private static ReadResult plain(Source place, Answer answer) throws IOException {
      byte[] content = bytes(answer);
      if (content.length > MAX_BYTES) {
        return place.failure(Problems.TOO_LARGE);
      }
      Decoded decoded = DeclaredCharset.decode(content, charset(answer));
      if (decoded.problem().isPresent()) {
        return place.failure(decoded.problem().get());
      }
      Document text = PlainTextReader.document(answer.url(), decoded.text());
      return new ReadResult.Report(
          new Document(
              text.id(),
              text.text(),
              text.title(),
              new Document.Metadata(
                  PageFacts.host(Optional.of(answer.url())),
                  Optional.of(answer.url()),
                  PublishedDay.inAddress(answer.url()))));
    }
  }
}
