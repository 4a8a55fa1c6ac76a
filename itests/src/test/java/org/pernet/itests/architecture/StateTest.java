// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Random;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** D4: no statics. */
class StateTest {
  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(House.allClasses());
  }

  @Test
  void staticFieldsHoldNothingThatChanges() {
    noFields()
        .that()
        .areStatic()
        .should()
        .haveRawType(DescribedPredicate.describe("something made to change", StateTest::changes))
        .check(House.allClasses());
  }

  private static boolean changes(JavaClass type) {
    return Stream.of(
                ArrayList.class,
                HashMap.class,
                HashSet.class,
                ArrayDeque.class,
                ConcurrentMap.class,
                Executor.class,
                Lock.class,
                Random.class,
                ThreadLocal.class)
            .anyMatch(type::isAssignableTo)
        || type.getPackageName().equals("java.util.concurrent.atomic");
  }
}
