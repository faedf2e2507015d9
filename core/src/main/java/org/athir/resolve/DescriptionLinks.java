package org.athir.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.ActorEntry;
import org.athir.resolve.Coreference.Link;

/** Links descriptions to what they describe: "the country", "both sides", "his counterpart". */
final class DescriptionLinks {
  /** Rule of "the country". */
  static final String COUNTRY = "the country last named";

  private static final Set<String> COUNTRY_WORDS =
      Set.of("country", "nation", "state", "kingdom", "republic", "island", "capital");
  private static final Set<String> PAIR_WORDS =
      Set.of(
          "countries",
          "nations",
          "states",
          "sides",
          "parties",
          "both",
          "neighbours",
          "neighbors",
          "allies",
          "two",
          "leaders",
          "rivals",
          "partners",
          "powers");
  private static final Set<String> BODY_WORDS =
      Set.of(
          "group", "organization", "organisation", "bloc", "movement", "party", "body", "alliance");

  /** "two countries" and more, as many as a report names together. */
  private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six");

  private static final Set<String> SINGLING_OUT = Set.of("first", "only", "other", "last");

  private final ReportMentions mentions;
  private final PairLinks pairs;
  private final CounterpartLinks counterparts;

  DescriptionLinks(ReportMentions mentions, PairLinks pairs) {
    this.mentions = mentions;
    this.pairs = pairs;
    this.counterparts = new CounterpartLinks(mentions);
  }

  Optional<Link> link(int position) {
    Placed placed = mentions.at(position);
    String word = placed.word();
    if (word.startsWith("counterpart")) {
      return NameLinks.apposition(placed).or(() -> counterparts.link(position));
    }
    boolean known = isOneKnown(placed);
    if (COUNTRY_WORDS.contains(word) && known) {
      return country(position);
    }
    if (PAIR_WORDS.contains(word) && isCounted(placed)) {
      return number(placed)
          .map(members -> pairs.together(position, members))
          .orElseGet(() -> pairs.link(position));
    }
    return BODY_WORDS.contains(word) && known
        ? NameLinks.apposition(placed).or(() -> body(position))
        : Optional.empty();
  }

  /**
   * How many parties there are, where a number says so and they are not two; 1 for more than six.
   */
  private static Optional<Integer> number(Placed placed) {
    return placed
        .sentence()
        .child(placed.head(), "nummod")
        .map(token -> NUMBERS.indexOf(token.lemma().toLowerCase(Locale.ROOT)) + 2)
        .filter(members -> members != 2);
  }

  /** Whether parties are told by number or article and are nobody's: not "Iran's partners". */
  private static boolean isCounted(Placed placed) {
    boolean held =
        placed.sentence().child(placed.head(), "nmod:poss").isPresent()
            || placed.sentence().children(placed.head(), "nmod").stream()
                .anyMatch(of -> placed.analyzed().frames().preposition(of).equals("of"));
    boolean counted =
        placed.sentence().child(placed.head(), "nummod").isPresent()
            || placed.word().equals("both")
            || placed.isDefinite()
            || hasBothOrAll(placed);
    return !held && counted;
  }

  private static boolean hasBothOrAll(Placed placed) {
    return placed.sentence().children(placed.head(), "det").stream()
        .anyMatch(t -> Set.of("both", "all").contains(t.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isOneKnown(Placed placed) {
    boolean singledOut =
        placed.sentence().children(placed.head(), "amod").stream()
            .anyMatch(token -> SINGLING_OUT.contains(token.lemma()));
    return placed.isDefinite() && !singledOut;
  }

  private Optional<Link> country(int position) {
    Placed placed = mentions.at(position);
    Set<String> kinds = placed.mention().reading().kinds();
    return mentions.lastBefore(
        position,
        other ->
            other
                .mention()
                .reading()
                .namedCountry()
                .filter(named -> kinds.isEmpty() || kinds.contains(named.id()))
                .filter(named -> !isSubjectBeside(other, placed))
                .isPresent(),
        COUNTRY);
  }

  /** Whether the other is the subject of the clause in which the description is no subject. */
  private static boolean isSubjectBeside(Placed other, Placed placed) {
    String relation = placed.head().relation();
    return other.sharesSentence(placed.analyzed())
        && other.head().relation().startsWith("nsubj")
        && !relation.equals("nmod:poss")
        && !relation.startsWith("nsubj");
  }

  private Optional<Link> body(int position) {
    return mentions.lastBefore(
        position,
        other -> other.mention().reading().entry().filter(DescriptionLinks::isBody).isPresent(),
        "the organisation last named");
  }

  private static boolean isBody(ActorEntry entry) {
    return switch (entry.kind()) {
      case GROUP, ORGANIZATION -> true;
      case COUNTRY, PERSON -> false;
    };
  }
}
