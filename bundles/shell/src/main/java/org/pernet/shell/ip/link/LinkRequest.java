// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/**
 * A link message in the making: that of a request, or that of a pair's other end within one. It collects what the words
 * say; {@link LinkWords} makes sense of it in the end. Not safe for threads.
 */
final class LinkRequest {
  private final boolean creating;
  private final Attributes.Builder attributes = Attributes.builder();
  private final Set<String> given = new HashSet<>();
  private int index;
  private int flags;
  private int change;
  private Optional<String> kind = Optional.empty();
  private Optional<String> name = Optional.empty();
  private Optional<String> device = Optional.empty();
  private Optional<String> link = Optional.empty();
  private int wantedIndex;
  private boolean moving;
  private int addressLength;

  LinkRequest(boolean creating) {
    this.creating = creating;
  }

  /** Whether the request may make a link. */
  boolean creating() {
    return creating;
  }

  /** Refuses a second value of {@code key}. */
  void once(String key, String value) throws CommandExit {
    if (!given.add(key)) {
      throw Errors.duplicate(key, value);
    }
  }

  /** Whether {@code key} was given. */
  boolean has(String key) {
    return given.contains(key);
  }

  <T> void put(AttributeType<T> attribute, T value) {
    attributes.put(attribute, value);
  }

  /** Puts bytes as they are, under the schema's own type where it has one for them. */
  void putRaw(int number, byte[] value) {
    Optional<AttributeType<?>> known = LinkAttributes.SCHEMA
        .byNumber(number)
        .filter(type -> type.format().valueClass() == byte[].class);
    if (known.isPresent()) {
      putCast(known.get(), value);
    } else {
      attributes.putUnknown(number, value);
    }
  }

  private <T> void putCast(AttributeType<T> attribute, Object value) {
    attributes.put(attribute, attribute.format().valueClass().cast(value));
  }

  void flag(int flag, boolean on) {
    change |= flag;
    flags = on ? flags | flag : flags & ~flag;
  }

  void setIndex(int linkIndex) {
    index = linkIndex;
  }

  /** What stands after {@code type}. */
  Optional<String> kind() {
    return kind;
  }

  void setKind(String word) {
    kind = Optional.of(word);
  }

  /** What stands after {@code name}. */
  Optional<String> name() {
    return name;
  }

  void setName(String word) {
    name = Optional.of(word);
  }

  /** The device named by {@code dev}, or by a word alone. */
  Optional<String> device() {
    return device;
  }

  void setDevice(String word) {
    device = Optional.of(word);
  }

  /** The link below. */
  Optional<String> link() {
    return link;
  }

  void setLink(String word) {
    link = Optional.of(word);
  }

  /** The index asked for; 0 for none. */
  int wantedIndex() {
    return wantedIndex;
  }

  void setWantedIndex(int wanted) {
    wantedIndex = wanted;
  }

  /** Whether it shall go to another namespace. */
  boolean moving() {
    return moving;
  }

  void setMoving() {
    moving = true;
  }

  /** How many bytes the address given has; 0 without one. */
  int addressLength() {
    return addressLength;
  }

  void setAddressLength(int length) {
    addressLength = length;
  }

  LinkMessage message() {
    return new LinkMessage(0, 0, index, flags, change, attributes.build());
  }
}
