package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.athir.lexicon.Lexicon;
import org.athir.lexicon.LexiconSource;
import org.athir.pattern.EventPattern;
import org.athir.pattern.Trigger;
import org.junit.jupiter.api.Test;

/** Holds the lexicon that is shipped to its own examples. */
class WholeLexiconTest {
  private static final int TRIGGERS = 900;
  private static final int TRIGGERS_OF_A_TYPE = 25;

  private final Lexicon lexicon = Lexicon.read(LexiconSource.packaged(), CoderLoader.LANGUAGE);

  @Test
  void everyExampleMatchesAndNoNearMissDoes() {
    Run run = Run.of("lexicon", "verify");

    assertThat(run.code()).as(run.out() + run.err()).isZero();
  }

  @Test
  void everyTypeHasTriggersAndAllTypesHavePatterns() {
    Map<String, Set<String>> triggers = new TreeMap<>();
    for (EventPattern pattern : lexicon.patterns().patterns()) {
      for (Trigger trigger : pattern.triggers()) {
        triggers
            .computeIfAbsent(pattern.act().type(), type -> new HashSet<>())
            .add(trigger.kind() + " " + trigger.text());
      }
    }

    assertThat(triggers.keySet()).isEqualTo(Set.copyOf(lexicon.ontology().types().keySet()));
    assertThat(triggers.values()).allMatch(words -> words.size() >= TRIGGERS_OF_A_TYPE);
    assertThat(triggers.values().stream().mapToInt(Set::size).sum()).isGreaterThan(TRIGGERS);
  }

  @Test
  void theOntologyIsComplete() {
    assertThat(lexicon.ontology().types()).hasSize(16);
    assertThat(
            lexicon.ontology().types().values().stream()
                .mapToInt(type -> type.modes().size())
                .sum())
        .isEqualTo(67);
    assertThat(lexicon.ontology().contexts()).hasSize(37);
    assertThat(lexicon.ontology().sectors()).hasSize(25);
    assertThat(lexicon.ontology().cameo()).hasSize(318);
  }
}
