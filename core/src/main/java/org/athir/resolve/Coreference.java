package org.athir.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.ActorEntry;
import org.athir.mention.Mention;
import org.athir.mention.Mention.Kind;
import org.athir.mention.NameSense;
import org.athir.mention.RoleEntry;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/**
 * Links mentions of a report to the mentions that they stand for, by rules over names, titles,
 * offices, nationality, number and syntax. Rules are tried in a fixed order and each is named in
 * the link.
 */
final class Coreference {
  /** Rule of a counterpart who is not named: only the sectors are the possessor's. */
  static final String COUNTERPART_OF = "counterpart of";

  private static final int WINDOW = 3;
  private static final Set<String> COUNTRY_WORDS =
      Set.of("country", "nation", "state", "kingdom", "republic", "island", "capital");
  private static final Set<String> PAIR_WORDS =
      Set.of("countries", "nations", "states", "sides", "parties", "both", "neighbours", "neighbors",
          "allies", "two", "leaders", "rivals", "partners", "powers");
  private static final Set<String> BODY_WORDS =
      Set.of("group", "organization", "organisation", "bloc", "movement", "party", "body", "alliance");
  private static final Set<String> TITLE_WORDS = Set.of("al", "el", "bin", "ibn", "de", "van", "von", "der", "abu");

  private final List<AnalyzedSentence> sentences;
  private final Language language;
  private final Speech speech;
  private final Map<Mention, Link> links = new IdentityHashMap<>();
  private final List<Placed> order = new ArrayList<>();

  Coreference(List<AnalyzedSentence> sentences, Language language, Speech speech) {
    this.sentences = sentences;
    this.language = language;
    this.speech = speech;
  }

  /**
   * Why a mention stands for others.
   *
   * @param antecedents the mentions that it stands for, at least one
   * @param rule the rule that linked them
   */
  record Link(List<Mention> antecedents, String rule) {}

  private record Placed(AnalyzedSentence analyzed, Mention mention) {}

  /** Links all mentions of the report. */
  Map<Mention, Link> resolve() {
    for (AnalyzedSentence analyzed : sentences) {
      List<Mention> mentions = new ArrayList<>(analyzed.mentions().all());
      mentions.sort(java.util.Comparator.comparingInt(mention -> mention.head().index()));
      mentions.forEach(mention -> order.add(new Placed(analyzed, mention)));
    }
    for (int i = 0; i < order.size(); i++) {
      Mention mention = order.get(i).mention();
      link(i).ifPresent(link -> links.put(mention, link));
    }
    return Collections.unmodifiableMap(links);
  }

  private Optional<Link> link(int position) {
    Mention mention = order.get(position).mention();
    return switch (mention.kind()) {
      case PRONOUN -> pronoun(position);
      case DESCRIPTION -> description(position);
      case ACTOR -> actor(position);
      case THING -> Optional.empty();
    };
  }

  // --- names, titles, roles -----------------------------------------------------------------

  private Optional<Link> actor(int position) {
    Placed placed = order.get(position);
    Mention mention = placed.mention();
    Optional<Link> apposed = apposition(placed);
    if (apposed.isPresent()) {
      return apposed;
    }
    if (isPair(placed)) {
      return pair(position);
    }
    if (mention.reading().named()) {
      return sameName(position);
    }
    boolean bareRole =
        mention.reading().entry().isEmpty() && !mention.reading().roles().isEmpty();
    return bareRole ? sameRole(position) : Optional.empty();
  }

