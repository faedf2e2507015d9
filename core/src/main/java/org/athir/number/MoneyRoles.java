package org.athir.number;

import java.util.Optional;
import org.athir.model.Quantity.Kind;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language.WordList;

/** Tells money that is given, lent, owed, paid or held back from prices and other figures. */
final class MoneyRoles {
  private static final int MAX_STEPS = 4;
  private static final int NEAR = 5;

  private final Words words;
  private final CountWords kinds;

  MoneyRoles(Words words, CountWords kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  /** The role of an amount of money. */
  Optional<Role> role(Counted counted) {
    if (isPrice(counted)) {
      return Optional.empty();
    }
    return beside(counted).or(() -> above(counted));
  }

  /** "$50 a barrel", "a price of $3". */
  private boolean isPrice(Counted counted) {
    int after = counted.phrase().last() + 1;
    boolean each = words.at(after).equals("a") || words.at(after).equals("per");
    boolean unit = words.tag(after + 1).startsWith("NN");
    if (each && unit && kinds.is(WordList.PRICE_WORDS, words.lemma(after + 1))) {
      return true;
    }
    Sentence sentence = words.sentence();
    Optional<Token> current = Optional.of(words.token(counted.phrase().last()));
    for (int i = 0; i < MAX_STEPS && current.isPresent(); i++) {
      Token token = current.get();
      boolean price =
          kinds.is(WordList.PRICE_WORDS, token.lemma())
              || sentence.children(token, "nsubj").stream()
                  .anyMatch(subject -> kinds.is(WordList.PRICE_WORDS, subject.lemma()));
      if (price) {
        return true;
      }
      current = sentence.head(token);
    }
    return false;
  }

  private Optional<Role> beside(Counted counted) {
    int last = counted.phrase().last();
    for (int i = last + 1; i <= last + NEAR && words.has(i) && !isEnd(i); i++) {
      if (isMoneyWord(i)) {
        return Optional.of(new Role(Kind.AMOUNT, i, "what the money is for"));
      }
    }
    int first = counted.phrase().first();
    for (int i = first - 1; i >= 0 && i >= first - NEAR && !isEnd(i); i--) {
      if (isMoneyWord(i)) {
        return Optional.of(new Role(Kind.AMOUNT, i, "what the money is for"));
      }
    }
    return Optional.empty();
  }

  private Optional<Role> above(Counted counted) {
    Sentence sentence = words.sentence();
    Optional<Token> current = sentence.head(words.token(counted.phrase().last()));
    for (int i = 0; i < MAX_STEPS && current.isPresent(); i++) {
      Token token = current.get();
      if (isMoneyWord(token.index())) {
        return Optional.of(new Role(Kind.AMOUNT, token.index(), "who gives it"));
      }
      current = sentence.head(token);
    }
    return Optional.empty();
  }

  private boolean isMoneyWord(int i) {
    return kinds.is(WordList.MONEY_WORDS, words.lemma(i));
  }

  private boolean isEnd(int i) {
    return switch (words.at(i)) {
      case ",", ";", ".", "and", "but" -> true;
      default -> false;
    };
  }
}
