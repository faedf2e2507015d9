package org.athir.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.athir.lexicon.LexiconException;
import org.junit.jupiter.api.Test;

class SupplementTest {
  private static final String HEADER = "# ours\n\n" + Supplement.HEADER + "\n";

  private static Gazetteer read(String rows) {
    return Gazetteer.read(GazetteerTest.file().source(HEADER + rows));
  }

  private static void refused(String rows, String message) {
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> read(rows))
        .withMessageStartingWith("gazetteer/supplement.tsv:")
        .withMessageContaining(message);
  }

  @Test
  void rowWithCoordinatesIsANewPlace() {
    Gazetteer gazetteer = read("Black Sea|the Black Sea\t43\t34\t\t\t\tSEA\r\n");
    GazetteerPlace sea = new GazetteerPlace(0, "Black Sea", 43, 34, "", "", "", "SEA", 0);
    assertThat(gazetteer.find("black sea")).containsExactly(sea);
    assertThat(gazetteer.size()).isEqualTo(8);
    assertThat(gazetteer.longest(List.of("Black", "Sea", "port"), 0)).isEqualTo(2);
    assertThat(gazetteer.longest(List.of("Black", "Forest"), 0)).isZero();
  }

  @Test
  void rowWithoutCoordinatesAddsNamesToAPackagedPlace() {
    Gazetteer gazetteer = read("Paris|Lutetia|=PAR\t\t\tFRA\t\t\tPPLC\t\t2988507");
    assertThat(gazetteer.find("Lutetia")).extracting(GazetteerPlace::id).containsExactly(2988507);
    assertThat(gazetteer.find("PAR")).hasSize(1);
    assertThat(gazetteer.find("par")).isEmpty();
    assertThat(gazetteer.find("Paris")).hasSize(2);
    assertThat(gazetteer.size()).isEqualTo(7);
    assertThat(gazetteer.names()).isGreaterThan(14);
  }

  @Test
  void packagedPlaceIsChosenByAllThatTheRowSays() {
    assertThat(read("Paris|Paname\t\t\tUSA\tTexas").find("Paname"))
        .extracting(GazetteerPlace::country)
        .containsExactly("USA");
    refused("Paris|Paname\t\t\tUSA\tOhio\n", ":4:1: 'Paris' is no place of this country");
    refused("Paris\t\t\tFRA\t\t\tPPL\n", "a new place needs latitude and longitude");
    refused("Paris\t\t\t\t\t\t\t\t5\n", "'Paris' is no place");
  }

  @Test
  void mistakesAreNamedWithTheirPlace() {
    refused("Sinai\t95\t33\tEGY\t\t\tRGN\n", ":4:7: '95' is not degrees from -90 to 90");
    refused("Sinai\t29\tx\tEGY\t\t\tRGN\n", ":4:10: 'x' is not degrees");
    refused("Sinai\t29\t\tEGY\t\t\tRGN\n", "'' is not degrees");
    refused("Sinai\t29\t33\tEgypt\t\t\tRGN\n", "'Egypt' is not a country's three letters");
    refused("Sinai\t29\t33\tEGY\t\t\tregion\n", "'region' is not a GeoNames feature code");
    refused("Sinai\t29\t33\tEGY\t\t\tRGN\tmany\n", "'many' is not a number");
    refused("Sinai\t29\t33\tEGY\t\t\tRGN\t-3\n", "'-3' is not a number from 0");
    refused("Sinai\t29\t33\tEGY\t\t\tRGN\t\t\tx\n", "more than 9 columns");
    refused("Sinai||\t29\t33\tEGY\t\t\tRGN\n", "a name without letters");
  }

  @Test
  void columnsHaveToBeNamed() {
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> Gazetteer.read(GazetteerTest.file().source("name\tlat\n")))
        .withMessageStartingWith(
            "gazetteer/supplement.tsv:1:1: the first row has to name the columns");
  }
}
