package org.athir.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.athir.model.Quantity.Kind;
import org.athir.model.Token;
import org.athir.parse.Argument;
import org.athir.parse.FrameReader;
import org.athir.parse.Language.WordMap;

/** Roles that verbs give by their arguments: who was killed, who fled, who marched. */
final class FrameRoles {
  private final FrameReader frames;
  private final List<Filled> filled = new ArrayList<>();

  FrameRoles(FrameReader frames, CountWords kinds) {
    this.frames = frames;
    for (Token token : frames.sentence().tokens()) {
      if (token.isVerb()) {
        kinds
            .kind(WordMap.COUNT_OBJECTS, Words.lemma(token))
            .ifPresent(kind -> fill(token, "object", kind));
        kinds
            .kind(WordMap.COUNT_SUBJECTS, Words.lemma(token))
            .ifPresent(kind -> fill(token, "subject", kind));
      }
    }
    idioms();
  }

  /** A verb with one of its arguments. */
  private record Filled(Token verb, Kind kind, int argument) {}

  private void fill(Token verb, String slot, Kind kind) {
    for (Argument argument : frames.fill(verb, slot)) {
      filled.add(new Filled(verb, kind, argument.head().index()));
    }
  }

  /** "took part", "took to the streets", "walked out", "forced from their homes". */
  private void idioms() {
    for (Token token : frames.sentence().tokens()) {
      if (!token.isVerb()) {
        continue;
      }
      switch (token.lemma()) {
        case "take" -> {
          if (follows(token, "part") || follows(token, "to the streets")) {
            fill(token, "subject", Kind.PARTICIPANTS);
          } else if (hasPhrase(token, "into custody")) {
            fill(token, "object", Kind.ARRESTED);
          } else if (follows(token, "in")) {
            fill(token, "object", Kind.DISPLACED);
          }
        }
        case "pull" -> {
          if (hasPhrase(token, "out") || hasPhrase(token, "back")) {
            fill(token, "object", Kind.PARTICIPANTS);
          }
        }
        case "walk", "turn", "come" -> {
          if (follows(token, "out")) {
            fill(token, "subject", Kind.PARTICIPANTS);
          }
        }
        case "force", "drive", "chase" -> {
          if (hasPhrase(token, "from") || hasPhrase(token, "to flee")) {
            fill(token, "object", Kind.DISPLACED);
          }
        }
        case "cross" -> {
          if (hasPhrase(token, "into")) {
            fill(token, "subject", Kind.DISPLACED);
            fill(token, "subject", Kind.PARTICIPANTS);
          }
        }
        case "go" -> {
          if (hasPhrase(token, "on strike") || hasPhrase(token, "on hunger strike")) {
            fill(token, "subject", Kind.PARTICIPANTS);
          }
        }
        case "fill", "pack", "crowd" -> {
          if (hasPhrase(token, "square") || hasPhrase(token, "streets")) {
            fill(token, "subject", Kind.PARTICIPANTS);
          }
        }
        case "lose" -> fill(token, "object", Kind.KILLED);
        default -> {
          // No idiom of a count.
        }
      }
    }
  }

  private boolean follows(Token verb, String words) {
    return rest(verb).startsWith(" " + words + " ");
  }

  private boolean hasPhrase(Token verb, String words) {
    return rest(verb).contains(" " + words + " ");
  }

  private String rest(Token verb) {
    StringBuilder text = new StringBuilder(" ");
    for (int i = verb.index() + 1; i < frames.sentence().tokens().size(); i++) {
      String word = frames.sentence().token(i).text();
      if (word.equals(",") || word.equals(";")) {
        break;
      }
      text.append(word.toLowerCase(Locale.ROOT)).append(' ');
    }
    return text.toString();
  }

  /** What a verb says of those who suffer. */
  Optional<Role> suffering(Counted counted) {
    return nearest(counted, false);
  }

  /** What a verb says of those who take part. */
  Optional<Role> participating(Counted counted) {
    return nearest(counted, true);
  }

  private Optional<Role> nearest(Counted counted, boolean participants) {
    return filled.stream()
        .filter(one -> (one.kind() == Kind.PARTICIPANTS) == participants)
        .filter(one -> counted.holds(one.argument()))
        .min(Comparator.comparingInt(one -> distance(counted, one.verb())))
        .map(one -> new Role(one.kind(), one.verb().index(), "argument of the verb"));
  }

  private static int distance(Counted counted, Token verb) {
    return verb.index() < counted.phrase().first()
        ? counted.phrase().first() - verb.index()
        : Math.abs(verb.index() - counted.last());
  }
}
