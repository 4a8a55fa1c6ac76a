// SPDX-License-Identifier: Apache-2.0

/** Many sequences: some at once, differences shrunk, and what came of all told. */
package org.pernet.differential.campaign;
