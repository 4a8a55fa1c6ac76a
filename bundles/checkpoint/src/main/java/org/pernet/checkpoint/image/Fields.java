// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A protobuf message by its fields' numbers, and where it stood. What nobody asks for is kept.
 *
 * @param file whose it is
 * @param offset where it begins there
 * @param all the fields
 */
public record Fields(String file, int offset, UnknownFieldSet all) {
  /** Something is wrong with this message. */
  public ImageException wrong(String words) {
    return new ImageException(file, offset, words);
  }

  /** A field of 32 bits, signed or not. */
  public OptionalInt number(int field, String name) throws ImageException {
    if (!all.hasField(field)) {
      return OptionalInt.empty();
    }
    List<Long> values = all.getField(field).getVarintList();
    if (values.isEmpty()) {
      throw wrong(name + " is no number");
    }
    long value = values.get(values.size() - 1);
    if (value < Integer.MIN_VALUE || value > 0xffffffffL) {
      throw wrong(name + " has more than 32 bits");
    }
    return OptionalInt.of((int) value);
  }

  /** A field of 32 bits that must be there. */
  public int required(int field, String name) throws ImageException {
    OptionalInt value = number(field, name);
    if (value.isEmpty()) {
      throw wrong(name + " is missing");
    }
    return value.getAsInt();
  }

  /** A field of bytes. */
  public Optional<ByteString> bytes(int field, String name) throws ImageException {
    if (!all.hasField(field)) {
      return Optional.empty();
    }
    List<ByteString> values = all.getField(field).getLengthDelimitedList();
    if (values.isEmpty()) {
      throw wrong(name + " is no text");
    }
    return Optional.of(values.get(values.size() - 1));
  }

  /** A field of text. */
  public Optional<String> text(int field, String name) throws ImageException {
    Optional<ByteString> bytes = bytes(field, name);
    if (bytes.isPresent() && !bytes.get().isValidUtf8()) {
      throw wrong(name + " is no UTF-8");
    }
    return bytes.map(ByteString::toStringUtf8);
  }

  /** The messages of a repeated field. */
  public List<Fields> messages(int field, String name) throws ImageException {
    List<Fields> messages = new ArrayList<>();
    if (all.hasField(field)) {
      int fields = 0;
      for (ByteString bytes : all.getField(field).getLengthDelimitedList()) {
        fields += 1 + CriuFrames.countFields(file, offset, bytes.toByteArray());
        if (fields > Bounds.fields()) {
          throw wrong(Bounds.tooMuch(name + " with " + fields + " fields"));
        }
        try {
          messages.add(new Fields(file, offset, UnknownFieldSet.parseFrom(bytes)));
        } catch (InvalidProtocolBufferException damaged) {
          throw new ImageException(file, offset, name + ": " + damaged.getMessage(), damaged);
        }
      }
    }
    return messages;
  }

  /** How often a repeated field is there. */
  public int count(int field) {
    return all.hasField(field) ? all.getField(field).getLengthDelimitedList().size() : 0;
  }

  /** The fields that are not among these. */
  public UnknownFieldSet without(Set<Integer> known) {
    UnknownFieldSet.Builder rest = UnknownFieldSet.newBuilder();
    all.asMap().forEach((number, value) -> {
      if (!known.contains(number)) {
        rest.addField(number, value);
      }
    });
    return rest.build();
  }

  static void put(UnknownFieldSet.Builder out, int field, long value) {
    out.mergeField(field, UnknownFieldSet.Field.newBuilder().addVarint(value).build());
  }

  static void put(UnknownFieldSet.Builder out, int field, ByteString value) {
    out.mergeField(
        field, UnknownFieldSet.Field.newBuilder().addLengthDelimited(value).build());
  }
}
