/** Tests of the scorer. */
@NullMarked
package org.athir.score;

import org.jspecify.annotations.NullMarked;
