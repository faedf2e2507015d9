package org.athir.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Argument;
import org.athir.parse.FrameReader;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.pattern.EventMention;
import org.athir.pattern.Trigger;
import org.athir.place.GazetteerPlace;
import org.athir.place.ReportPlace;
import org.athir.place.ReportPlaces;

/**
 * Searches one sentence for the place of one event: first at the trigger, then in its clause, then
 * at the head of the sentence. A place in the clause of another event is not taken.
 */
final class PlaceSearch {
  private static final int MAX_STEPS = 4;
  private static final int MAX_DEPTH = 4;
  private static final int OPENING = 6;

  private static final List<String> IN =
      List.of("in", "at", "inside", "across", "throughout", "within", "on the outskirts of");
  private static final List<String> NEAR =
      List.of("near", "outside", "around", "off", "along", "close to", "north of", "south of");

  /** What else leads to the place of an act, by its type: "withdrew from", "an attack on". */
  private static final Map<String, List<String>> BY_TYPE =
      Map.of(
          "ASSAULT", List.of("on", "into", "against", "over", "from"),
          "MOBILIZE", List.of("to", "into", "toward", "towards", "on"),
          "RETREAT", List.of("from", "out of", "to"),
          "CONSULT", List.of("to", "for"),
          "AID", List.of("to", "into", "from", "out of"),
          "COERCE", List.of("into", "from"),
          "PROTEST", List.of("through", "to", "on"));

