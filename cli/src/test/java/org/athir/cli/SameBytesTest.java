package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.athir.code.EventCoder;
import org.athir.lexicon.LexiconSource;
import org.athir.model.Document;
import org.junit.jupiter.api.Test;

/** The same reports give the same bytes, and a new actor changes but the events that name it. */
class SameBytesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int THREADS = 4;
  private static final int SENTENCES = 40;
  private static final String NAME = "Karzan Brigade";
  private static final String GROUPS = "actors/groups.yaml";
  private static final String ENTRY =
      """
        - id: karzan-brigade
          code: KARZAN
          kind: group
          country: IRQ
          sectors: [REB]
          names: [Karzan Brigade]
          source: own name
      """;
  private static final List<String> NAMING =
      List.of(
          "The Karzan Brigade attacked Iraqi soldiers near Mosul on Monday, killing 12."
              + " Iran condemned Turkey on Tuesday.",
          "Turkey praised Iraq. France accused the Karzan Brigade of shelling a village.",
          "Germany threatened Russia. The Karzan Brigade denied the charge.");

  private static final List<Document> REPORTS = reports();
  private static final List<FieldReports.Coded> CODED =
      codeAll(FieldReports.coder(LexiconSource.packaged()));

  /** The packaged lexicon with one actor more. */
  private record WithActor(LexiconSource packaged) implements LexiconSource {

    @Override
    public Optional<String> find(String path) {
      Optional<String> text = packaged.find(path);
      return path.equals(GROUPS) ? text.map(all -> all.stripTrailing() + "\n" + ENTRY) : text;
    }

    @Override
    public Optional<byte[]> findBytes(String path) {
      return packaged.findBytes(path);
    }

    @Override
    public boolean has(String path) {
      return packaged.has(path);
    }

    @Override
    public List<String> list(String folder) {
      return packaged.list(folder);
    }
  }

  @Test
  void aSecondRunOnSeveralThreadsGivesTheSameBytes() {
    EventCoder coder = FieldReports.coder(LexiconSource.packaged(), Run.parser());
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<CompletableFuture<FieldReports.Coded>> waiting =
          REPORTS.stream()
              .map(
                  report ->
                      CompletableFuture.supplyAsync(
                          () -> FieldReports.code(coder, report), threads))
              .toList();
      assertThat(REPORTS).hasSizeGreaterThanOrEqualTo(200);
      assertThat(waiting.stream().map(CompletableFuture::join)).isEqualTo(CODED);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aNewActorChangesOnlyTheEventsThatNameIt() {
    Map<String, String> before = records(CODED);
    Map<String, String> after =
        records(codeAll(FieldReports.coder(new WithActor(LexiconSource.packaged()))));
    List<String> changed = new ArrayList<>();
    before.forEach((id, record) -> addUnless(record.equals(after.get(id)), record, changed));
    after.forEach((id, record) -> addUnless(record.equals(before.get(id)), record, changed));
    assertThat(before).hasSizeGreaterThan(400);
    assertThat(changed).isNotEmpty().allMatch(SameBytesTest::isNamed);
    assertThat(after.values()).anyMatch(record -> record.contains("\"code\":\"KARZAN\""));
    assertThat(before.values().stream().filter(record -> !isNamed(record)))
        .isEqualTo(after.values().stream().filter(record -> !isNamed(record)).toList());
  }

  private static void addUnless(boolean same, String record, List<String> changed) {
    if (!same) {
      changed.add(record);
    }
  }

  /** Whether a side or the speaker of an event bears the name. */
  private static boolean isNamed(String record) {
    JsonNode json = read(record);
    List<JsonNode> words = new ArrayList<>();
    for (String part : List.of("actors", "recipients", "attribution")) {
      words.addAll(json.path(part).findValues("text"));
    }
    return words.stream().anyMatch(text -> text.asText().contains(NAME));
  }

  private static Map<String, String> records(List<FieldReports.Coded> coded) {
    Map<String, String> records = new TreeMap<>();
    coded.stream()
        .flatMap(report -> report.events().lines())
        .forEach(
            record -> assertThat(records.put(read(record).get("id").textValue(), record)).isNull());
    return records;
  }

  private static JsonNode read(String record) {
    try {
      return JSON.readTree(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<FieldReports.Coded> codeAll(EventCoder coder) {
    return REPORTS.stream().map(report -> FieldReports.code(coder, report)).toList();
  }

  private static List<Document> reports() {
    List<Document> reports = new ArrayList<>(FieldReports.excerpts());
    try {
      String example = Files.readString(Path.of("..", "examples", "ministers-meet.txt"));
      reports.add(Document.of("example", example).publishedOn(LocalDate.of(2024, 3, 12)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LexiconSource.packaged()
        .get("gold/actors.tsv")
        .lines()
        .skip(1)
        .limit(SENTENCES)
        .map(line -> line.split("\t", -1))
        .forEach(row -> reports.add(Document.of(row[0], row[3])));
    LocalDate day = LocalDate.of(2016, 11, 22);
    for (String text : NAMING) {
      reports.add(Document.of("naming-" + NAMING.indexOf(text), text).publishedOn(day));
    }
    return List.copyOf(reports);
  }
}
