/** Event patterns and how they are matched. */
@NullMarked
package org.athir.pattern;

import org.jspecify.annotations.NullMarked;
