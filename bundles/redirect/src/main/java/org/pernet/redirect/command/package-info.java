// SPDX-License-Identifier: Apache-2.0
/** The commands exec and serve. Only the module enters. */
package org.pernet.redirect.command;
