/** The whole coder, from a report to its outcomes. */
@NullMarked
package org.athir.code;

import org.jspecify.annotations.NullMarked;
