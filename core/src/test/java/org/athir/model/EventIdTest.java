package org.athir.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventIdTest {
  private static final Document REPORT = Document.of("a", "Iran praised Iraq.");
  private static final Span FIRST = new Span(0, 4);
  private static final Span SECOND = new Span(5, 12);

  private static String id(Document report, String type, Span... spans) {
    return EventId.of(report, type, List.of(spans));
  }

  @Test
  void idIsThirtyTwoHexadecimalDigits() {
    assertThat(id(REPORT, "SUPPORT", FIRST)).matches("[0-9a-f]{32}");
  }

  @Test
  void orderOfSpansDoesNotCount() {
    assertThat(id(REPORT, "SUPPORT", FIRST, SECOND))
        .isEqualTo(id(REPORT, "SUPPORT", SECOND, FIRST));
  }

  @Test
  void repeatedSpansDoNotCount() {
    assertThat(id(REPORT, "SUPPORT", FIRST, FIRST)).isEqualTo(id(REPORT, "SUPPORT", FIRST));
  }

  @Test
  void reportTextTypeAndSpansCount() {
    assertThat(
            List.of(
                id(REPORT, "SUPPORT", FIRST),
                id(REPORT, "ACCUSE", FIRST),
                id(REPORT, "SUPPORT", SECOND),
                id(Document.of("b", REPORT.text()), "SUPPORT", FIRST),
                id(Document.of("a", "Iran praised Iran."), "SUPPORT", FIRST)))
        .doesNotHaveDuplicates();
  }

  @Test
  void idsStayTheSameFromReleaseToRelease() {
    assertThat(id(REPORT, "SUPPORT", FIRST, SECOND)).isEqualTo("34facd60d97ddb79126fcb0ab32ff2fc");
  }
}
