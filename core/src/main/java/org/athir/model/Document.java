package org.athir.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A news report as it was read: its text and what is known about it from outside the text.
 *
 * @param id the given id, else the URL, else the relative path; never an absolute path
 * @param text the whole text, title included, after markup removal; all spans point into it
 * @param title where in the text the title stands
 * @param metadata source, address and publication date
 */
public record Document(String id, String text, Optional<Span> title, Metadata metadata) {

  /** Checks that the title lies inside the text. */
  public Document {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a report needs an id");
    }
    title.ifPresent(
        span -> {
          if (span.end() > text.length()) {
            throw new IllegalArgumentException("title " + span + " is outside the text of " + id);
          }
        });
  }

  /** A report without title and metadata. */
  public static Document of(String id, String text) {
    return new Document(id, text, Optional.empty(), Metadata.none());
  }

  /** The same report with a publication date. */
  public Document publishedOn(LocalDate day) {
    return new Document(
        id, text, title, new Metadata(metadata.source(), metadata.url(), Optional.of(day)));
  }

  /** The same report with a publication date unless it has one already. */
  public Document publishedBy(Optional<LocalDate> day) {
    return metadata.published().isPresent() ? this : day.map(this::publishedOn).orElse(this);
  }

  /** The words at a span. */
  public String quote(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The words of the title. */
  public Optional<String> titleText() {
    return title.map(this::quote);
  }

  /**
   * What is known about a report from outside its text.
   *
   * @param source name of the newspaper, agency or site
   * @param url address of the report
   * @param published day of publication
   */
  public record Metadata(
      Optional<String> source, Optional<String> url, Optional<LocalDate> published) {

    /** Nothing known. */
    public static Metadata none() {
      return new Metadata(Optional.empty(), Optional.empty(), Optional.empty());
    }
  }
}
