package org.athir.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.ActorEntry;
import org.athir.mention.NameHit;
import org.athir.mention.NameSense;
import org.athir.mention.NameSense.Kind;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.model.Token;
import org.athir.parse.Language.WordList;
import org.athir.place.Expression.Form;
import org.athir.place.Expression.Words;

/**
 * Finds the words of one sentence that may name a place: names of the gazetteer, longest first,
 * where no longer name of an actor stands; adjectives and peoples of the lexicon's countries;
 * regions in short; and names that only the words around tell to be places.
 */
final class SentencePlaces {
  private static final int SHORTEST = 3;
  private static final int ACRONYM = 4;
  private static final int LONGEST_UNKNOWN = 4;
  private static final double ALL_CAPITALS = 0.7;

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<String> texts;
  private final List<NameHit> hits;
  private final RememberedPlaces gazetteer;
  private final PlaceWords words;
  private final Evidence evidence;
  private final DivisionWords divisionWords;
  private final boolean capitals;

  /** Names of the lexicon are hits; the words of roles are left out. */
  SentencePlaces(
      Sentence sentence, List<NameHit> hits, RememberedPlaces gazetteer, PersonNames persons) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.texts = tokens.stream().map(Token::text).toList();
    this.hits = hits.stream().filter(hit -> !hit.isRole()).toList();
    this.gazetteer = gazetteer;
    this.words = persons.words();
    this.capitals = isAllCapitals();
    this.evidence = new Evidence(sentence, persons, capitals);
    this.divisionWords = new DivisionWords(tokens, words, gazetteer);
  }

  /** The expressions in order; they do not overlap. */
  List<Expression> find() {
    List<Expression> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Expression> expression =
          PlaceWords.isCapital(tokens.get(i)) ? at(i) : Optional.empty();
      expression.ifPresent(found::add);
      int hidden = expression.isEmpty() ? hitAt(i).map(NameHit::lastToken).orElse(i) : i;
      i = expression.map(Expression::last).orElse(hidden) + 1;
    }
    return found;
  }

  private boolean isAllCapitals() {
    long letters = 0;
    long upper = 0;
    for (String text : texts) {
      if (Character.isLetter(text.charAt(0))) {
        letters++;
        upper += text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    return letters > SHORTEST && upper > ALL_CAPITALS * letters;
  }

  private Optional<NameHit> hitAt(int i) {
    return hits.stream().filter(hit -> hit.firstToken() == i).findFirst();
  }

  private Optional<Expression> at(int i) {
    Optional<NameHit> hit = hitAt(i);
    int length = nameLength(i);
    if (hit.isPresent() && hit.get().lastToken() - i + 1 >= length) {
      return ofHit(hit.get(), length);
    }
    Optional<Expression> region = shortRegion(i);
    if (region.isPresent()) {
      return region;
    }
    boolean listed = length == 0 && isName(i) && divisionWords.areAfter(i + 1);
    if (length > 0 || listed) {
      Optional<Expression> named = named(i, i + Math.max(length, 1) - 1, List.of());
      if (named.isPresent()) {
        return named;
      }
    }
    return unknown(i);
  }

  private boolean isName(int i) {
    return i < tokens.size() && PlaceWords.isName(tokens.get(i));
  }

  /** How many words from here on are the longest name of the gazetteer, 0 for none. */
  private int nameLength(int i) {
    int length = gazetteer.longest(texts, i);
    while (length > 0 && !PlaceWords.isCapital(tokens.get(i + length - 1))) {
      length--;
    }
    if (length == 0 || (length == 1 && isNoName(tokens.get(i)))) {
      return 0;
    }
    boolean tagged = tokens.subList(i, i + length).stream().anyMatch(Token::isProperNoun);
    return tagged && !gazetteer.find(text(i, i + length - 1)).isEmpty() ? length : 0;
  }

  private boolean isNoName(Token token) {
    String text = token.text();
    boolean acronym =
        text.length() <= ACRONYM
            && text.equals(text.toUpperCase(Locale.ROOT))
            && token.index() > 0
            && !capitals;
    return text.length() < SHORTEST || acronym || words.isDate(text) || words.isCommon(token);
  }

  private String text(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean glued = i > first && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
      text.append(i == first || glued ? "" : " ").append(texts.get(i));
    }
    return text.toString();
  }

  /** A name of the lexicon: a place, a people, or an actor that hides what it contains. */
  private Optional<Expression> ofHit(NameHit hit, int length) {
    List<GazetteerPlace> countries = countries(hit, Set.of(Kind.NAME));
    boolean place = hit.sense(Kind.CAPITAL).isPresent() || hit.sense(Kind.PLACE).isPresent();
    int first = hit.firstToken();
    if (!countries.isEmpty() || place) {
      return named(first, hit.lastToken(), countries)
          .or(() -> beforeComma(hit))
          .map(e -> plus(e, Evidence.LEXICON));
    }
    if (hit.sense(Kind.ADJECTIVE).isPresent() || hit.sense(Kind.PEOPLE).isPresent()) {
      return people(hit);
    }
    if (length == 0 || hit.sense(Kind.SEAT).isPresent()) {
      return Optional.empty();
    }
    if (first + length - 1 == hit.lastToken()) {
      return named(first, hit.lastToken(), List.of()).map(e -> plus(e, -Evidence.OTHER_ACTOR));
    }
    boolean body = words.is(WordList.INSTITUTION_WORDS, tokens.get(first + length));
    return body ? named(first, first + length - 1, List.of()) : Optional.empty();
  }

  /** "Victoria, Seychelles" as a name of the lexicon is a town and its region here. */
  private Optional<Expression> beforeComma(NameHit hit) {
    int comma = hit.firstToken();
    while (comma < hit.lastToken() && !texts.get(comma).equals(",")) {
      comma++;
    }
    boolean has = comma > hit.firstToken() && comma < hit.lastToken();
    return has ? named(hit.firstToken(), comma - 1, List.of()) : Optional.empty();
  }

  private static Expression plus(Expression expression, int evidence) {
    return expression.withEvidence(expression.evidence() + evidence);
  }

  /** The countries that a hit names in one of these ways. */
  private List<GazetteerPlace> countries(NameHit hit, Set<Kind> kinds) {
    Set<GazetteerPlace> places = new LinkedHashSet<>();
    for (NameSense sense : hit.senses()) {
      if (kinds.contains(sense.kind())) {
        sense
            .entry()
            .filter(entry -> entry.kind() == ActorEntry.Kind.COUNTRY)
            .flatMap(ActorEntry::code)
            .flatMap(gazetteer::country)
            .ifPresent(places::add);
      }
    }
    return List.copyOf(places);
  }

  private Optional<Expression> people(NameHit hit) {
    List<GazetteerPlace> places = countries(hit, Set.of(Kind.ADJECTIVE, Kind.PEOPLE));
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Words at = at(hit.firstToken(), hit.lastToken());
    return Optional.of(
        new Expression(
            sentence,
            at,
            ReportPlace.Kind.PEOPLE,
            PlaceWords.key(text(at.first(), at.last())),
            Form.PLAIN,
            places,
            Evidence.CERTAIN));
  }

  private Words at(int first, int last) {
    Span span = tokens.get(first).span().cover(tokens.get(last).span());
    return new Words(first, last, span);
  }

  /** "Pa." and "W. Va." anywhere, "PA" only after a comma. */
  private Optional<Expression> shortRegion(int i) {
    String text = texts.get(i);
    if (words.is(WordList.HONORIFICS, text)) {
      return Optional.empty();
    }
    if (text.matches("[NSW]\\.") && isName(i + 1)) {
      return words
          .dottedRegion(text + texts.get(i + 1))
          .flatMap(name -> shortRegion(i, i + 1, name));
    }
    boolean comma = isText(i - 1, ",");
    boolean dotted = text.contains(".") || (comma && isText(i + 1, "."));
    Optional<String> name = dotted ? words.dottedRegion(text) : Optional.empty();
    return name.or(() -> comma && !capitals ? words.postalRegion(text) : Optional.empty())
        .flatMap(region -> shortRegion(i, i, region));
  }

  private boolean isText(int i, String text) {
    return i >= 0 && i < texts.size() && texts.get(i).equals(text);
  }

  private Optional<Expression> shortRegion(int first, int last, String name) {
    List<GazetteerPlace> places =
        gazetteer.find(name).stream().filter(Features::isFirstDivision).toList();
    String key = PlaceWords.key(name);
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Expression(
                sentence,
                at(first, last),
                ReportPlace.Kind.NAME,
                key,
                Form.SHORT,
                places,
                Evidence.CERTAIN));
  }

  /** A name, with the word for a division beside it. */
  private Optional<Expression> named(int first, int last, List<GazetteerPlace> countries) {
    String name = text(first, last);
    List<GazetteerPlace> divisions = divisionWords.divisions(name, last);
    if (!divisions.isEmpty()) {
      int end = divisionWords.isPartOfName(last + 1) ? last + 1 : last;
      return expression(at(first, end), name, Form.DIVISION, divisions);
    }
    int feature = featureAfter(last);
    Set<GazetteerPlace> places = new LinkedHashSet<>(countries);
    places.addAll(gazetteer.meant(name));
    List<GazetteerPlace> meant = List.copyOf(places);
    return feature > last
        ? expression(at(first, feature), name, Form.FEATURE, meant)
        : expression(at(first, last), name, Form.PLAIN, meant);
  }

  /** The word for a river or a park after a name, such as in "Zion National Park". */
  private int featureAfter(int last) {
    int next = last + 1;
    boolean kept = isName(next) && texts.get(next).matches("National|State|Provincial");
    int word = kept ? next + 1 : next;
    return isName(word) && words.is(WordList.FEATURE_WORDS, tokens.get(word)) ? word : last;
  }

  private Optional<Expression> expression(
      Words at, String name, Form form, List<GazetteerPlace> places) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    ReportPlace.Kind kind = evidence.kind(at.last());
    int score = evidence.of(at.first(), at.last(), places, form);
    String key = PlaceWords.key(name);
    return Optional.of(new Expression(sentence, at, kind, key, form, places, score));
  }

  /** "the village of X", "in X, Va.": a place though no gazetteer has it. */
  private Optional<Expression> unknown(int first) {
    if (!isName(first) || hitAt(first).isPresent() || words.isCommon(tokens.get(first))) {
      return Optional.empty();
    }
    int last = lastOfUnknown(first);
    int end = last + 1;
    boolean said = evidence.isKindBefore(first);
    boolean region =
        evidence.isPreposition(first - 1)
            && end + 1 < tokens.size()
            && texts.get(end).equals(",")
            && shortRegion(end + 1).isPresent();
    if (isName(end) || !(said || region)) {
      return Optional.empty();
    }
    String key = PlaceWords.key(text(first, last));
    return Optional.of(
        new Expression(
            sentence,
            at(first, last),
            ReportPlace.Kind.NAME,
            key,
            Form.PLAIN,
            List.of(),
            Evidence.CERTAIN));
  }

  /** The last word of a run of names, over hyphens: "Al-Foo". */
  private int lastOfUnknown(int first) {
    int last = first;
    while (last - first < LONGEST_UNKNOWN) {
      boolean hyphen = last + 1 < tokens.size() && texts.get(last + 1).equals("-");
      int next = hyphen ? last + 2 : last + 1;
      if (!isName(next) || words.isCommon(tokens.get(next))) {
        break;
      }
      last = next;
    }
    return last;
  }
}
