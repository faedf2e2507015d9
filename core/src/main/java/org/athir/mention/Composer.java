package org.athir.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.Mention.Reading;
import org.athir.mention.Mention.Usage;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/** Puts together what the name hits inside one noun phrase say. */
final class Composer {
  private final Sentence sentence;
  private final Token head;
  private final List<Token> zone;
  private final Language language;
  private final OfficeHolders holders;
  private final List<NameHit> hits = new ArrayList<>();
  private Optional<ActorEntry> entry = Optional.empty();
  private Optional<NameSense.Kind> sense = Optional.empty();
  private Optional<ActorEntry> country = Optional.empty();
  private boolean seat;
  private boolean ambiguous;
  private final List<RoleEntry> roles = new ArrayList<>();
  private final Set<String> kinds = new LinkedHashSet<>();

  /**
   * A composer for a noun phrase.
   *
   * @param sentence the sentence
   * @param zone the head, last, and the words before it that belong to its name
   * @param all the names in the sentence
   * @param language words of the language
   * @param holders who held which office
   */
  Composer(
      Sentence sentence, Zone zone, List<NameHit> all, Language language, OfficeHolders holders) {
    this.language = language;
    this.sentence = sentence;
    this.head = zone.head();
    this.zone = zone.tokens();
    this.holders = holders;
    for (NameHit hit : all) {
      if (this.zone.stream().anyMatch(token -> hit.covers(token.index()))) {
        hits.add(hit);
      }
    }
  }

  /**
   * The name part of a noun phrase.
   *
   * @param head the head word
   * @param tokens the head and the words around it that belong to its name, in order
   */
  record Zone(Token head, List<Token> tokens) {}

  /**
   * What the words say.
   *
   * @param owners heads of the noun phrases that this one belongs to
   * @param place whether it says where or whereto
   */
  Reading compose(List<Token> owners, boolean place) {
    hits.forEach(this::use);
    Tenure tenure = tenure();
    if (isLoneName()) {
      nameHolder(tenure);
      if (roles.isEmpty() && entry.filter(holders::isTooYoung).isPresent()) {
        take(holders.inOffice(head.text()));
      }
    }
    boolean named = head.isProperNoun() && !roleCoversHead();
    return new Reading(
        entry,
        sense,
        country,
        roles,
        owners,
        new Usage(named, tenure, place, seat, ambiguous),
        kinds);
  }

  private boolean roleCoversHead() {
    return hits.stream().anyMatch(hit -> hit.isRole() && hit.lastToken() == head.index());
  }

  private Tenure tenure() {
    Tenure found = Tenure.HELD;
    if (isAfterThen()) {
      return Tenure.THEN;
    }
    for (Token token : zone) {
      String word = lower(token);
      if (language.is(WordList.FORMER_WORDS, word) || word.startsWith("ex-")) {
        found = Tenure.FORMER;
      } else if (language.is(WordList.THEN_WORDS, word)) {
        return Tenure.THEN;
      } else if (isComing(word)) {
        found = Tenure.COMING;
      }
    }
    return found;
  }