  /** "Khaled al-Obeidi, Iraq's defence minister" and "Iraq's defence minister, Khaled al-Obeidi". */
  private Optional<Link> apposition(Placed placed) {
    Sentence sentence = placed.analyzed().sentence();
    Token head = placed.mention().head();
    for (Token other : sentence.children(head, "appos", "dep")) {
      boolean beside = other.relation().equals("appos") || other.isProperNoun() && !head.isProperNoun();
      if (!beside) {
        continue;
      }
      Optional<Mention> apposed =
          placed.analyzed().mentions().at(other).filter(m -> m.kind() == Kind.ACTOR);
      if (apposed.isPresent()) {
        return Optional.of(new Link(List.of(apposed.get()), "apposition"));
      }
    }
    if (head.relation().equals("appos") || head.relation().equals("dep") && head.isProperNoun()) {
      return sentence
          .head(head)
          .flatMap(first -> placed.analyzed().mentions().at(first))
          .filter(m -> m.kind() == Kind.ACTOR)
          .map(m -> new Link(List.of(m), "apposition"));
    }
    return Optional.empty();
  }

  private Optional<Link> sameName(int position) {
    Mention mention = order.get(position).mention();
    String name = surname(mention);
    Mention best = null;
    for (int i = 0; i < order.size(); i++) {
      Mention other = order.get(i).mention();
      boolean candidate =
          i != position
              && other.kind() == Kind.ACTOR
              && other.head().isProperNoun()
              && surname(other).equals(name)
              && saysMore(other, mention);
      if (candidate && (best == null || i < position)) {
        best = other;
      }
    }
    return best == null || isCircular(best, mention)
        ? Optional.empty()
        : Optional.of(new Link(List.of(best), "same name"));
  }

  /** Whether another mention of a name tells more of its bearer. */
  private boolean saysMore(Mention other, Mention mention) {
    int length = mention.span().end() - mention.span().start();
    int otherLength = other.span().end() - other.span().start();
    return otherLength > length || isKnown(other) && !isKnown(mention);
  }

  private boolean isKnown(Mention mention) {
    return mention.reading().entry().isPresent()
        || mention.reading().country().isPresent()
        || !mention.reading().holders().isEmpty()
        || Optional.ofNullable(links.get(mention)).filter(l -> l.rule().equals("apposition")).isPresent();
  }

  private boolean isCircular(Mention from, Mention to) {
    Mention current = from;
    for (int i = 0; i < order.size(); i++) {
      Link link = links.get(current);
      if (link == null || link.antecedents().get(0) == from) {
        return false;
      }
      current = link.antecedents().get(0);
      if (current == to) {
        return true;
      }
    }
    return false;
  }

  private static String surname(Mention mention) {
    return mention.head().text().toLowerCase(Locale.ROOT);
  }

  /** "the minister", "the army", "the militants": the nearest earlier mention with the role. */
  private Optional<Link> sameRole(int position) {
    Placed placed = order.get(position);
    Mention mention = placed.mention();
    if (mention.reading().country().isPresent() || !mention.reading().holders().isEmpty()) {
      return Optional.empty();
    }
    boolean definite = isDefinite(placed);
    RoleEntry role = mention.reading().roles().get(0);
    for (int i = position - 1; i >= 0; i--) {
      Mention other = order.get(i).mention();
      boolean same =
          other.kind() == Kind.ACTOR
              && !other.reading().roles().isEmpty()
              && other.reading().roles().stream().anyMatch(r -> sharesHead(r.name(), role.name()));
      boolean says =
          other.reading().entry().isPresent()
              || other.reading().country().isPresent()
              || !other.reading().holders().isEmpty()
              || links.containsKey(other);
      if (same && says && definite) {
        return Optional.of(new Link(List.of(other), "same role"));
      }
    }
    return definite ? groupAsDescribed(position, role) : Optional.empty();
  }

  /** "the militants", "the rebels": the armed group last named. */
  private Optional<Link> groupAsDescribed(int position, RoleEntry role) {
    boolean armed = role.sectors().contains("REB") || role.sectors().contains("UAF");
    if (!armed || role.kind() == RoleEntry.Kind.BODY) {
      return Optional.empty();
    }
    for (int i = position - 1; i >= 0; i--) {
      Mention other = order.get(i).mention();
      Optional<ActorEntry> entry = other.reading().entry();
      if (entry.isPresent()
          && entry.get().kind() == ActorEntry.Kind.GROUP
          && entry.get().sectors().stream().anyMatch(Set.of("REB", "UAF", "PRM")::contains)) {
        return Optional.of(new Link(List.of(other), "armed group last named"));
      }
    }
    return Optional.empty();
  }

