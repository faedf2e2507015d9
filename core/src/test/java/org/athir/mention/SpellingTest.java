package org.athir.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings of transliterated names are of one name. */
class SpellingTest {

  private static Spelling of(String name) {
    return Spelling.of(NameIndex.runs(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Hossein Dehqan, Hussein Dehghan",
    "Mohammed Salah, Muhammad Salah",
    "Mohamed Amin, Mohammad Ameen",
    "Muammar Qaddafi, Moammar Gaddafi",
    "Muammar al-Qadhafi, Muammar Kadafi",
    "Hafez al-Assad, Hafez el-Asad",
    "Hasan ash-Shami, Hassan al-Shami",
    "Husayn Amir, Hossein Amir",
    "Yusuf Demir, Yousef Demir",
    "Volodymyr Zelensky, Volodymyr Zelenskyy",
    "Volodymyr Zelensky, Wolodymyr Zelenskiy",
    "Alexander Lukashenko, Aliaksandr Lukashenka",
    "Viktor Yanukovych, Viktor Yanukovich",
    "Yulia Tymoshenko, Yuliya Timoshenko",
    "Sergei Sergeyev, Sergey Sergeev",
    "Abdullah Gul, Abdallah Gul",
    "Abdul Aziz, Abd al-Aziz",
    "Slobodan Milo\u0161evi\u0107, Slobodan Milosevich",
    "Lee Myung-bak, Lee Myungbak",
    "Mustafa Abdullah, Moustafa Abdulla",
    "Nursultan Nazarba\u0131ev, Nursultan Nazarbaiev",
    "Jafar Dzhabarov, Jafar Jabarov",
    "Akhmed Zakayev, Ahmed Zakaev",
    "Jacek Wojcik, Jacek Vojcik",
    "Tadzhik Shcherba, Tajik Tscherba",
    "Zhanna Xenia, Djanna Ksenia",
  })
  void spellingsByRuleAreOfOneName(String name, String other) {
    assertThat(of(name).isLike(of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Hassan Rouhani, Hussein Rouhani",
    "Mahmoud Abbas, Mahmoud Abbasi",
    "Li Peng, La Pang",
    "Ali Larijani, Ali Larijanian",
    "Kim Yong-nam, Kim Yong-nim",
    "Mikhail Petrov, Mikhail Petrenko",
    "Ahmed Khan, Hamed Khan",
  })
  void otherNamesAreNot(String name, String other) {
    assertThat(of(name).isLike(of(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Ai U", "42 7"})
  void aNameWithoutConsonantsIsLikeItself(String name) {
    assertThat(Spelling.of(List.of(name.split(" "))).isLike(of(name))).isTrue();
  }
}
