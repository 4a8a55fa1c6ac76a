// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.module;

import java.util.Map;

/**
 * One service of a unit.
 *
 * @param unit whose it is
 * @param typeName the type that it was offered as
 * @param service the service
 * @param properties its properties
 * @param sort when it goes
 */
record Registration(
    Unit unit, String typeName, Object service, Map<String, ?> properties, Sort sort) {}