  private static boolean sharesHead(String one, String other) {
    return one.equals(other) || lastWord(one).equals(lastWord(other));
  }

  private static String lastWord(String words) {
    String first = words.contains(" of ") ? words.substring(0, words.indexOf(" of ")) : words;
    return first.substring(first.lastIndexOf(' ') + 1);
  }

  private static boolean isDefinite(Placed placed) {
    Sentence sentence = placed.analyzed().sentence();
    Optional<Token> determiner = sentence.child(placed.mention().head(), "det");
    String word = determiner.map(token -> token.text().toLowerCase(Locale.ROOT)).orElse("");
    return word.equals("the") || word.equals("this") || word.equals("these") || word.equals("those")
        || word.isEmpty() && placed.mention().head().tag().equals("NNP");
  }

  // --- descriptions -------------------------------------------------------------------------

  private Optional<Link> description(int position) {
    Placed placed = order.get(position);
    String word = placed.mention().head().text().toLowerCase(Locale.ROOT);
    if (word.startsWith("counterpart")) {
      Optional<Link> apposed = apposition(placed);
      return apposed.isPresent() ? apposed : counterpart(position);
    }
    if (COUNTRY_WORDS.contains(word) && isDefiniteOrPossessed(placed)) {
      return country(position);
    }
    boolean held =
        placed.analyzed().sentence().child(placed.mention().head(), "nmod:poss").isPresent();
    boolean counted =
        placed.analyzed().sentence().child(placed.mention().head(), "nummod").isPresent()
            || word.equals("both")
            || isDefinite(placed)
            || isBothOrNeither(placed);
    if (PAIR_WORDS.contains(word) && !held && counted) {
      return pair(position);
    }
    if (BODY_WORDS.contains(word) && isDefiniteOrPossessed(placed)) {
      return body(position);
    }
    return Optional.empty();
  }

