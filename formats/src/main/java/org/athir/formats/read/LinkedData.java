package org.athir.formats.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD, by the words of schema.org. */
final class LinkedData {
  private static final ObjectReader JSON = new ObjectMapper().reader();
  private static final LinkedData NONE = new LinkedData(MissingNode.getInstance());

  private final JsonNode article;

  private LinkedData(JsonNode article) {
    this.article = article;
  }

  /** The first article that a page describes, or nothing. */
  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = parsed(script.data()).flatMap(LinkedData::article);
      if (article.isPresent()) {
        return new LinkedData(article.get());
      }
    }
    return NONE;
  }

  private static Optional<JsonNode> parsed(String json) {
    try {
      return Optional.ofNullable(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> article(JsonNode root) {
    Deque<JsonNode> waiting = new ArrayDeque<>();
    waiting.add(root);
    while (!waiting.isEmpty()) {
      JsonNode node = waiting.remove();
      if (isArticle(node)) {
        return Optional.of(node);
      }
      if (node.isArray()) {
        node.forEach(waiting::add);
      } else {
        waiting.addAll(
            List.of(node.path("@graph"), node.path("mainEntity"), node.path("mainEntityOfPage")));
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    for (JsonNode one : type) {
      if (isArticle(one.asText(""))) {
        return true;
      }
    }
    return isArticle(type.asText(""));
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("BlogPosting") || type.endsWith("Report");
  }

  Optional<String> headline() {
    return word(article.path("headline")).map(BlockText::ofFragment);
  }

  Optional<String> published() {
    return word(article.path("datePublished")).or(() -> word(article.path("dateCreated")));
  }

  Optional<String> publisher() {
    JsonNode publisher = article.path("publisher");
    return word((publisher.isArray() ? publisher.path(0) : publisher).path("name"));
  }

  private static Optional<String> word(JsonNode node) {
    return node.isTextual() && !node.textValue().isBlank()
        ? Optional.of(node.textValue())
        : Optional.empty();
  }
}
