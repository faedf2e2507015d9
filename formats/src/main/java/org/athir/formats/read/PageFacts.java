package org.athir.formats.read;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page tells about itself.
 *
 * @param title its headline
 * @param source name of the site, or its host
 * @param url its address
 * @param published day on which it says that it was published; never one that is guessed
 */
record PageFacts(
    Optional<String> title,
    Optional<String> source,
    Optional<String> url,
    Optional<LocalDate> published) {
  private static final int LONGEST_TITLE = 500;
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datePublished",
          "parsely-pub-date",
          "sailthru.date",
          "DC.date.issued",
          "DC.date",
          "dcterms.created",
          "dcterms.date",
          "pubdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "date");

  /** Where a page marks its own time and not that of a teaser, the surest first. */
  private static final List<String> TIMES =
      List.of(
          "time[itemprop=datePublished]",
          "time[pubdate]",
          "article header time",
          "article time",
          "main time",
          "time");

  /** Where a page prints its day, if it marks it at all. */
  private static final String PRINTED =
      "[itemprop=datePublished], .date, .pubdate, .published, .byline, .dateline, .timestamp,"
          + " [class*=publish-date], [class*=post-date], [class*=article-date], [class*=entry-date]";

  private static final List<String> SEPARATORS = List.of(" | ", " - ", " \u2013 ", " \u2014 ");

  /**
   * Looks for them.
   *
   * @param page the page as it came
   * @param given its address where that is known from outside
   */
  static PageFacts of(Document page, Optional<String> given) {
    LinkedData linked = LinkedData.of(page);
    Optional<String> url = given.or(() -> canonical(page));
    Optional<String> site =
        linked.publisher().or(() -> meta(page, "og:site_name")).map(PageFacts::plain);
    return new PageFacts(
        title(page, linked, site), site.or(() -> host(url)), url, published(page, linked, url));
  }

  private static Optional<String> title(Document page, LinkedData linked, Optional<String> site) {
    return first(
            linked::headline,
            () -> meta(page, "og:title"),
            () -> only(page, "h1"),
            () -> Optional.of(page.title()),
            () -> meta(page, "twitter:title"))
        .map(PageFacts::plain)
        .map(title -> site.map(name -> withoutSite(title, name)).orElse(title))
        .filter(title -> !title.isBlank() && title.length() <= LONGEST_TITLE);
  }

  private static String withoutSite(String title, String site) {
    for (String separator : SEPARATORS) {
      if (title.endsWith(separator + site)) {
        return title.substring(0, title.length() - separator.length() - site.length()).strip();
      }
    }
    return title;
  }

  private static Optional<LocalDate> published(
      Document page, LinkedData linked, Optional<String> url) {
    return first(
        () -> linked.published().flatMap(PublishedDay::of),
        () ->
            DATES.stream()
                .flatMap(name -> meta(page, name).stream())
                .flatMap(date -> PublishedDay.of(date).stream())
                .findFirst(),
        () -> times(page),
        () -> url.flatMap(PublishedDay::inAddress),
        () -> agreed(page.select(PRINTED).stream().map(Element::text)));
  }

  private static Optional<LocalDate> times(Document page) {
    return TIMES.stream()
        .flatMap(
            where ->
                agreed(
                    page.select(where).stream()
                        .filter(time -> time.closest("nav, aside, footer") == null)
                        .map(
                            time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text()))
                    .stream())
        .findFirst();
  }

  /** The day that all of them name, if they name one only. */
  private static Optional<LocalDate> agreed(Stream<String> dates) {
    List<LocalDate> days =
        dates.flatMap(date -> PublishedDay.of(date).stream()).distinct().limit(2).toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private static Optional<String> canonical(Document page) {
    return first(() -> attribute(page, "link[rel=canonical]", "href"), () -> meta(page, "og:url"))
        .filter(address -> address.matches("https?://[^/\\s]+/[^\\s]+"));
  }

  static Optional<String> host(Optional<String> url) {
    try {
      return url.map(URI::create).map(URI::getHost).map(PageFacts::withoutPrefix);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String withoutPrefix(String host) {
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  private static Optional<String> meta(Document page, String name) {
    return first(
        () -> attribute(page, "meta[property=" + quoted(name) + "]", "content"),
        () -> attribute(page, "meta[name=" + quoted(name) + "]", "content"),
        () -> attribute(page, "meta[itemprop=" + quoted(name) + "]", "content"));
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private static Optional<String> attribute(Document page, String query, String name) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty());
  }

  private static Optional<String> only(Document page, String query) {
    List<Element> found = page.select(query);
    return found.size() == 1 ? Optional.of(found.get(0).text()) : Optional.empty();
  }

  /** Words without markup and with single blanks. */
  private static String plain(String words) {
    return words.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }

  @SafeVarargs
  private static <T> Optional<T> first(Supplier<Optional<T>>... sought) {
    for (Supplier<Optional<T>> one : sought) {
      Optional<T> found = one.get();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
