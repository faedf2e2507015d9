package org.athir.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.athir.model.Event;
import org.athir.model.Participant;
import org.athir.model.Sentence;
import org.athir.model.Sourced;
import org.athir.model.Status.Modality;
import org.athir.model.Token;
import org.athir.pattern.EventMention;
import org.athir.pattern.Trigger;
import org.athir.place.GazetteerPlace;
import org.athir.place.ReportPlace;

/**
 * Tells which events of a report may have happened where it was filed. Acts of the body may, and
 * what the report opens with; of the rest, acts of words and of governments, not what people from
 * elsewhere do unless they came to meet, nor a national government when the report comes from
 * another town than its capital, nor what is only mentioned inside another clause or has not
 * happened.
 */
final class Inheritance {
  private static final Set<String> BODILY = Set.of("ASSAULT", "COERCE", "PROTEST");

  private static final Set<String> ARMED = Set.of("MIL", "REB", "PRM", "UAF");

  private static final Set<String> MENTIONED = Set.of("acl", "acl:relcl", "advcl", "ccomp");

  private static final Set<String> HERE = Set.of("here", "city", "town");

  private static final Pattern LOCAL =
      Pattern.compile(
          "\\b(?:mayor|governor|prefect|councill?ors?|council|sheriff|judge|court|bishop"
              + "|archbishop|imam|local|provincial|municipal|regional|district|city|state"
              + "|troops|soldiers|army|police)\\b");

  /** How much of a dateline may stand between its place and the report's first sentence. */
  private static final int DATELINE_LENGTH = 60;

  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3}[.!?]\\s");

  private final Event event;
  private final EventMention mention;
  private final ReportPlace dateline;

  Inheritance(Event event, EventMention mention, ReportPlace dateline) {
    this.event = event;
    this.mention = mention;
    this.dateline = dateline;
  }

  /** Whether the event may have happened at the dateline's place. */
  boolean holds() {
    if (BODILY.contains(event.type())) {
      return isActual() && !isAbroad();
    }
    boolean came = event.type().equals("CONSULT") || isSaidToBeHere();
    boolean elsewhere = !came && !isLead() && isDoneElsewhere();
    return !elsewhere && !isMentioned() && isActual();
  }

  /**
   * Whether all who are named are of other countries: a foreign army on whoever it fights may be
   * here, foreign police, courts and governments are at home.
   */
  private boolean isAbroad() {
    boolean local = event.recipients().stream().map(Sourced::value).anyMatch(this::isLocalPeople);
    if (local || event.actors().isEmpty()) {
      return false;
    }
    boolean foreign = event.actors().stream().map(Sourced::value).allMatch(this::isForeign);
    boolean army =
        event.actors().stream()
            .flatMap(actor -> actor.value().identity().sectors().stream())
            .anyMatch(ARMED::contains);
    boolean known = event.recipients().stream().map(Sourced::value).anyMatch(this::isForeign);
    return foreign && (known || !army);
  }

  private boolean isLocalPeople(Participant participant) {
    return country(participant).isPresent() && !isForeign(participant);
  }

  private boolean isForeign(Participant participant) {
    Optional<String> here = dateline.place().map(GazetteerPlace::country);
    return country(participant)
        .filter(code -> here.isPresent() && !here.get().equals(code))
        .isPresent();
  }

  private static Optional<String> country(Participant participant) {
    return participant.identity().country().or(participant.identity()::code);
  }

  /** "flew to the city", "promised here". */
  private boolean isSaidToBeHere() {
    Sentence sentence = mention.sentence();
    return sentence.children(mention.head(), "obl", "obj", "advmod").stream()
        .anyMatch(
            word ->
                HERE.contains(word.lemma().toLowerCase(Locale.ROOT))
                    && (word.relation().equals("advmod")
                        || sentence.child(word, "det").filter(Inheritance::isThe).isPresent()));
  }

  private static boolean isThe(Token word) {
    return word.text().equalsIgnoreCase("the");
  }

  private boolean isActual() {
    return event.status().value().modality() == Modality.ACTUAL;
  }

  private boolean isLead() {
    int from = dateline.span().end();
    int to = mention.sentence().span().start();
    return to <= from
        || (to - from < DATELINE_LENGTH
            && !SENTENCE_END.matcher(event.document().text().substring(from, to)).find());
  }

  /** A clause of its own inside another: "the vote urging X", "whose head visited X". */
  private boolean isMentioned() {
    Token trigger = mention.head();
    boolean inside = mention.kind() == Trigger.Kind.VERB && MENTIONED.contains(trigger.relation());
    Sentence sentence = mention.sentence();
    return inside
        && sentence.head(trigger).filter(head -> head.index() < trigger.index()).isPresent();
  }

  private boolean isDoneElsewhere() {
    return !event.actors().isEmpty()
        && event.actors().stream().map(Sourced::value).allMatch(this::isElsewhere);
  }

  private boolean isElsewhere(Participant actor) {
    Optional<GazetteerPlace> place = dateline.place();
    if (place.isEmpty() || actor.identity().code().isEmpty()) {
      return false;
    }
    boolean national = actor.identity().sectors().contains("GOV") && !isLocal(actor);
    boolean capital = place.get().feature().equals("PPLC");
    return isForeign(actor) || (national && !capital);
  }

  private static boolean isLocal(Participant actor) {
    return LOCAL.matcher(actor.text().toLowerCase(Locale.ROOT)).find();
  }
}
