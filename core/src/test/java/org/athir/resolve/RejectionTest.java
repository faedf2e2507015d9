package org.athir.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.athir.code.Coding;
import org.athir.model.Rejection;
import org.athir.model.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no event says why. */
class RejectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NO_PUBLIC_ACTOR | A man attacked a woman.",
        "SAME_ACTOR | Iran praised Iran.",
        "OTHER_SENSE | France attacked Germany in the cup match and the striker scored.",
        "OTHER_SENSE | Traders said shares and bonds fell as Russia attacked Ukraine.",
        "MISSING_RECIPIENT | Iran helped.",
        "MISSING_ACTOR | The minister was praised.",
        "MISSING_ACTOR | The attacks killed two Kenyan soldiers.",
      })
  void wordsThatAreNoEventGiveTheReason(Reason reason, String text) {
    Coding coding = Coding.of(text);
    assertThat(coding.events()).isEmpty();
    assertThat(coding.rejections()).extracting(Rejection::reason).contains(reason);
  }

  @Test
  void rejectionQuotesItsTrigger() {
    Rejection rejection = Coding.of("Iran helped.").rejections().get(0);
    assertThat(rejection.text()).isEqualTo("helped");
    assertThat(rejection.foundBy()).isEqualTo("AID/help");
    assertThat(rejection.detail()).isNotBlank();
  }

  @Test
  void sentenceWithoutTriggerGivesNothing() {
    assertThat(Coding.of("Help arrived.").outcomes()).isEmpty();
  }

  @Test
  void someIsNobody() {
    assertThat(Coding.of("Some attacked Israel.").events())
        .allSatisfy(event -> assertThat(Coding.codes(event.actors())).containsExactly("?"));
  }
}
