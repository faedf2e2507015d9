package org.athir.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What kind of source a fact of the lexicon rests on. */
public enum SourceKind {
  /** A list that the body itself or a state keeps: members, standards, gazettes, registers. */
  OFFICIAL_LIST,
  /** A table of office-holders that was imported. */
  OFFICE_TABLE,
  /** What the actor calls itself: its own site, charter or statements. */
  OWN_NAME,
  /** News reports alone. */
  PRESS,
  /** What is generally known and can be looked up in many places. */
  PUBLIC_RECORD,
  /** An encyclopaedia, yearbook or handbook. */
  REFERENCE_WORK,
  /** The treaty or law that made it. */
  TREATY;

  private static final Map<String, SourceKind> BY_WORD =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(SourceKind::word, kind -> kind));

  /** Its name in the lexicon, such as {@code official list}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The kind of a name. */
  public static Optional<SourceKind> find(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** All names, in order. */
  public static String words() {
    return String.join(", ", Stream.of(values()).map(SourceKind::word).toList());
  }
}
