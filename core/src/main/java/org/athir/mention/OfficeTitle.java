package org.athir.mention;

import java.util.Locale;
import java.util.Set;

/**
 * A title of an office in one wording, so that titles can be compared: "minister of defense" and
 * "acting defence minister" are "defence minister", "premier" is "prime minister".
 */
final class OfficeTitle {
  private static final Set<String> PROVISIONAL =
      Set.of("acting", "interim", "caretaker", "transitional", "outgoing", "provisional");

  private OfficeTitle() {}

  /** Whether two titles name the same office, whoever's it is. */
  static boolean areSame(String title, String other) {
    String one = plain(title);
    String two = plain(other);
    return one.equals(two) || isOf(one, two) || isOf(two, one);
  }

  /** "president of the Palestinian Authority" for "president". */
  private static boolean isOf(String longer, String shorter) {
    return longer.startsWith(shorter + " of ") || longer.startsWith(shorter + " for ");
  }

  private static String plain(String title) {
    String words = title.toLowerCase(Locale.ROOT).replace("defense", "defence");
    int blank = words.indexOf(' ');
    while (blank > 0 && PROVISIONAL.contains(words.substring(0, blank))) {
      words = words.substring(blank + 1);
      blank = words.indexOf(' ');
    }
    for (String head : new String[] {"minister", "secretary"}) {
      for (String link : new String[] {" of the ", " of ", " for the ", " for "}) {
        if (words.startsWith(head + link) && !words.equals("secretary of state")) {
          words = words.substring(head.length() + link.length()) + " " + head;
        }
      }
    }
    words = words.replace("foreign affairs minister", "foreign minister");
    return words.equals("premier") ? "prime minister" : words;
  }
}
