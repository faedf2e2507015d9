package org.athir.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.athir.code.Coding;
import org.athir.model.Document;
import org.athir.model.Quantity;
import org.athir.parse.FrameReader;
import org.athir.parse.StoredParses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the numbers of a sentence count. */
class CountFinderTest {
  private static final CountFinder FINDER = new CountFinder(Coding.LEXICON.language());

  static List<Quantity> quantities(String text) {
    FrameReader frames = new FrameReader(StoredParses.sentence(text), Coding.LEXICON.language());
    return FINDER.quantities(Document.of("report", text), frames);
  }

  private static String counts(String text) {
    return quantities(text).stream().map(CountFinderTest::words).collect(Collectors.joining("; "));
  }

  private static String words(Quantity quantity) {
    String currency = quantity.currency().map(code -> " " + code).orElse("");
    return quantity.kind().word()
        + " "
        + quantity.range()
        + currency
        + " ["
        + quantity.qualifier().orElse("")
        + "] "
        + quantity.text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 12 people were killed and 30 wounded in Mosul."
            + " | killed 12- [at least] At least 12; injured 30 [] 30",
        "The explosion left 12 dead and some 40 injured."
            + " | killed 12 [] 12; injured 40 [some] some 40",
        "Rebels ambushed a convoy, killing three soldiers and two civilians."
            + " | killed 3 [] three; killed 2 [] two",
        "The bombing caused 23 deaths and more than 100 injuries."
            + " | killed 23 [] 23; injured 100- [more than] more than 100",
        "A soldier was killed and two others were hurt. | killed 1 [] A; injured 2 [] two",
        "A man and two children were killed. | killed 1 [] A; killed 2 [] two",
        "Police killed 3, arrest 20 in raid | killed 3 [] 3; arrested 20 [] 20",
      })
  void countsOfAListAreToldApart(String text, String counts) {
    assertThat(counts(text)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The death toll rose to 35 on Thursday. | killed 35 [] 35",
        "The toll climbed from 40 to 46. | killed 46 [] 46",
        "The army put the number of wounded at 27. | injured 27 [] 27",
        "The attack claimed 20 lives. | killed 20 [] 20",
        "Fighting has claimed the lives of 50 or more people. | killed 50- [or more] 50 or more",
        "Six miners lost their lives. | killed 6 [] Six",
        "Two people were stabbed to death. | killed 2 [] Two",
        "Four of the attackers were shot dead. | killed 4 [] Four",
        "Israeli soldiers shot dead two Palestinians. | killed 2 [] two",
        "Condemning the killing of 11 worshippers, he left. | killed 11 [] 11",
        "At least 12 of the 50 passengers were killed. | killed 12- [at least] At least 12",
        "Of the 30 hostages, 12 were killed. | killed 12 [] 12",
        "Troops gunned down 12 protesters. | killed 12 [] 12",
        "Two of them were killed. | killed 2 [] Two",
        "The death of a soldier shocked Iraq. | killed 1 [] a",
        "The army lost 54 soldiers. | killed 54 [] 54",
        "Eight of Egypt's police officers died. | killed 8 [] Eight",
        "Ten rebels and two soldiers were killed. | killed 10 [] Ten; killed 2 [] two",
      })
  void theDeadAreCounted(String text, String counts) {
    assertThat(counts(text)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Forty more were wounded, three critically. | injured 40 [] Forty; injured 3 [] three",
        "The injury toll stood at 30. | injured 30 [] 30",
      })
  void theInjuredAreCounted(String text, String counts) {
    assertThat(counts(text)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eighteen people remain in detention. | arrested 18 [] Eighteen",
        "Forty-three journalists are being held in jail. | arrested 43 [] Forty-three",
        "Between 20 and 30 people were detained after the rally."
            + " | arrested 20-30 [between] Between 20 and 30",
        "Police rounded up thousands of supporters. | arrested 2000- [thousands] thousands",
        "Three men were taken into custody. | arrested 3 [] Three",
        "French police arrested a 22-year-old man. | arrested 1 [] a",
        "The militants took 12 others captive. | arrested 12 [] 12",
      })
  void prisonersAreCounted(String text, String counts) {
    assertThat(counts(text)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fighting has displaced hundreds of thousands of people."
            + " | displaced 200000- [hundreds of thousands] hundreds of thousands",
        "The offensive forced almost 150,000 people from their homes."
            + " | displaced 150000 [almost] almost 150,000",
        "More than 10,000 people crossed into Uganda."
            + " | displaced 10000- [more than] More than 10,000",
        "Camps shelter two million displaced people. | displaced 2000000 [] two million",
        "Gunmen drove 300 families from their homes. | displaced 300 [] 300",
        "The number of refugees rose to 40,000. | displaced 40000 [] 40,000",
        "Russia sent 60,000 refugees home. | displaced 60000 [] 60,000",
        "Germany hosts 600,000 refugees. | displaced 600000 [] 600,000",
        "Lebanon has taken in over a million Syrians. | displaced 1000000- [over] over a million",
      })
  void theDisplacedAreCounted(String text, String counts) {
    assertThat(counts(text)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A 12-member delegation arrived on Monday. | participants 12 [] 12-member",
        "The 3,000-strong force left on Monday. | participants 3000 [] 3,000-strong",
        "A crowd of about 3,000 gathered outside. | participants 3000 [about] about 3,000",
        "At least 500 soldiers crossed into Uganda."
            + " | participants 500- [at least] At least 500",
        "Forty thousand teachers walked out. | participants 40000 [] Forty thousand",
        "More than 300 delegates took part in the conference."
            + " | participants 300- [more than] More than 300",
        "15,000 to 20,000 farmers marched. | participants 15000-20000 [] 15,000 to 20,000",
        "Several hundred workers went on strike."
            + " | participants 200- [several] Several hundred",
        "Half a million people joined the march. | participants 500000 [] Half a million",
        "Dozens filled the square. | participants 24- [dozens] Dozens",
        "A turnout of 500 was reported. | participants 500 [] 500",
        "About 100,000 had turned out. | participants 100000 [about] About 100,000",
        "Thousands rally in Budapest | participants 2000- [thousands] Thousands",
        "Protesters, numbering about 200, threw eggs. | participants 200 [about] about 200",
        "Ethiopia pulled some 3,000 troops out. | participants 3000 [some] some 3,000",
      })
  void thoseWhoTakePartAreCounted(String text, String counts) {
    assertThat(counts(text)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turkey will provide $2.5 billion in aid to Syria. | 2500000000 USD [] $2.5 billion",
        "Germany pledged €40m for Gaza. | 40000000 EUR [] €40m",
        "France approved 200 million euros in aid. | 200000000 EUR [] 200 million euros",
        "India announced a Rs 500 crore relief package. | 5000000000 INR [] Rs 500 crore",
        "Canada promised 30 million Canadian dollars for water."
            + " | 30000000 CAD [] 30 million Canadian dollars",
        "Norway will donate one billion kroner to the fund. | 1000000000 [] one billion kroner",
        "Ukraine owes Russia $3 billion. | 3000000000 USD [] $3 billion",
        "The bank agreed to a billion-dollar loan. | 1000000000 USD [] billion-dollar",
        "Donors pledged $10-15 million for relief. | 10000000-15000000 USD [] $10-15 million",
      })
  void moneyGivenOrLentIsAnAmount(String text, String amount) {
    assertThat(counts(text)).isEqualTo("amount " + amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The village lies 30 kilometres north.",
        "The minister, 45, won 54 percent of the vote in 2006.",
        "Iran beat Iraq 3-1 on Monday.",
        "The Council adopted Resolution 1701.",
        "Oil rose to $50 a barrel.",
        "The price of bread rose to 50 pounds.",
        "The firm, worth $5 billion, is old.",
        "Gunmen killed or wounded 40 people.",
        "Some 200 were killed and wounded.",
        "The company earned $3 billion.",
        "The storm left $3 million in losses.",
        "Five rebels fled to the hills.",
        "Two battalions were sent.",
      })
  void aNumberWithoutARoleIsNotCoded(String text) {
    assertThat(counts(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police killed -5 people.",
        "Police killed 20,000,000,000 people.",
        "Police killed 2.5 people.",
        "Police killed 1,2,3,4 people.",
      })
  void anImpossibleNumberIsNotCoded(String text) {
    assertThat(counts(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No one was killed in the attack. | killed 0 [] No one",
        "No soldiers died in the attack. | killed 0 [] No",
      })
  void nobodyIsZero(String text, String counts) {
    assertThat(counts(text)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twelve people were killed, among them three children."
            + " | killed 12 [] Twelve; killed 3 [] three",
        "The blast killed 12 people, including three children, and wounded 30."
            + " | killed 12 [] 12; killed 3 [] three; injured 30 [] 30",
        "Gunmen attacked 40 villagers, of whom six were hurt. | injured 6 [] six",
        "Attackers killed 127 people, some 80 of them at the theatre."
            + " | killed 127 [] 127; killed 80 [some] some 80",
        "Rebels killed nine people: three women, four children and two men."
            + " | killed 9 [] nine; killed 3 [] three; killed 4 [] four; killed 2 [] two",
      })
  void aPartOfACountSharesItsRole(String text, String counts) {
    assertThat(counts(text)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thirteen members of one family were killed. | killed 13 [] Thirteen",
        "Police detained nine men, one of whom was released. | arrested 9 [] nine",
      })
  void whoIsSingledOutIsNoCount(String text, String counts) {
    assertThat(counts(text)).isEqualTo(counts);
  }

  @Test
  void theNumberIsQuotedWithItsQualifier() {
    String text = "At least 12 people were killed and 30 wounded in Mosul.";
    assertThat(quantities(text))
        .allSatisfy(
            quantity ->
                assertThat(text.substring(quantity.span().start(), quantity.span().end()))
                    .isEqualTo(quantity.text()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said 30 men, among them two teachers, were behind bars."
            + " | arrested 30 [] 30; arrested 2 [] two",
        "Some 80 people are under arrest." + " | arrested 80 [some] Some 80",
        "Twelve passengers were in hospital, four of them in intensive care."
            + " | injured 12 [] Twelve; injured 4 [] four",
        "Five of the victims were taken to hospital." + " | injured 5 [] Five",
        "A Dutch engineer was among the dead." + " | killed 1 [] A",
        "Two doctors in hospital said the man had died." + " | ''",
        "The battle left 31 Congolese dead." + " | killed 31 [] 31",
        "The blast killed a half-blind farmer." + " | killed 1 [] a",
        "Troops captured Haddad and some 15 of his guards at a farm."
            + " | arrested 15 [some] some 15",
        "The mayor reported no deaths." + " | killed 0 [] no",
        "There is no death penalty." + " | ''",
        "Raiders killed 18 herders, a priest in the valley said." + " | killed 18 [] 18",
        "The army said 20 had died, but the rebels reported 45."
            + " | killed 20 [] 20; killed 45 [] 45",
        "Chad promised 900 soldiers." + " | participants 900 [] 900",
        "The navy ferried 200 tourists out of the port." + " | displaced 200 [] 200",
        "Three million people lost their homes in the flood."
            + " | displaced 3000000 [] Three million",
        "About 9,000 residents had abandoned the town." + " | displaced 9000 [about] About 9,000",
        "The army ordered 300 farmers to leave." + " | displaced 300 [] 300",
        "Dozens of students burst into the hall." + " | participants 24- [dozens] Dozens",
        "About 50 Sudan People's Liberation Army rebels raided a village."
            + " | participants 50 [about] About 50",
        "They spent five years' savings on the trip." + " | ''",
        "Bandits robbed a train of 90,000 euros." + " | amount 90000 EUR [] 90,000 euros",
      })
  void phrasesBesideANumberSayWhatItCounts(String text, String counts) {
    assertThat(counts(text)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 173 of the dead were foreigners. | killed 173- [at least] At least 173",
        "The toll rose to 8,574 in Turkey and 2,662 in Syria."
            + " | killed 8574 [] 8,574; killed 2662 [] 2,662",
        "Iran condemned the detention by Turkish guards of two citizens. | arrested 2 [] two",
        "The mayor put the crowd at 3,000. | participants 3000 [] 3,000",
        "The mayor put the crowd at 3,000, and the police put it at 800."
            + " | participants 3000 [] 3,000; participants 800 [] 800",
        "The government spoke of 107 dead, the Church of more than 400."
            + " | killed 107 [] 107; killed 400- [more than] more than 400",
        "France evacuated no one. | displaced 0 [] no one",
        "The army shot a student. | injured 1 [] a",
        "Rebels stabbed two men to death. | killed 2 [] two",
        "Seven monks were beaten. | injured 7 [] Seven",
        "One Malaysian died in the raid. | killed 1 [] One",
        "Some 90,000 villagers crossed the border. | displaced 90000 [some] Some 90,000",
        "Thousands filled the park. | participants 2000- [thousands] Thousands",
        "Three thousand nurses walked off the job. | participants 3000 [] Three thousand",
        "A strike by 300 nurses began on Monday. | participants 300 [] 300",
        "Egypt deployed three army rescue teams. | ''",
        "The court fined the company G$6 million. | amount 6000000 GYD [] G$6 million",
        "Germany pledged $45 million, and Japan another $10 million."
            + " | amount 45000000 USD [] $45 million; amount 10000000 USD [] $10 million",
      })
  void figuresOfAnotherSourcePlaceOrGiverCount(String text, String counts) {
    assertThat(counts(text)).isEqualTo(counts);
  }
}