  /** Whether "then" stands before the phrase, outside it in the parse: "Then-Chancellor X". */
  private boolean isAfterThen() {
    int before = zone.get(0).index() - 1;
    if (before > 0 && sentence.token(before).text().equals("-")) {
      before--;
    }
    return before >= 0 && language.is(WordList.THEN_WORDS, lower(sentence.token(before)));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private boolean isComing(String word) {
    String last = word.substring(word.lastIndexOf('-') + 1);
    return language.is(WordList.COMING_WORDS, last);
  }

  private void use(NameHit hit) {
    if (hit.isRole()) {
      useRole(hit);
    } else if (hit.isHomonym()) {
      sense = sense.or(() -> Optional.of(NameSense.Kind.HOMONYM));
    } else {
      useName(hit);
    }
  }

  private void useRole(NameHit hit) {
    boolean asTitle =
        hit.covers(head.index()) || (endsWithNoun(hit) && hasProperHead(hit) && !isOfPeople(hit));
    if (asTitle && !isInName(hit) && !isBeforeTitle(hit)) {
      hit.senses().get(0).role().ifPresent(roles::add);
    }
  }

  private boolean isInName(NameHit hit) {
    int length = hit.lastToken() - hit.firstToken();
    return hits.stream()
        .filter(other -> !other.isRole() && other.lastToken() - other.firstToken() > length)
        .anyMatch(other -> other.covers(hit.firstToken()) && other.covers(hit.lastToken()));
  }

  /** Titles of several words are titles even where the tagger takes "chief" for an adjective. */
  private boolean endsWithNoun(NameHit hit) {
    Token last = sentence.token(hit.lastToken());
    boolean several = hit.lastToken() > hit.firstToken();
    return last.isNoun() || (several && last.isAdjective()) || isComing(lower(last));
  }

  /** "National Commissioner X" is no national. */
  private boolean isBeforeTitle(NameHit hit) {
    return hits.stream()
            .anyMatch(other -> other.isRole() && other.firstToken() == hit.lastToken() + 1)
        && hit.senses()
            .get(0)
            .role()
            .filter(role -> role.weak() && role.kind() == RoleEntry.Kind.GROUP)
            .isPresent();
  }

  /** "Christian Okoro", "Muslim leaders": words for peoples, written large, are no titles. */
  private static boolean isOfPeople(NameHit hit) {
    return hit.senses().get(0).role().map(RoleEntry::name).filter(Composer::isCapital).isPresent();
  }

  private static boolean isCapital(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }

  /** A role word before a name is a title; before a common noun it must be a body's word. */
  private boolean hasProperHead(NameHit hit) {
    return head.isProperNoun()
        || hit.senses()
            .get(0)
            .role()
            .map(role -> role.kind() != RoleEntry.Kind.PERSON)
            .orElse(false);
  }

  private void useName(NameHit hit) {
    NameSense chosen = choose(hit);
    if (chosen.kind() == NameSense.Kind.COUNTRY_KIND) {
      hit.senses().forEach(other -> other.entry().map(ActorEntry::id).ifPresent(kinds::add));
      return;
    }
    ActorEntry named = chosen.entry().orElseThrow();
    if (named.kind() == ActorEntry.Kind.PERSON && hasOtherFirstName(hit)) {
      return;
    }
    boolean atHead = hit.covers(head.index());
    if (isBeside(chosen, atHead) && !atHead) {
      seat = seat || (country.isEmpty() && chosen.kind() == NameSense.Kind.SEAT);
      country = country.or(() -> Optional.of(named));
    } else if (entry.isEmpty() || atHead) {
      entry = Optional.of(named);
      sense = Optional.of(chosen.kind());
    }
  }

  private static boolean isBeside(NameSense chosen, boolean atHead) {
    return switch (chosen.kind()) {
      case ADJECTIVE, PLACE -> true;
      case NAME, PEOPLE, CAPITAL, SEAT ->
          !atHead && chosen.entry().orElseThrow().kind() == ActorEntry.Kind.COUNTRY;
      case ROLE, COUNTRY_KIND, VARIANT, TITLED, HOMONYM -> false;
    };
  }

  /**
   * "Babakir Zebari" is not the Zebari whom the lexicon knows by surname, nor is "Mbeki-Jones" the
   * Mbeki.
   */
  private boolean hasOtherFirstName(NameHit hit) {
    if (hit.lastToken() > hit.firstToken()) {
      return false;
    }
    if (isHyphenated(hit)) {
      return true;
    }
    if (hit.firstToken() == 0) {
      return false;
    }
    Token before = sentence.token(hit.firstToken() - 1);
    boolean inZone = zone.stream().anyMatch(token -> token.index() == before.index());
    return inZone && isUnknownName(before);
  }

  private boolean isHyphenated(NameHit hit) {
    int after = hit.lastToken() + 2;
    return after < sentence.tokens().size()
        && sentence.token(after - 1).tag().equals("HYPH")
        && sentence.token(after).isProperNoun();
  }

  private boolean isUnknownName(Token token) {
    boolean known = hits.stream().anyMatch(hit -> !hit.isHomonym() && hit.covers(token.index()));
    String word = lower(token).replace(".", "");
    return token.isProperNoun() && !known && !language.is(WordList.HONORIFICS, word);
  }

  /** Whether the head is a name without a first name: "President Assad". */
  private boolean isLoneName() {
    boolean person =
        entry.isEmpty()
            || (entry.get().kind() == ActorEntry.Kind.PERSON
                && hits.stream()
                    .anyMatch(
                        hit ->
                            !hit.isRole()
                                && hit.covers(head.index())
                                && hit.firstToken() == hit.lastToken()));
    return person
        && head.isProperNoun()
        && !roleCoversHead()
        && zone.stream()
            .filter(token -> token.index() != head.index() && token.text().length() > 2)
            .noneMatch(this::isUnknownName);
  }

  /** "President Assad": the one of that name who held the office at the time. */
  private void nameHolder(Tenure tenure) {
    for (RoleEntry role : roles) {
      take(holders.find(head.text(), role, tenure, country));
    }
  }

  /** Takes the one person who fits; where several do, nobody but the one whom the name means. */
  private void take(List<ActorEntry> found) {
    if (found.size() == 1) {
      boolean same = entry.filter(found.get(0)::equals).isPresent();
      entry = Optional.of(found.get(0));
      sense = same ? sense : Optional.of(NameSense.Kind.TITLED);
    } else if (found.size() > 1) {
      ambiguous = true;
      entry = entry.filter(found::contains);
      sense = entry.isPresent() ? sense : Optional.empty();
    }
  }

  private NameSense choose(NameHit hit) {
    boolean adjective = sentence.token(hit.lastToken()).isAdjective() || !hit.covers(head.index());
    if (adjective) {
      Optional<NameSense> found = hit.sense(NameSense.Kind.ADJECTIVE);
      if (found.isPresent()) {
        return found.get();
      }
    }
    for (NameSense.Kind kind :
        List.of(
            NameSense.Kind.NAME,
            NameSense.Kind.CAPITAL,
            NameSense.Kind.SEAT,
            NameSense.Kind.PEOPLE,
            NameSense.Kind.PLACE)) {
      Optional<NameSense> found = hit.sense(kind);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return hit.senses().get(0);
  }
}