  /** Acts of the body rather than of words: the place of what they hit is theirs. */
  private static final Set<String> PHYSICAL =
      Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "AID", "CONSULT");

  /** A town beside the noun is where these are: "the Geneva talks". */
  private static final Set<String> NAMED_AFTER_PLACE =
      Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "CONSULT", "AGREE", "COOPERATE");

  /** Their object or the noun after "of" may be the place itself: "the siege of X". */
  private static final Set<String> HITS_PLACES = Set.of("ASSAULT", "COERCE", "MOBILIZE", "RETREAT");

  private static final Set<String> TARGET = Set.of("of", "on", "against", "at", "by");

  /** What talks are "on" is their subject. */
  private static final Set<String> SUBJECT = Set.of("on", "against");

  private static final Set<String> TALKING = Set.of("CONSULT", "AGREE", "COOPERATE");

  /** "signed an agreement in X": the place hangs on what is concluded there. */
  private static final Set<String> CONCLUDING =
      Set.of("sign", "ink", "initial", "conclude", "reach", "seal", "strike", "clinch");

  /** A clause so begun happens at the same time and place. */
  private static final Set<String> MEANWHILE = Set.of("when", "while", "as");

  /** Where those of the clause before were on their way to. */
  private static final List<String> WAYS = List.of("through", "to");

  /** "the Kabul government" is no body in Kabul. */
  private static final Set<String> RULERS =
      Set.of("government", "regime", "administration", "leadership", "authority", "authorities");

  private static final Set<String> REACHING =
      Set.of("visit", "tour", "enter", "reach", "leave", "host");

  private final Sentence sentence;
  private final FrameReader frames;
  private final Token trigger;
  private final Trigger.Kind kind;
  private final String type;
  private final ReportPlaces places;
  private final Language language;
  private final Map<ReportPlace, Found> found = new LinkedHashMap<>();
  private final Map<ReportPlace, Found> targets = new LinkedHashMap<>();

  PlaceSearch(EventMention mention, ReportPlaces places, Language language) {
    this.sentence = mention.sentence();
    this.frames = mention.frames();
    this.trigger = mention.head();
    this.kind = mention.kind();
    this.type = mention.pattern().act().type();
    this.places = places;
    this.language = language;
  }

  /**
   * A place of the event.
   *
   * @param expression the words
   * @param near whether it is said to be near that place
   * @param how the way that led there
   */
  record Found(ReportPlace expression, boolean near, String how) {}

  /** The places of the nearest way that leads to any; what the event's own words name, together. */
  List<Found> find() {
    ofPredicate(trigger, PHYSICAL.contains(type) || CONCLUDING.contains(lemma(trigger)));
    List<Runnable> own = List.of(this::byType, this::ofObject, this::ofNoun);
    for (Runnable way : own) {
      if (!hasTown()) {
        way.run();
        postponeTargets();
      }
    }
    List<Runnable> further =
        List.of(
            this::ofClause,
            this::whereClause,
            this::ofParticiples,
            this::ofSubject,
            this::opening,
            this::there);
    for (Runnable way : further) {
      if (found.isEmpty()) {
        way.run();
      }
    }
    return List.copyOf((found.isEmpty() ? targets : found).values());
  }

  /** "attacked X" of a country names the other side, and where only if nothing else does. */
  private void postponeTargets() {
    if (!type.equals("ASSAULT") && !type.equals("COERCE")) {
      return;
    }
    for (Found candidate : List.copyOf(found.values())) {
      ReportPlace place = candidate.expression();
      boolean said = IN.contains(candidate.how()) || NEAR.contains(candidate.how());
      if (!said && place.place().filter(GazetteerPlace::isCountry).isPresent()) {
        targets.put(place, found.remove(place));
      }
    }
  }

  private boolean hasTown() {
    return found.keySet().stream()
        .anyMatch(place -> place.place().filter(GazetteerPlace::isPopulated).isPresent());
  }

  /** "in X", "near X" of a predicate; with {@code inside} also hung on its object. */
  private void ofPredicate(Token predicate, boolean inside) {
    for (String preposition : IN) {
      fill(predicate, preposition, inside, false);
    }
    for (String preposition : NEAR) {
      fill(predicate, preposition, inside, true);
    }
    for (Token child : sentence.children(predicate)) {
      if (isDistance(child)) {
        collect(child, true, child.text().toLowerCase(Locale.ROOT), 0);
      }
    }
  }

  private void fill(Token predicate, String preposition, boolean inside, boolean near) {
    for (Argument argument : frames.fill(predicate, preposition)) {
      boolean own = argument.head().head() == predicate.index();
      if (inside || own) {
        collect(argument.head(), near, preposition, 0);
      }
    }
  }

  /** "30 km north of X". */
  private boolean isDistance(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return language.is(WordList.PLACE_DIRECTIONS, word)
        || word.matches("km|kilometres?|kilometers?|miles?|outskirts");
  }

  private void byType() {
    for (String preposition : BY_TYPE.getOrDefault(type, List.of())) {
      if (!hasTown()) {
        fill(trigger, preposition, true, false);
      }
    }
  }

  /** "bombed X", "a raid on a market in X", "visited X". */
  private void ofObject() {
    boolean reaching = !type.equals("CONSULT") || REACHING.contains(trigger.lemma());
    if (!PHYSICAL.contains(type) || kind != Trigger.Kind.VERB) {
      return;
    }
    for (Argument argument : frames.fill(trigger, "object")) {
      if (reaching || places.at(sentence.index(), argument.head().index()).isEmpty()) {
        collect(argument.head(), false, "object", 0);
      }
    }
  }

  /**
   * "the Mosul offensive", "Aleppo's siege", "the bombing of a school in X"; a country or its
   * adjective beside the noun is rather an actor.
   */
  private void ofNoun() {
    boolean punished = type.equals("SANCTION");
    if (kind == Trigger.Kind.VERB || !(punished || NAMED_AFTER_PLACE.contains(type))) {
      return;
    }
    targetsOfNoun();
    if (!punished) {
      besideNoun();
    }
  }

  private void targetsOfNoun() {
    for (Token child : sentence.children(trigger, "nmod", "obl")) {
      boolean target = isTarget(frames.preposition(child));
      boolean itself = places.at(sentence.index(), child.index()).isPresent();
      if (target && (!itself || HITS_PLACES.contains(type))) {
        collect(child, false, frames.preposition(child), 0);
      }
    }
  }

  private void besideNoun() {
    for (Token child : sentence.children(trigger, "compound", "nmod:poss", "nmod")) {
      Optional<ReportPlace> place = places.at(sentence.index(), child.index());
      boolean beside = child.index() < trigger.index();
      if (beside && place.filter(PlaceSearch::isInCountry).isPresent()) {
        add(place.get(), false, "beside the noun");
      }
    }
  }

  private boolean isTarget(String preposition) {
    if (type.equals("SANCTION")) {
      return preposition.equals("of");
    }
    boolean subject = TALKING.contains(type) && SUBJECT.contains(preposition);
    return TARGET.contains(preposition) && !subject;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean isInCountry(ReportPlace expression) {
    return expression.kind() != ReportPlace.Kind.PEOPLE
        && expression.place().filter(GazetteerPlace::isCountry).isEmpty();
  }

  /** The place of the predicate that the trigger depends on, within its clause. */
  private void ofClause() {
    Token current = trigger;
    for (int i = 0; i < MAX_STEPS && found.isEmpty(); i++) {
      Token below = current;
      Optional<Token> head =
          InsertedSpeech.before(sentence, current)
              .or(() -> sentence.head(below).filter(up -> sharesPlace(below, up)));
      if (head.isEmpty()) {
        return;
      }
      ofPredicate(head.get(), false);
      if (found.isEmpty() && PHYSICAL.contains(type)) {
        ofPhysicalAct(current, head.get());
      }
      current = head.get();
    }
  }

  /** What is done to bodies and things happens where the clause goes or what it hits is. */
  private void ofPhysicalAct(Token below, Token head) {
    BY_TYPE
        .getOrDefault(type, List.of())
        .forEach(preposition -> fill(head, preposition, false, false));
    postponeTargets();
    if (found.isEmpty() && below.relation().equals("conj")) {
      WAYS.forEach(preposition -> fill(head, preposition, false, false));
    }
    if (found.isEmpty() && !below.relation().equals("obj")) {
      objectsOf(head);
    }
  }

  /** "shelled the city of X, killing 12". */
  private void objectsOf(Token verb) {
    for (Token object : sentence.children(verb, "obj")) {
      if (!object.equals(trigger)) {
        collect(object, false, "object of the clause", 0);
      }
    }
  }

  private boolean sharesPlace(Token token, Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean speech = language.is(WordList.SPEECH_VERBS, lemma);
    boolean light =
        language.is(WordList.LIGHT_VERBS, lemma) || language.is(WordList.UNDERGO_VERBS, lemma);
    return switch (token.relation()) {
      case "nsubj", "nsubj:pass", "conj", "xcomp", "acl", "dep", "appos" -> !speech;
      case "obj" -> light || !token.equals(trigger);
      case "obl", "nmod" -> !speech;
      case "advcl" ->
          isMeanwhile(token)
              || (token.tag().equals("VBG") && sentence.child(token, "mark").isEmpty());
      default -> false;
    };
  }

  /** "was killed when gunmen stormed X". */
  private boolean isMeanwhile(Token clause) {
    return PHYSICAL.contains(type)
        && sentence.children(clause, "mark", "advmod").stream()
            .anyMatch(word -> MEANWHILE.contains(lemma(word)));
  }

  /** "the town where five people were killed", "shelled X, killing five". */
  private void whereClause() {
    boolean where =
        sentence.children(trigger).stream().anyMatch(t -> t.text().equalsIgnoreCase("where"));
    boolean participle = trigger.relation().equals("acl") && trigger.tag().equals("VBG");
    if (participle || (where && trigger.relation().equals("acl:relcl"))) {
      sentence.head(trigger).ifPresent(noun -> collect(noun, false, "the noun of the clause", 0));
    }
  }

  /** "stormed a hotel, killing nine people in X". */
  private void ofParticiples() {
    for (Token child : sentence.children(trigger, "advcl", "conj", "xcomp", "dep")) {
      boolean own = sentence.child(child, "nsubj", "mark").isEmpty();
      if (child.isVerb() && own && found.isEmpty()) {
        ofPredicate(child, true);
      }
      if (found.isEmpty() && child.relation().equals("advcl") && isMeanwhile(child)) {
        ofOccasion(child);
      }
    }
  }

  /** "was killed when a bomb went off in X", "when gunmen stormed X". */
  private void ofOccasion(Token clause) {
    List<Token> verbs = new ArrayList<>(List.of(clause));
    verbs.addAll(sentence.children(clause, "dep", "conj", "xcomp"));
    for (Token verb : verbs) {
      if (found.isEmpty()) {
        ofPredicate(verb, true);
      }
      if (found.isEmpty()) {
        objectsOf(verb);
        fill(verb, "under", true, false);
        postponeTargets();
      }
    }
  }

  /** "Police in X arrested …", "a Baghdad court", "rockets fired into X killed …". */
  private void ofSubject() {
    boolean bodily = PHYSICAL.contains(type) || type.equals("SANCTION");
    for (Argument argument : frames.fill(trigger, "subject")) {
      Token head = argument.head();
      boolean place = places.at(sentence.index(), head.index()).isPresent();
      if (place || RULERS.contains(head.lemma().toLowerCase(Locale.ROOT))) {
        continue;
      }
      if (bodily) {
        collect(head, false, "subject", 0);
      }
      for (Token participle : sentence.children(head, "acl")) {
        fill(participle, "into", true, false);
        ofPredicate(participle, true);
      }
    }
  }

  /** "In X, police said gunmen had killed five people". */
  private void opening() {
    int start = sentence.token(0).tag().equals("CC") ? 1 : 0;
    int end = Math.min(start + OPENING, sentence.tokens().size());
    if (start >= end) {
      return;
    }
    String word = sentence.token(start).text().toLowerCase(Locale.ROOT);
    boolean near = NEAR.contains(word);
    if (!near && !IN.contains(word)) {
      return;
    }
    for (int i = start + 1; i < end && found.isEmpty(); i++) {
      places
          .at(sentence.index(), i)
          .filter(place -> place.kind() != ReportPlace.Kind.PEOPLE)
          .ifPresent(place -> add(place, near, "the sentence's opening"));
    }
  }

  /** "There, rebels promised …": the place that the sentence before named last. */
  private void there() {
    boolean there =
        sentence.children(trigger, "advmod").stream()
            .anyMatch(word -> lemma(word).equals("there") && word.tag().equals("RB"));
    if (there) {
      places.all().stream()
          .filter(place -> place.sentence() == sentence.index() - 1)
          .filter(PlaceSearch::isInCountry)
          .filter(place -> place.place().isPresent())
          .reduce((one, next) -> next)
          .ifPresent(place -> add(place, false, "there"));
    }
  }

  /** The place that a noun phrase names or contains: "a market in the town of X". */
  private void collect(Token head, boolean near, String how, int depth) {
    Optional<ReportPlace> place = places.at(sentence.index(), head.index());
    if (place.isPresent()) {
      if (place.get().kind() != ReportPlace.Kind.PEOPLE) {
        add(place.get(), near, how);
      }
    } else {
      compound(head).ifPresent(beside -> add(beside, near, how));
    }
    if (depth >= MAX_DEPTH) {
      return;
    }
    for (Token child : sentence.children(head, "nmod", "obl", "appos", "advmod", "nmod:poss")) {
      String preposition = frames.preposition(child);
      // "X, Va.": the region is no other place.
      boolean region = place.isPresent() && child.relation().equals("appos");
      if (!region && leadsOn(head, child, preposition)) {
        boolean close = near || NEAR.contains(preposition) || isDistance(head);
        collect(child, close, how, depth + 1);
      }
    }
  }

  private boolean leadsOn(Token head, Token child, String preposition) {
    if (child.relation().equals("appos")) {
      return true;
    }
    if (child.relation().equals("nmod:poss")) {
      return places
          .at(sentence.index(), child.index())
          .filter(PlaceSearch::isInCountry)
          .isPresent();
    }
    if (IN.contains(preposition) || NEAR.contains(preposition) || isDistance(child)) {
      return true;
    }
    boolean thing = places.at(sentence.index(), head.index()).isEmpty();
    return switch (preposition) {
      case "with" -> lemma(head).equals("border");
      case "of" ->
          isPart(head) || (thing && places.at(sentence.index(), child.index()).isEmpty());
      case "from" -> isPart(head);
      case "on", "against" -> thing;
      default -> false;
    };
  }

  private boolean isPart(Token head) {
    return language.is(WordList.PLACE_KINDS, lemma(head))
        || language.is(WordList.PARTS_OF_PLACES, lemma(head))
        || isDistance(head);
  }

  /** "a Baghdad market". */
  private Optional<ReportPlace> compound(Token head) {
    return sentence.children(head, "compound").stream()
        .flatMap(child -> places.at(sentence.index(), child.index()).stream())
        .filter(PlaceSearch::isInCountry)
        .findFirst();
  }

  private void add(ReportPlace expression, boolean near, String how) {
    found.putIfAbsent(expression, new Found(expression, near, how));
  }
}