  private static boolean isBothOrNeither(Placed placed) {
    return placed.analyzed().sentence().children(placed.mention().head(), "det").stream()
        .anyMatch(t -> Set.of("both", "all").contains(t.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isDefiniteOrPossessed(Placed placed) {
    boolean ordinal =
        placed.analyzed().sentence().children(placed.mention().head(), "amod").stream()
            .anyMatch(token -> Set.of("first", "only", "other", "last").contains(token.lemma()));
    return isDefinite(placed) && !ordinal;
  }

  private Optional<Link> country(int position) {
    Placed placed = order.get(position);
    Set<String> kinds = placed.mention().reading().kinds();
    for (int i = position - 1; i >= 0; i--) {
      Optional<ActorEntry> named = countryOf(order.get(i).mention());
      boolean fits =
          named.isPresent()
              && !isSubjectBeside(order.get(i), placed)
              && (kinds.isEmpty() || kinds.contains(named.get().id()));
      if (fits) {
        return Optional.of(new Link(List.of(order.get(i).mention()), "the country last named"));
      }
    }
    return Optional.empty();
  }

  /** Whether the other is the subject of the clause in which the description is no subject. */
  private static boolean isSubjectBeside(Placed other, Placed placed) {
    if (other.analyzed() != placed.analyzed()) {
      return false;
    }
    Token head = other.mention().head();
    boolean subject = head.relation().startsWith("nsubj");
    boolean possessor = placed.mention().head().relation().equals("nmod:poss");
    return subject && !possessor && !placed.mention().head().relation().startsWith("nsubj");
  }

  private static Optional<ActorEntry> countryOf(Mention mention) {
    Optional<ActorEntry> entry =
        mention.reading().entry().filter(e -> e.kind() == ActorEntry.Kind.COUNTRY);
    return entry.or(mention.reading()::country);
  }

  /** "the two governments", "both presidents". */
  private static boolean isPair(Placed placed) {
    Mention mention = placed.mention();
    boolean bare =
        mention.reading().entry().isEmpty()
            && mention.reading().country().isEmpty()
            && mention.reading().holders().isEmpty()
            && mention.head().tag().endsWith("S");
    List<String> words =
        placed.analyzed().sentence().children(mention.head(), "nummod", "det", "cc:preconj").stream()
            .map(t -> t.text().toLowerCase(Locale.ROOT))
            .toList();
    return bare && (words.contains("both") || words.contains("two") && words.contains("the"));
  }

  /** Members of a coordination of states or groups in an earlier sentence: "India and Pakistan". */
  private Optional<Link> coordinated(int position) {
    for (int i = position - 1; i >= 0; i--) {
      Placed last = order.get(i);
      List<Mention> members = new ArrayList<>();
      if (last.mention().head().relation().equals("conj") && partyOf(last.mention()).isPresent()) {
        for (int k = 0; k <= i; k++) {
          Placed other = order.get(k);
          boolean same = other.analyzed() == last.analyzed();
          boolean sister =
              other.mention().head().index() == last.mention().head().head()
                  || other.mention().head().head() == last.mention().head().head()
                      && other.mention().head().relation().equals("conj");
          if (same && sister && partyOf(other.mention()).isPresent()) {
            members.add(other.mention());
          }
        }
      }
      if (members.size() >= 2) {
        return Optional.of(new Link(members, "the parties last named together"));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> partyOf(Mention mention) {
    return countryOf(mention)
        .or(() -> mention.reading().entry().filter(e -> e.kind() == ActorEntry.Kind.GROUP))
        .map(ActorEntry::id);
  }

  /** "the two countries", "both sides": the two different states or parties last named. */
  private Optional<Link> pair(int position) {
    Optional<Link> together = coordinated(position);
    if (together.isPresent()) {
      return together;
    }
    List<Mention> found = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = position - 1; i >= 0 && found.size() < 2; i--) {
      Mention other = order.get(i).mention();
      Optional<String> id = partyOf(other);
      if (id.isPresent() && !ids.contains(id.get())) {
        found.add(0, other);
        ids.add(id.get());
      }
    }
    return found.size() < 2
        ? Optional.empty()
        : Optional.of(new Link(found, "the two parties last named"));
  }

  private Optional<Link> body(int position) {
    for (int i = position - 1; i >= 0; i--) {
      Mention other = order.get(i).mention();
      boolean body =
          other
              .reading()
              .entry()
              .filter(
                  e ->
                      e.kind() == ActorEntry.Kind.GROUP || e.kind() == ActorEntry.Kind.ORGANIZATION)
              .isPresent();
      if (body) {
        return Optional.of(new Link(List.of(other), "the organisation last named"));
      }
    }
    return Optional.empty();
  }

  /** "his Iraqi counterpart": the named person of that country with an office like the possessor's. */
  private Optional<Link> counterpart(int position) {
    Placed placed = order.get(position);
    Optional<ActorEntry> country =
        placed.mention().reading().country().or(() -> countryBehind(placed));
    Optional<Mention> possessor =
        placed.analyzed().sentence().child(placed.mention().head(), "nmod:poss")
            .flatMap(token -> placed.analyzed().mentions().at(token))
            .map(this::named);
    if (possessor.isEmpty()) {
      return Optional.empty();
    }
    Set<String> sectors = sectorsOf(possessor.get());
    for (Placed other : order) {
      boolean person =
          other.mention() != possessor.get()
              && other.mention() != placed.mention()
              && other.mention().kind() == Kind.ACTOR
              && sectorsOf(other.mention()).stream().anyMatch(sectors::contains);
      Optional<ActorEntry> otherCountry = countryOf(other.mention()).or(() -> countryHeld(other));
      if (person && country.isPresent() && country.equals(otherCountry)) {
        return Optional.of(new Link(List.of(other.mention()), "counterpart"));
      }
    }
    return Optional.of(new Link(List.of(possessor.get()), COUNTERPART_OF));
  }

  /** "Iraq's defence minister". */
  private static Optional<ActorEntry> countryHeld(Placed placed) {
    return placed.mention().reading().holders().stream()
        .flatMap(token -> placed.analyzed().mentions().at(token).stream())
        .flatMap(mention -> countryOf(mention).stream())
        .findFirst();
  }

  /** "his counterpart from Serbia". */
  private static Optional<ActorEntry> countryBehind(Placed placed) {
    return placed.mention().reading().holders().stream()
        .filter(token -> !token.relation().equals("nmod:poss"))
        .flatMap(token -> placed.analyzed().mentions().at(token).stream())
        .flatMap(mention -> countryOf(mention).stream())
        .findFirst();
  }

  /** The mention with a name at the end of a chain of links. */
  private Mention named(Mention mention) {
    Mention current = mention;
    for (int i = 0; i < WINDOW * 2 && links.containsKey(current); i++) {
      current = links.get(current).antecedents().get(0);
    }
    return current;
  }

  private static Set<String> sectorsOf(Mention mention) {
    Set<String> sectors = new java.util.HashSet<>();
    for (RoleEntry role : mention.reading().roles()) {
      if (role.kind() == RoleEntry.Kind.PERSON) {
        sectors.addAll(role.sectors());
      }
    }
    return sectors;
  }

  // --- pronouns -----------------------------------------------------------------------------

  private Optional<Link> pronoun(int position) {
    Placed placed = order.get(position);
    String word = placed.mention().head().text().toLowerCase(Locale.ROOT);
    if (language.is(WordList.FIRST_PERSON, word)) {
      return firstPerson(position);
    }
    boolean reflexive = word.endsWith("self") || word.endsWith("selves");
    Optional<Mention> own = ownSubject(placed);
    if (reflexive && own.isPresent()) {
      return own.map(m -> new Link(List.of(m), "reflexive pronoun"));
    }
    boolean possessive = placed.mention().head().tag().equals("PRP$");
    boolean inInfinitive = possessive && clauseOf(placed).filter(placed.analyzed().frames()::isInfinitive).isPresent();
    boolean agrees =
        own.isPresent()
            && (language.is(WordList.NEUTER_PRONOUNS, word) && isBody(own.get())
                || language.is(WordList.PLURAL_PRONOUNS, word) && isPlural(own.get())
                || language.is(WordList.MALE_PRONOUNS, word) && isPerson(own.get(), WordList.FEMALE_TITLES)
                || language.is(WordList.FEMALE_PRONOUNS, word) && isPerson(own.get(), WordList.MALE_TITLES));
    if (inInfinitive && agrees) {
      return own.map(m -> new Link(List.of(m), "subject of its own clause"));
    }
    if (language.is(WordList.MALE_PRONOUNS, word)) {
      return nearest(position, m -> isPerson(m, WordList.FEMALE_TITLES), "pronoun he");
    }
    if (language.is(WordList.FEMALE_PRONOUNS, word)) {
      return nearest(position, m -> isPerson(m, WordList.MALE_TITLES), "pronoun she");
    }
    if (language.is(WordList.NEUTER_PRONOUNS, word)) {
      return nearest(position, Coreference::isBody, "pronoun it");
    }
    if (language.is(WordList.PLURAL_PRONOUNS, word)) {
      return nearest(position, this::isPlural, "pronoun they");
    }
    return Optional.empty();
  }

  private static Optional<Token> clauseOf(Placed placed) {
    Sentence sentence = placed.analyzed().sentence();
    Optional<Token> current = sentence.head(placed.mention().head());
    while (current.isPresent() && !current.get().isVerb()) {
      current = sentence.head(current.get());
    }
    return current;
  }

  /** The subject of the clause in which a pronoun stands. */
  private Optional<Mention> ownSubject(Placed placed) {
    return clauseOf(placed).stream()
        .flatMap(verb -> placed.analyzed().frames().fill(verb, "subject").stream())
        .flatMap(argument -> placed.analyzed().mentions().at(argument.head()).stream())
        .filter(m -> m.isActor() && m != placed.mention() && m.head().index() < placed.mention().head().index())
        .filter(m -> !isCircular(m, placed.mention()))
        .findFirst();
  }

  private Optional<Link> firstPerson(int position) {
    Placed placed = order.get(position);
    Optional<Mention> speaker =
        speech.over(placed.analyzed(), placed.mention().head()).map(Speech.Saying::speaker);
    if (speaker.isEmpty() || speaker.get() == placed.mention()) {
      speaker = speakerNear(placed.analyzed());
    }
    return speaker
        .filter(m -> m != placed.mention() && !isCircular(m, placed.mention()))
        .map(m -> new Link(List.of(m), "the speaker"));
  }

  /** The speaker of the sentence before or, of a quotation that goes on, of the one after. */
  Optional<Mention> speakerNear(AnalyzedSentence analyzed) {
    int index = sentences.indexOf(analyzed);
    Optional<Mention> opener = opener(index);
    if (opener.isPresent()) {
      return opener;
    }
    for (int i = index; i >= 0; i--) {
      List<Speech.Saying> sayings = speech.all(sentences.get(i));
      for (int k = sayings.size() - 1; k >= 0; k--) {
        Mention speaker = sayings.get(k).speaker();
        if (!isFirstPerson(speaker)) {
          return Optional.of(speaker);
        }
      }
    }
    for (int i = index + 1; i < Math.min(sentences.size(), index + 2); i++) {
      for (Speech.Saying saying : speech.all(sentences.get(i))) {
        if (!isFirstPerson(saying.speaker())) {
          return Optional.of(saying.speaker());
        }
      }
    }
    return firstSubject(analyzed);
  }

  /** Who opened the statement with "said:". */
  private Optional<Mention> opener(int index) {
    for (int i = index - 1; i >= 0; i--) {
      Optional<Speech.Saying> opening = speech.opening(sentences.get(i));
      if (opening.isPresent()) {
        return opening.map(Speech.Saying::speaker);
      }
    }
    return Optional.empty();
  }

  /** In a statement without speech verbs, "we" is who its first sentence is about. */
  private Optional<Mention> firstSubject(AnalyzedSentence analyzed) {
    for (Placed placed : order) {
      if (placed.analyzed() == analyzed) {
        break;
      }
      Mention mention = placed.mention();
      boolean names =
          mention.kind() == Kind.ACTOR
              && mention.sentence() > 0
              && mention.reading().entry().isPresent();
      if (names && mention.head().relation().startsWith("nsubj")) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private boolean isFirstPerson(Mention mention) {
    return mention.kind() == Kind.PRONOUN
        && language.is(WordList.FIRST_PERSON, mention.head().text().toLowerCase(Locale.ROOT));
  }

  private Optional<Link> nearest(
      int position, java.util.function.Predicate<Mention> fits, String rule) {
    Placed placed = order.get(position);
    int sentence = sentences.indexOf(placed.analyzed());
    for (int back = 0; back <= WINDOW && sentence - back >= 0; back++) {
      AnalyzedSentence analyzed = sentences.get(sentence - back);
      Optional<Mention> best = bestIn(analyzed, back == 0 ? placed : null, fits);
      if (best.isPresent()) {
        return isCircular(best.get(), placed.mention())
            ? Optional.empty()
            : Optional.of(new Link(List.of(best.get()), rule));
      }
    }
    return Optional.empty();
  }

  /** Subjects first, in order; then the others, in order. */
  private Optional<Mention> bestIn(
      AnalyzedSentence analyzed,
      @org.jspecify.annotations.Nullable Placed pronoun,
      java.util.function.Predicate<Mention> fits) {
    Mention best = null;
    for (Mention mention : analyzed.mentions().all()) {
      boolean before = pronoun == null || mention.head().index() < pronoun.mention().head().index();
      if (!before || !fits.test(mention) || pronoun != null && isBound(analyzed, mention, pronoun)) {
        continue;
      }
      boolean subject = mention.head().relation().startsWith("nsubj");
      boolean bestSubject = best != null && best.head().relation().startsWith("nsubj");
      if (best == null || subject && (!bestSubject || pronoun != null)) {
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A pronoun that is no possessive does not stand for another argument of its own verb. */
  private static boolean isBound(AnalyzedSentence analyzed, Mention mention, Placed pronoun) {
    Token word = pronoun.mention().head();
    boolean possessive = word.tag().equals("PRP$");
    Sentence sentence = analyzed.sentence();
    if (sentence.isUnder(word, mention.head())) {
      return !word.relation().equals("nsubj") || !possessive;
    }
    if (possessive || word.relation().startsWith("nsubj")) {
      return false;
    }
    boolean subjectOfSameVerb =
        sentence.head(word).stream()
            .flatMap(verb -> analyzed.frames().fill(verb, "subject").stream())
            .anyMatch(argument -> argument.head().index() == mention.head().index());
    return subjectOfSameVerb || word.head() == mention.head().head();
  }

  private boolean isPerson(Mention mention, WordList otherGender) {
    if (mention.kind() != Kind.ACTOR || mention.head().tag().endsWith("S")) {
      return false;
    }
    boolean other =
        mention.reading().roles().stream()
            .anyMatch(role -> language.is(otherGender, lastWord(role.name())));
    Optional<ActorEntry> entry = mention.reading().entry();
    if (entry.isPresent()) {
      boolean person = entry.get().kind() == ActorEntry.Kind.PERSON;
      boolean role =
          mention.reading().roles().stream().anyMatch(r -> r.kind() == RoleEntry.Kind.PERSON);
      return !other && (person || role && !mention.head().tag().equals("NNPS"));
    }
    boolean person =
        mention.reading().roles().stream().anyMatch(r -> r.kind() == RoleEntry.Kind.PERSON);
    boolean name = mention.reading().named() && mention.reading().roles().isEmpty();
    return !other && (person || name);
  }

  private static boolean isBody(Mention mention) {
    if (mention.kind() == Kind.DESCRIPTION) {
      return true;
    }
    if (mention.kind() != Kind.ACTOR) {
      return false;
    }
    Optional<ActorEntry> entry = mention.reading().entry();
    boolean people = mention.reading().entrySense().filter(NameSense.Kind.PEOPLE::equals).isPresent();
    boolean person =
        mention.reading().roles().stream().anyMatch(r -> r.kind() == RoleEntry.Kind.PERSON);
    if (entry.isPresent()) {
      return entry.get().kind() != ActorEntry.Kind.PERSON && !people && !person;
    }
    return mention.reading().roles().stream().anyMatch(r -> r.kind() == RoleEntry.Kind.BODY);
  }

  private boolean isPlural(Mention mention) {
    if (mention.kind() == Kind.DESCRIPTION) {
      return mention.head().tag().endsWith("S");
    }
    if (mention.kind() != Kind.ACTOR) {
      return false;
    }
    boolean group =
        mention.reading().roles().stream().anyMatch(r -> r.kind() == RoleEntry.Kind.GROUP);
    boolean entryGroup =
        mention.reading().entry().filter(e -> e.kind() == ActorEntry.Kind.GROUP).isPresent();
    return mention.head().tag().endsWith("S") || group || entryGroup;
  }

  /** Words inside names that are no surnames. */
  static boolean isNameParticle(String word) {
    return TITLE_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
