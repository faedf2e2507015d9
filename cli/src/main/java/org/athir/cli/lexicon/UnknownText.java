package org.athir.cli.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.athir.cli.lexicon.UnknownName.Guess;
import org.athir.cli.lexicon.UnknownTally.Example;
import org.athir.cli.lexicon.UnknownTally.Unknown;
import org.athir.formats.read.RecordedEvent.Participant;
import org.athir.lexicon.ActorYaml;
import org.athir.mention.ActorEntry;
import org.athir.mention.ActorEntry.Office;
import org.athir.mention.ActorEntry.Origin;
import org.athir.mention.ActorEntry.Period;
import org.athir.mention.SourceKind;

/**
 * Unknown names as entries to be pasted into the lexicon, with what is not known left out.
 *
 * @param quotes the words around examples, where the reports are at hand
 */
public record UnknownText(Map<Example, String> quotes) {
  private static final String NO_ID = "unnamed";

  /** Copies the map. */
  public UnknownText {
    quotes = Map.copyOf(quotes);
  }

  /** Actors, then role words; each entry under comments with its number and examples. */
  public String of(List<Unknown> unknown) {
    StringBuilder text = new StringBuilder();
    List<Unknown> actors = unknown.stream().filter(one -> one.guess() != Guess.ROLE).toList();
    List<Unknown> roles = unknown.stream().filter(one -> one.guess() == Guess.ROLE).toList();
    if (!actors.isEmpty()) {
      text.append("# For actors/people.yaml, groups.yaml or organizations.yaml.\nactors:\n");
      actors.forEach(one -> text.append(head(one)).append(actor(one)));
    }
    if (!roles.isEmpty()) {
      text.append("# Words without a name, for actors/roles.yaml.\nroles:\n");
      roles.forEach(one -> text.append(head(one)).append(role(one)));
    }
    return text.toString();
  }

  private String head(Unknown one) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%n  # %s in %s%n",
            count(one.mentions(), "mention"),
            count(one.documents(), "report")));
    for (Example example : one.examples()) {
      text.append("  # ")
          .append(flat(example.document()))
          .append(", sentence ")
          .append(example.sentence())
          .append(": ")
          .append(flat(quotes.getOrDefault(example, String.join(" ... ", example.proof()))))
          .append('\n');
    }
    return text.toString().replace("\r\n", "\n");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** In one line and without characters that end a comment. */
  private static String flat(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
  }

  private static String actor(Unknown one) {
    Participant first = one.first();
    boolean person = one.guess() == Guess.PERSON;
    Optional<Office> office = person ? office(first) : Optional.empty();
    ActorEntry entry =
        new ActorEntry(
            ActorYaml.id(one.name()).orElse(NO_ID),
            kind(one.guess()),
            List.of(one.name()),
            Optional.empty(),
            person ? Optional.empty() : first.country(),
            person ? List.of() : first.sectors(),
            office.stream().toList(),
            Period.ALWAYS,
            Optional.empty(),
            new Origin(SourceKind.PRESS, "", 1));
    List<String> lacks = new ArrayList<>();
    if (person) {
      lacks.add(
          office.isPresent()
              ? "office: from, to"
              : "offices: - {office: , country: , code: , sectors: [], from: , to: }");
    } else {
      lacks.add("code, from, to" + (first.sectors().isEmpty() ? ", sectors" : ""));
    }
    lacks.add("wikidata");
    return ActorYaml.entry(entry)
        + "    # kind is a guess; not known: "
        + String.join("; ", lacks)
        + "\n";
  }

  private static ActorEntry.Kind kind(Guess guess) {
    return switch (guess) {
      case PERSON -> ActorEntry.Kind.PERSON;
      case ORGANIZATION -> ActorEntry.Kind.ORGANIZATION;
      case GROUP, ROLE -> ActorEntry.Kind.GROUP;
    };
  }

  private static Optional<Office> office(Participant first) {
    return first
        .role()
        .map(
            role ->
                new Office(role, first.code(), first.country(), first.sectors(), Period.ALWAYS));
  }

  private static String role(Unknown one) {
    boolean plural = one.name().endsWith("s") && !one.name().endsWith("ss");
    return "  - words: "
        + ActorYaml.list(List.of(plural ? singular(one.name()) : one.name()))
        + "\n    kind: "
        + (plural ? "group" : "person")
        + "\n    weak: true\n    # kind and singular are guesses; not known: sectors\n";
  }

  private static String singular(String plural) {
    boolean ies = plural.endsWith("ies");
    return plural.substring(0, plural.length() - (ies ? 3 : 1)) + (ies ? "y" : "");
  }
}
