// SPDX-License-Identifier: Apache-2.0
/** The house's rules: which module may import which, and how sources look. Read from what the build has compiled. */
package org.pernet.itests.architecture;
