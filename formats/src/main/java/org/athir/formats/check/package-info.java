/** Checking event records against their published schema. */
@NullMarked
package org.athir.formats.check;

import org.jspecify.annotations.NullMarked;
