package org.athir.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;

/** Finds the clauses that complete a predicate. */
final class ComplementClauses {
  private static final Set<String> MARKS =
      Set.of("to", "of", "from", "for", "into", "against", "in", "with");

  private final Sentence sentence;

  ComplementClauses(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The clauses that complete a predicate: what is said, agreed, demanded, threatened. */
  List<Token> of(Token predicate) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(predicate)) {
      if (isComplement(child)) {
        found.add(child);
      }
    }
    for (Token object : sentence.children(predicate, "obj", "dobj", "obl", "iobj")) {
      for (Token child : sentence.children(object, "acl", "advcl", "ccomp")) {
        boolean gerund = child.tag().equals("VBG") && isComplement(child);
        boolean said = child.relation().equals("ccomp");
        if (isInfinitive(child) || gerund || said) {
          found.add(child);
        }
      }
    }
    List<Token> all = new ArrayList<>(found);
    found.forEach(clause -> all.addAll(sentence.children(clause, "conj")));
    return all;
  }

  private boolean isComplement(Token child) {
    return switch (child.relation()) {
      case "ccomp", "xcomp" ->
          !child.isAdjective() || !sentence.children(child, "xcomp", "ccomp", "nsubj").isEmpty();
      case "advcl", "acl", "obl", "dep" ->
          child.isVerb() && (isInfinitive(child) || isMarkedGerund(child));
      default -> false;
    };
  }

  private boolean isMarkedGerund(Token verb) {
    return verb.tag().equals("VBG")
        && sentence
            .child(verb, "mark", "case")
            .filter(mark -> MARKS.contains(mark.text().toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  /** Whether a verb is an infinitive with "to". */
  boolean isInfinitive(Token verb) {
    return verb.tag().equals("VB")
        && sentence.children(verb, "mark", "aux", "case").stream()
            .anyMatch(mark -> mark.text().equalsIgnoreCase("to"));
  }
}
