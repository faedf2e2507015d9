/** Reads numbers and says what they count: victims, prisoners, displaced, participants, money. */
@NullMarked
package org.athir.number;

import org.jspecify.annotations.NullMarked;
