// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what {@link InventoryWriter} wrote, and nothing else. */
public final class InventoryReader {
  private static final int NAME_MAX = 255;

  private final String file;
  private final JsonParser json;
  private int version;
  private int home;
  private boolean statistics;
  private List<Inventory.Namespace> namespaces = List.of();
  private List<Inventory.Name> names = List.of();
  private List<Inventory.Owner> owners = List.of();
  private List<Inventory.Kind> kinds = List.of();
  private List<Inventory.File> files = List.of();

  private InventoryReader(String file, JsonParser json) {
    this.file = file;
    this.json = json;
  }

  /** The inventory in these bytes. */
  public static Inventory read(byte[] bytes) throws IOException {
    String file = InventoryWriter.FILE;
    checkSum(file, bytes);
    try (JsonParser json = new JsonFactory().createParser(bytes)) {
      return new InventoryReader(file, json).inventory();
    } catch (JsonProcessingException damaged) {
      long at = damaged.getLocation() == null ? 0 : damaged.getLocation().getByteOffset();
      throw new ImageException(file, at, damaged.getOriginalMessage(), damaged);
    }
  }

  private static void checkSum(String file, byte[] bytes) throws ImageException {
    int tail = InventoryWriter.SUM.length() + Sums.DIGITS + InventoryWriter.END.length();
    int body = bytes.length - tail;
    if (body < 0) {
      throw new ImageException(file, bytes.length, "the file ends before its sum does");
    }
    String expected = InventoryWriter.SUM + Sums.of(bytes, body) + InventoryWriter.END;
    if (!expected.equals(new String(bytes, body, tail, StandardCharsets.ISO_8859_1))) {
      throw new ImageException(file, body, "the SHA-256 does not fit: the file is damaged");
    }
  }

  private ImageException wrong(String words) {
    return new ImageException(file, json.currentLocation().getByteOffset(), words);
  }

  /** What is done with one member of an object, whose value is the current token. */
  private interface Member {
    void read(String name) throws IOException;
  }

  /** One thing of an array. */
  private interface Element<T> {
    T read() throws IOException;
  }

