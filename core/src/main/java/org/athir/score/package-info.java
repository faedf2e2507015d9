/** How well fields agree with a gold standard: alignment by words, precision, recall, F1. */
@NullMarked
package org.athir.score;

import org.jspecify.annotations.NullMarked;
