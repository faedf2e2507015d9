package org.athir.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athir.code.EventCoder;
import org.athir.lexicon.Lexicon;
import org.athir.lexicon.LexiconSource;
import org.athir.model.Document;
import org.athir.model.Quantity;
import org.athir.number.CountFinder;
import org.athir.parse.Parser;
import org.athir.parser.CoreNlpParser;
import org.athir.time.TimeTagger;
import org.junit.jupiter.api.Test;

/**
 * Holds the numbers that are read to the sentences of {@code gold/numbers.tsv}: kind, range,
 * qualifier, currency and words all have to be right.
 */
class NumberGoldTest {
  private static final double LEAST = 0.97;

  private static final Pattern MARK = Pattern.compile("\\{([^{}:]*): ([^{}]*)\\}");

  private final LexiconSource source = LexiconSource.packaged();
  private final Lexicon lexicon = Lexicon.read(source, "en");
  private final CountFinder finder = new CountFinder(lexicon.language());

  /** A sentence without its marks and what they say. */
  private record Marked(String text, List<String> numbers) {}

  private static Marked marked(String line) {
    StringBuilder text = new StringBuilder();
    List<String> numbers = new ArrayList<>();
    Matcher mark = MARK.matcher(line);
    int from = 0;
    while (mark.find()) {
      text.append(line, from, mark.start());
      numbers.add(mark.group(1) + " @" + text.length() + ": " + mark.group(2));
      text.append(mark.group(2));
      from = mark.end();
    }
    return new Marked(text.append(line.substring(from)).toString(), numbers);
  }

  private static String mark(Quantity quantity) {
    String least = quantity.min().map(value -> value.toPlainString()).orElse("");
    String most = quantity.max().map(value -> value.toPlainString()).orElse("");
    String range = least.equals(most) ? least : least + ".." + most;
    boolean money = quantity.kind() == Quantity.Kind.AMOUNT;
    String currency = money ? " " + quantity.currency().orElse("-") : "";
    String qualifier = quantity.qualifier().map(words -> " " + words).orElse("");
    String head = quantity.kind().word() + " " + range + currency + qualifier;
    return head + " @" + quantity.span().start() + ": " + quantity.text();
  }

  @Test
  void numbersAreThoseOfTheGold() {
    EventCoder coder =
        new EventCoder(CoreNlpParser.load(), TimeTagger.NONE, lexicon, Parser.SentenceFilter.ALL);
    List<Marked> gold =
        new GoldTable(source, "gold/numbers.tsv")
            .rows(Set.of("uid", "part", "sentence"), row -> marked(row.get("sentence")));
    List<String> wrong = new ArrayList<>();
    int expected = 0;
    int found = 0;
    int right = 0;
    for (Marked sentence : gold) {
      List<String> numbers = read(coder, sentence.text());
      expected += sentence.numbers().size();
      found += numbers.size();
      right += (int) numbers.stream().filter(sentence.numbers()::contains).count();
      if (!numbers.equals(sentence.numbers())) {
        wrong.add(sentence + " gave " + numbers);
      }
    }
    assertThat(gold).hasSizeGreaterThan(250);
    assertThat((double) right / found).as("precision: %s", wrong).isGreaterThanOrEqualTo(LEAST);
    assertThat((double) right / expected).as("recall: %s", wrong).isGreaterThanOrEqualTo(LEAST);
  }

  private List<String> read(EventCoder coder, String text) {
    Document document = Document.of("sentence", text);
    return coder.trace(document).sentences().stream()
        .flatMap(sentence -> finder.quantities(document, sentence.frames()).stream())
        .map(NumberGoldTest::mark)
        .toList();
  }
}