  private void object(Member member) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw wrong("no object");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      member.read(name);
    }
  }

  private <T> List<T> array(int most, Element<T> element) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw wrong("no array");
    }
    List<T> all = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (all.size() == most) {
        throw wrong(Bounds.tooMuch("more than " + most));
      }
      all.add(element.read());
    }
    return all;
  }

  private String text() throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw wrong("no text");
    }
    return json.getText();
  }

  private long number(long least, long most) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw wrong("no number");
    }
    long value = json.getLongValue();
    if (value < least || value > most) {
      throw wrong(value + " is out of range");
    }
    return value;
  }

  private int id() throws IOException {
    return (int) number(1, Integer.MAX_VALUE);
  }

  private Inventory inventory() throws IOException {
    json.nextToken();
    object(this::member);
    if (version != Inventory.VERSION) {
      throw wrong("version " + version + "; this is " + Inventory.VERSION);
    }
    check();
    return new Inventory(home, statistics, namespaces, names, owners, kinds, files);
  }

  private void member(String name) throws IOException {
    int most = Math.min(Bounds.NAMESPACES, Bounds.objects());
    switch (name) {
      case "version" -> version = (int) number(0, Integer.MAX_VALUE);
      case "init_netns_ref" -> home = id();
      case "statistics" -> statistics = json.getBooleanValue();
      case "namespaces" -> namespaces = array(most, this::namespace);
      case "names" -> names = array(Bounds.objects(), this::name);
      case "owners" -> owners = array(most, this::owner);
      case "kinds" -> kinds = array(most, this::kind);
      case "files" -> files = array(Bounds.files(), this::file);
      case "format", "sha256" -> text();
      default -> throw wrong("an unknown member \"" + name + "\"");
    }
  }

  private Inventory.Namespace namespace() throws IOException {
    int[] numbers = new int[2];
    boolean[] whole = new boolean[1];
    object(member -> {
      switch (member) {
        case "id" -> numbers[0] = id();
        case "owner" -> numbers[1] = (int) number(0, Bounds.NAMESPACES);
        case "whole" -> whole[0] = json.getBooleanValue();
        default -> throw wrong("an unknown member \"" + member + "\"");
      }
    });
    return new Inventory.Namespace(numbers[0], numbers[1], whole[0]);
  }

  private Inventory.Name name() throws IOException {
    String[] word = {""};
    int[] number = new int[1];
    object(member -> {
      switch (member) {
        case "name" -> word[0] = text();
        case "id" -> number[0] = id();
        default -> throw wrong("an unknown member \"" + member + "\"");
      }
    });
    return new Inventory.Name(word[0], number[0]);
  }

  private Inventory.Owner owner() throws IOException {
    int[] numbers = new int[3];
    object(member -> {
      switch (member) {
        case "parent" -> numbers[0] = (int) number(-1, Bounds.NAMESPACES);
        case "uid" -> numbers[1] = (int) number(0, Integer.MAX_VALUE);
        case "max_net_namespaces" -> numbers[2] = (int) number(0, Integer.MAX_VALUE);
        default -> throw wrong("an unknown member \"" + member + "\"");
      }
    });
    return new Inventory.Owner(numbers[0], numbers[1], numbers[2]);
  }

  private Inventory.Kind kind() throws IOException {
    String[] words = {"", ""};
    object(member -> {
      switch (member) {
        case "kind" -> words[0] = text();
        case "module" -> words[1] = text();
        default -> throw wrong("an unknown member \"" + member + "\"");
      }
    });
    return new Inventory.Kind(words[0], words[1]);
  }

  private Inventory.File file() throws IOException {
    String[] words = {"", ""};
    long[] size = new long[1];
    object(member -> {
      switch (member) {
        case "name" -> words[0] = text();
        case "sha256" -> words[1] = text();
        case "size" -> size[0] = number(0, Bounds.FILE);
        default -> throw wrong("an unknown member \"" + member + "\"");
      }
    });
    ImageName name =
        ImageName.parse(words[0]).orElseThrow(() -> wrong("\"" + words[0] + "\" is no image"));
    return new Inventory.File(name, size[0], words[1]);
  }

  /** What the numbers refer to is there, and the checkpointer's own namespace first of all. */
  private void check() throws ImageException {
    if (home <= 0) {
      throw wrong("init_netns_ref is missing");
    }
    Set<Integer> ids = new HashSet<>();
    for (Inventory.Namespace namespace : namespaces) {
      if (namespace.id() <= 0 || !ids.add(namespace.id())) {
        throw wrong("the namespace " + namespace.id() + " is there twice");
      }
      if (namespace.owner() >= owners.size()) {
        throw wrong("the namespace " + namespace.id() + " has no owner");
      }
    }
    if (!ids.contains(home)) {
      throw wrong("init_netns_ref " + home + " is no namespace of these");
    }
    checkOwners();
    checkNames(ids);
    checkFiles(ids);
  }

  private void checkOwners() throws ImageException {
    for (int i = 0; i < owners.size(); i++) {
      int parent = owners.get(i).parent();
      if (i == 0 ? parent != -1 : parent < 0 || parent >= i) {
        throw wrong("the owner " + i + " has no parent before it");
      }
    }
  }

  private void checkNames(Set<Integer> ids) throws ImageException {
    Set<String> seen = new HashSet<>();
    for (Inventory.Name name : names) {
      if (name.name().length() > NAME_MAX) {
        throw wrong("a name of " + name.name().length() + " characters");
      }
      if (!seen.add(name.name()) || !ids.contains(name.id())) {
        throw wrong("the name " + name.name() + " is there twice, or of no namespace of these");
      }
    }
  }

  private void checkFiles(Set<Integer> ids) throws ImageException {
    Set<ImageName> seen = new HashSet<>();
    for (Inventory.File one : files) {
      if (!seen.add(one.name()) || !ids.contains(one.name().id())) {
        throw wrong(one.name() + " is there twice, or of no namespace of these");
      }
    }
  }
}
