package org.athir.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.athir.code.Coding;
import org.athir.model.Event;
import org.athir.model.Quantity;
import org.athir.model.Sourced;
import org.junit.jupiter.api.Test;

/** Which numbers of a sentence belong to an event, and whom they count. */
class EventNumbersTest {

  private static List<String> numbers(Event event) {
    return event.numbers().stream().map(EventNumbersTest::words).toList();
  }

  private static String words(Sourced<Quantity> number) {
    Quantity quantity = number.value();
    return quantity.kind().word()
        + " "
        + quantity.range()
        + quantity.side().map(side -> " " + side.word()).orElse("");
  }

  @Test
  void theResultOfAnActIsItsNumber() {
    Coding coding = Coding.of("Iran attacked Iraq, killing 12 soldiers.");
    assertThat(numbers(coding.events().get(0))).containsExactly("killed 12 recipient");
  }

  @Test
  void anotherClauseKeepsItsNumber() {
    Coding coding = Coding.of("Iran attacked Iraq, and 12 people died in Turkey.");
    assertThat(numbers(coding.event("ASSAULT"))).isEmpty();
  }

  @Test
  void theClauseThatNamesTheActCounts() {
    Coding coding = Coding.of("Twelve people died in an attack by Iran on Iraq.");
    assertThat(numbers(coding.event("ASSAULT"))).containsExactly("killed 12 recipient");
  }

  @Test
  void accusationHasNoDead() {
    Coding coding = Coding.of("Syria condemned the attack that killed 44 people.");
    assertThat(coding.events())
        .filteredOn(event -> event.type().equals("ACCUSE"))
        .allSatisfy(event -> assertThat(event.numbers()).isEmpty());
  }

  @Test
  void moneyOfTheActBesideStaysThere() {
    Coding coding = Coding.of("Turkey condemned Syria and donated $2 million.");
    assertThat(numbers(coding.event("ACCUSE"))).isEmpty();
  }

  @Test
  void amountBelongsToNoSide() {
    Coding coding = Coding.of("Turkey pledged $2.5 billion to Syria.");
    assertThat(numbers(coding.event())).containsExactly("amount 2500000000");
  }

  @Test
  void aVerbBesideTheTriggerSharesItsNumber() {
    Coding coding = Coding.of("Turkey killed two Syrian soldiers and wounded five others.");
    assertThat(numbers(coding.event("ASSAULT")))
        .containsExactly("killed 2 recipient", "injured 5 recipient");
  }

  @Test
  void aVerbBesideTheTriggerKeepsTheNumberOfItsOwnEvent() {
    Coding coding = Coding.of("Turkey killed two Syrian soldiers and captured five others.");
    assertThat(coding.events().stream().flatMap(event -> numbers(event).stream()))
        .containsOnlyOnce("killed 2 recipient")
        .doesNotHaveDuplicates();
  }

  @Test
  void thoseWhoAreHeldAreTheOtherSide() {
    Coding coding = Coding.of("Turkey captured 24 Syrian soldiers.");
    assertThat(numbers(coding.event("COERCE"))).containsExactly("arrested 24 recipient");
  }

  @Test
  void theActorsOwnDeadAreOnItsSide() {
    Coding coding =
        Coding.of("Iranian soldiers attacked Iraq, leaving three soldiers and 12 civilians dead.");
    assertThat(numbers(coding.event("ASSAULT")))
        .containsExactly("killed 3 actor", "killed 12 recipient");
  }

  @Test
  void thoseWhoAreSentTakePart() {
    Coding coding = Coding.of("France sent 500 troops to Mali.");
    assertThat(numbers(coding.event("MOBILIZE"))).containsExactly("participants 500 actor");
  }

  @Test
  void thoseWhoActAreCounted() {
    Coding coding = Coding.of("About 500 Syrian soldiers attacked Iraq.");
    assertThat(numbers(coding.event("ASSAULT"))).containsExactly("participants 500 actor");
  }

  @Test
  void thoseWhoLeaveTakePart() {
    Coding coding = Coding.of("Iran withdrew 500 soldiers from Iraq.");
    assertThat(numbers(coding.event("RETREAT"))).containsExactly("participants 500 actor");
  }

  @Test
  void anArrestWoundsNobody() {
    Coding coding = Coding.of("Iran captured two Iraqi soldiers and wounded five others.");
    assertThat(numbers(coding.event("COERCE"))).containsExactly("arrested 2 recipient");
  }

  @Test
  void praiseKillsNobody() {
    Coding coding = Coding.of("Iran praised Iraq and killed 12 soldiers.");
    assertThat(numbers(coding.event("SUPPORT"))).isEmpty();
  }

  @Test
  void theNounOfTheActHasWhatItsVerbTells() {
    Coding coding = Coding.of("An attack by Iran on Iraq killed 12 people and wounded 30 others.");
    assertThat(numbers(coding.events().get(0))).startsWith("killed 12 recipient");
  }

  @Test
  void theRefugeesAttackedAreTheOtherSide() {
    Coding coding = Coding.of("Iran attacked 12 Iraqi refugees.");
    assertThat(numbers(coding.event("ASSAULT"))).containsExactly("displaced 12 recipient");
  }

  @Test
  void everyNumberIsProved() {
    Coding coding = Coding.of("Iran attacked Iraq, killing 12 soldiers.");
    assertThat(
            coding.events().get(0).evidence().stream()
                .filter(evidence -> evidence.field().equals("numbers[0]"))
                .map(evidence -> evidence.text() + ": " + evidence.foundBy())
                .collect(Collectors.joining()))
        .isEqualTo("12: verb before, result of the act");
  }

  @Test
  void aPartOfANumberIsNoNumberOfTheEvent() {
    Coding coding = Coding.of("Iran attacked Iraq, killing 12 soldiers, including two officers.");
    assertThat(coding.events().stream().flatMap(event -> numbers(event).stream()))
        .containsExactly("killed 12 recipient");
  }
}
