package org.athir.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.athir.mention.ActorEntry;
import org.athir.mention.ActorEntry.Office;
import org.athir.mention.ActorEntry.Period;
import org.athir.mention.SourceKind;

/** Writes entries as the files of actors have them. */
public final class ActorYaml {

  /**
   * What needs no quotes: neither a number, a date nor a word that YAML reads as something else.
   */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} ._'/()-]*");

  private static final Pattern RESERVED = Pattern.compile("(?i:true|false|null|yes|no|on|off|y|n)");

  private ActorYaml() {}

  /** A whole entry, lines that each end in a line feed. */
  public static String entry(ActorEntry entry) {
    StringBuilder text = new StringBuilder();
    text.append("  - id: ").append(value(entry.id())).append('\n');
    field(text, "code", entry.code());
    field(text, "kind", Optional.of(entry.kind().name().toLowerCase(Locale.ROOT)));
    field(text, "country", entry.country());
    list(text, "sectors", entry.sectors());
    list(text, "names", entry.names());
    offices(text, entry.offices());
    field(text, "from", entry.period().from().map(Object::toString));
    field(text, "to", entry.period().to().map(Object::toString));
    field(text, "wikidata", entry.wikidata());
    field(text, "source", Optional.of(entry.origin().source().word()));
    return text.toString();
  }

  /** Offices that a person of another file is given. */
  public static String addition(
      String id,
      List<String> names,
      List<Office> offices,
      Optional<String> wikidata,
      SourceKind source) {
    StringBuilder text = new StringBuilder();
    text.append("  - extends: ").append(value(id)).append('\n');
    list(text, "names", names);
    offices(text, offices);
    field(text, "wikidata", wikidata);
    field(text, "source", Optional.of(source.word()));
    return text.toString();
  }

  private static void field(StringBuilder text, String key, Optional<String> value) {
    value.ifPresent(
        known -> text.append("    ").append(key).append(": ").append(value(known)).append('\n'));
  }

  private static void list(StringBuilder text, String key, List<String> values) {
    if (!values.isEmpty()) {
      text.append("    ").append(key).append(": ").append(list(values)).append('\n');
    }
  }

  private static void offices(StringBuilder text, List<Office> offices) {
    if (!offices.isEmpty()) {
      text.append("    offices:\n");
      offices.forEach(office -> text.append("      - ").append(office(office)).append('\n'));
    }
  }

  private static String office(Office office) {
    List<String> fields = new ArrayList<>();
    fields.add("office: " + value(office.title()));
    office.country().ifPresent(country -> fields.add("country: " + value(country)));
    office.code().ifPresent(code -> fields.add("code: " + value(code)));
    fields.add("sectors: " + list(office.sectors()));
    Period period = office.period();
    period.from().ifPresent(day -> fields.add("from: " + day));
    period.to().ifPresent(day -> fields.add("to: " + day));
    return "{" + String.join(", ", fields) + "}";
  }

  /** A list on one line. */
  public static String list(List<String> values) {
    return "[" + String.join(", ", values.stream().map(ActorYaml::value).toList()) + "]";
  }

  /** A text as YAML reads it back, in quotes where it needs them. */
  public static String value(String text) {
    boolean plain =
        PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches() && !text.endsWith(" ");
    if (plain) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(c -> quoted.append(escaped((char) c)));
    return quoted.append('"').toString();
  }

  private static String escaped(char c) {
    if (c == '"' || c == '\\') {
      return "\\" + c;
    }
    boolean odd = Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff';
    return odd ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
  }

  /**
   * A name as an id: lower-case Latin letters and digits with hyphens.
   *
   * @return empty where it has none of them
   */
  public static Optional<String> id(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}|['\u2019\u2018`\u02bb\u02bc.]", "")
            .toLowerCase(Locale.ROOT)
            .replace("\u0131", "i")
            .replace("\u00f8", "o")
            .replace("\u0142", "l")
            .replace("\u0111", "d")
            .replace("\u00e6", "ae")
            .replace("\u00df", "ss")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
  }
}
