package org.athir.formats.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every writer that is listed makes of the same events, against {@code golden/}. */
class GoldenTest {

  static Stream<EventWriter> writers() {
    return ServiceLoader.load(EventWriter.class).stream().map(ServiceLoader.Provider::get);
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writesTheGoldenFile(EventWriter writer) throws IOException {
    assertThat(written(writer)).isEqualTo(golden("events." + writer.format()));
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writesTheSameInATurkishLocale(EventWriter writer) throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale("tr", "TR"));
    try {
      assertThat(written(writer)).isEqualTo(golden("events." + writer.format()));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writesNothingForAReportWithoutEvents(EventWriter writer) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(List.of(), out);
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("writers")
  void endsEveryLine(EventWriter writer) throws IOException {
    assertThat(written(writer)).endsWith("\n").doesNotContain("\r");
  }

  @Test
  void coloursAreOnlyForTerminals() throws IOException {
    assertThat(written(new TableEventWriter())).doesNotContain("\u001b");
    assertThat(written(new TableEventWriter().coloured())).contains("\u001b[33m");
  }

  @Test
  void coloursChangeNoWords() throws IOException {
    assertThat(written(new TableEventWriter().coloured()).replaceAll("\u001b\\[\\d+m", ""))
        .isEqualTo(written(new TableEventWriter()));
  }

  @Test
  void rejectionsTellWhereAndWhy() throws IOException {
    StringWriter out = new StringWriter();
    new RejectionWriter().write(SampleEvents.document(), List.of(SampleEvents.rejection()), out);
    assertThat(out.toString()).isEqualTo(golden("rejections.jsonl"));
  }

  private static String written(EventWriter writer) throws IOException {
    StringWriter out = new StringWriter();
    writer.begin(out);
    writer.write(SampleEvents.events(), out);
    return out.toString();
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = GoldenTest.class.getResourceAsStream("/golden/" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
